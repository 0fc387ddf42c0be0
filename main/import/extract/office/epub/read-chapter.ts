import { extractHtml } from '#main/import/extract/html/extract-html.ts';
import { walkXml } from '#main/import/extract/markup/walk-xml.ts';
import { epubNamespaces } from './epub-namespaces.ts';

/** What stands in a file of a book. */
export interface Chapter {
  /** A paragraph a line, its heading among them. */
  readonly text: string;
  readonly heading: string | null;
  /** A cover, a title page, a table of contents: a part of the book that is none of its texts. */
  readonly isApparatus: boolean;
}

/** Parts of books by their meaning (EPUB 3 Structural Semantics Vocabulary 1.1). */
const apparatusTypes =
  /\b(?:cover|titlepage|halftitlepage|copyright-page|toc|landmarks|page-list|loi|lot|index)\b/;
const longestHeading = 300;

/** Share of a file's letters that are links to other files, from which on it is a table of contents. */
const linkShareLimit = 0.7;
/** Marks of notes and ways back from them, which would run into the words before them. */
const noteMarks =
  /<a\b[^<>]{0,500}\b(?:epub:type|role)="(?:doc-)?(?:noteref|backlink|referrer)"[^<>]{0,500}>[^<]{0,40}(?:<(?:sup|small|span)>[^<]{0,40}<\/(?:sup|small|span)>)?<\/a>/g;

const emptyElement = /<([a-z][\w:-]*)((?:\s[^<>]*)?)\/>/gi;
const voidElements = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/i;

/** HTML knows no empty elements but those that never hold anything: `<title/>` would begin a title that never ends. */
const asHtml = (xml: string): string =>
  xml
    .replace(noteMarks, '')
    .replace(emptyElement, (written: string, name: string, attributes: string) =>
      voidElements.test(name) ? written : `<${name}${attributes}></${name}>`,
    );

/** Reads the text of a file, and what it says of itself. */
export function readChapter(xml: string): Chapter {
  let heading = '';
  let reading: string | null = null;
  let hasHeading = false;
  let isApparatus = false;
  let [sections, links, letters, linked] = [0, 0, 0, 0];
  walkXml(xml, epubNamespaces, {
    open({ name, attribute }) {
      // What the whole file is says its body or the first section in it.
      if (sectionNames.has(name) && ++sections <= 3 && apparatusTypes.test(attribute('epub:type') ?? ''))
        isApparatus = true;
      if (name === 'h:body') [letters, linked] = [0, 0];
      if (name === 'h:a' && (links > 0 || isToOtherFile(attribute('href')))) links++;
      if (hasHeading || !/^h:h[1-6]$/.test(name)) return;
      hasHeading = true;
      reading = name;
    },
    text(text) {
      const length = reading === null ? text.trim().length : 0;
      letters += length;
      if (links > 0) linked += length;
      if (reading !== null && heading.length < longestHeading) heading += text;
    },
    close(name) {
      if (name === reading) reading = null;
      if (name === 'h:a' && links > 0) links--;
    },
  });
  const words = heading.replace(/\s+/g, ' ').trim();
  return {
    text: extractHtml(asHtml(xml), { isFragment: true }).text,
    heading: words === '' ? null : words,
    isApparatus: isApparatus || (letters > 0 && linked >= letters * linkShareLimit),
  };
}

const sectionNames = new Set(['h:body', 'h:section', 'h:nav', 'h:div']);

const isToOtherFile = (address: string | null): boolean =>
  address !== null && /^[^#:]+\.x?html?(?:#|$)/i.test(address);

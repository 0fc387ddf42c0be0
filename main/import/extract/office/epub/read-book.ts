import { walkXml } from '#main/import/extract/markup/walk-xml.ts';
import { resolvePart, splitPath } from '#main/import/extract/office/relationships.ts';
import { epubNamespaces } from './epub-namespaces.ts';

/** What the package document of a book says (EPUB 3.3, section 5). */
export interface Book {
  readonly title: string | null;
  readonly creators: readonly string[];
  readonly publisher: string | null;
  readonly published: string | null;
  readonly language: string | null;
  /** The files that are read one after the other. */
  readonly spine: readonly BookFile[];
  /** The files in which the table of contents may stand, the present form before the older one. */
  readonly contents: readonly string[];
}

export interface BookFile {
  readonly path: string;
  readonly mediaType: string;
  /** A table of contents, a cover. */
  readonly isApparatus: boolean;
}

interface Item extends BookFile {
  readonly isNavigation: boolean;
}

const ncxType = 'application/x-dtbncx+xml';

/** Reads the package document that stands at `path`. */
export function readBook(xml: string, path: string): Book {
  const [folder] = splitPath(path);
  const values = new Map<string, string[]>();
  const items = new Map<string, Item>();
  const order: string[] = [];
  const apparatus = new Set<string>();
  let value = '';
  let dateEvent = '';
  walkXml(xml, epubNamespaces, {
    open({ name, attribute }) {
      value = '';
      dateEvent = attribute('opf:event') ?? '';
      if (name === 'opf:item') items.set(attribute('id') ?? '', itemOf(folder, attribute));
      if (name === 'opf:itemref') order.push(attribute('idref') ?? '');
      if (
        name === 'opf:reference' &&
        /^(?:toc|cover|title-?page|copyright-page)$/i.test(attribute('type') ?? '')
      )
        apparatus.add(resolvePart(folder, attribute('href') ?? ''));
    },
    text(text) {
      if (value.length < longestValue) value += text;
    },
    close(name) {
      if (!name.startsWith('dc:') || value.trim() === '') return;
      const key = name === 'dc:date' && dateEvent !== '' ? `dc:date ${dateEvent.toLowerCase()}` : name;
      const found = values.get(key);
      if (found === undefined) values.set(key, [value.trim()]);
      else found.push(value.trim());
    },
  });
  const first = (key: string): string | null => values.get(key)?.[0] ?? null;
  const found = Array.from(new Set(order), id => items.get(id)).filter(item => item !== undefined);
  return {
    title: first('dc:title'),
    creators: (values.get('dc:creator') ?? []).filter(
      name => !/^(?:unknown|calibre|anonymous)\b/i.test(name),
    ),
    publisher: first('dc:publisher'),
    published: dateOf(first('dc:date publication') ?? first('dc:date')),
    language: first('dc:language'),
    spine: found.map(item => ({ ...item, isApparatus: item.isApparatus || apparatus.has(item.path) })),
    contents: [
      ...Array.from(items.values()).filter(item => item.isNavigation),
      ...Array.from(items.values()).filter(item => item.mediaType === ncxType),
    ].map(item => item.path),
  };
}

const longestValue = 2_000;

function itemOf(folder: string, attribute: (name: string) => string | null): Item {
  const properties = (attribute('properties') ?? '').split(/\s+/);
  const isNavigation = properties.includes('nav');
  return {
    path: resolvePart(folder, attribute('href') ?? ''),
    mediaType: (attribute('media-type') ?? '').toLowerCase(),
    isNavigation,
    isApparatus: isNavigation,
  };
}

/** Programs write the year 101 where they know none. */
const dateOf = (written: string | null): string | null =>
  written !== null && /^(?:1[5-9]|2\d)\d\d/.test(written) ? written : null;

/** Where the package document of the book stands; null when the container does not say. */
export function readRootFile(xml: string): string | null {
  let path: string | null = null;
  walkXml(xml, epubNamespaces, {
    open({ name, attribute }) {
      if (name === 'ocf:rootfile') path ??= attribute('full-path');
    },
  });
  return path;
}

/** Files that are locked. Fonts are often scrambled, which locks no text (EPUB 3.3 OCF, section 4.4). */
export function readLockedFiles(xml: string): ReadonlySet<string> {
  const locked = new Set<string>();
  let method = '';
  walkXml(xml, epubNamespaces, {
    open({ name, attribute }) {
      if (name === 'enc:EncryptedData') method = '';
      if (name === 'enc:EncryptionMethod') method ||= attribute('Algorithm') ?? '';
      if (
        name !== 'enc:CipherReference' ||
        /idpf\.org\/2008\/embedding|ns\.adobe\.com\/pdf\/enc#RC/.test(method)
      )
        return;
      locked.add(resolvePart('', attribute('URI') ?? ''));
    },
  });
  return locked;
}

/** The names that a table of contents gives to files, by their paths; the first name of each counts. */
export function readContents(xml: string, path: string): ReadonlyMap<string, string> {
  const [folder] = splitPath(path);
  const names = new Map<string, string>();
  let [label, target] = ['', ''];
  const name = (): void => {
    const text = label.replace(/\s+/g, ' ').trim();
    const file = target === '' ? '' : resolvePart(folder, target);
    if (text !== '' && file !== '' && !names.has(file)) names.set(file, text);
  };
  walkXml(xml, epubNamespaces, {
    open({ name: element, attribute }) {
      if (element === 'h:a' || element === 'ncx:navLabel') label = '';
      if (element === 'h:a') target = attribute('href') ?? '';
      if (element !== 'ncx:content') return;
      target = attribute('src') ?? '';
      name();
    },
    text(text) {
      if (label.length < longestValue) label += text;
    },
    close(element) {
      if (element === 'h:a') name();
    },
  });
  return names;
}

import { packParts, relationshipsXml } from './pack-parts.ts';

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const declarations =
  `xmlns:w="${w}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ` +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:v="urn:schemas-microsoft-com:vml" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';

/** A part of WordprocessingML with this root and content. */
export const wordXml = (root: string, content: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><w:${root} ${declarations}>${content}</w:${root}>`;

/** A paragraph of one run; `settings` and `runSettings` are those of Word. */
export const wordParagraph = (text: string, settings = '', runSettings = ''): string =>
  `<w:p><w:pPr>${settings}</w:pPr><w:r><w:rPr>${runSettings}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

export interface WordParts {
  readonly body: string;
  readonly styles?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly header?: string;
  readonly footer?: string;
  readonly comments?: string;
  readonly core?: string;
  /** Further parts by their names. */
  readonly others?: Readonly<Record<string, string | Uint8Array>>;
  /** Further relationships of the document: id, type, target. */
  readonly relationships?: readonly (readonly [string, string, string])[];
}

/** A DOCX file of these parts. */
export function wordDocument(parts: WordParts): Uint8Array<ArrayBuffer> {
  const { body, core, others = {}, relationships = [] } = parts;
  const roots = {
    styles: 'styles',
    footnotes: 'footnotes',
    endnotes: 'endnotes',
    header: 'hdr',
    footer: 'ftr',
    comments: 'comments',
  } as const;
  const named = Object.entries(roots).flatMap(([name, root]) => {
    const content = parts[name as keyof typeof roots]; // the keys of the table above
    return content === undefined ? [] : [{ name, xml: wordXml(root, content) }];
  });
  return packParts({
    '_rels/.rels': relationshipsXml([
      ['r1', 'officeDocument', 'word/document.xml'],
      ['r2', 'metadata/core-properties', 'docProps/core.xml'],
    ]),
    'word/_rels/document.xml.rels': relationshipsXml([
      ...named.map(({ name }) => [`p-${name}`, name, `${name}.xml`] as const),
      ...relationships,
    ]),
    'word/document.xml': wordXml('document', `<w:body>${body}</w:body>`),
    ...Object.fromEntries(named.map(({ name, xml }) => [`word/${name}.xml`, xml])),
    ...(core === undefined
      ? {}
      : {
          'docProps/core.xml': `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">${core}</cp:coreProperties>`,
        }),
    ...others,
  });
}

/** A page to build: its content stream, and what its dictionary says beside the usual. */
interface PageToBuild {
  readonly content: string;
  /** Entries of the page's dictionary, as `/Rotate 90`. */
  readonly entries?: string;
}

interface PdfToBuild {
  readonly pages: readonly PageToBuild[];
  /** Entries of the trailer, as `/Encrypt …`. */
  readonly trailer?: string;
  /** Further objects by number, from 20 on. */
  readonly objects?: Readonly<Record<number, string>>;
  /** Entries of the resources of all pages beside the fonts F1 (Helvetica), F2 (Helvetica-Bold) and F3. */
  readonly resources?: string;
  /** What the codes of F3 stand for, by character. */
  readonly letters?: Readonly<Record<string, string>>;
}

const stream = (entries: string, data: string): string =>
  `<< ${entries} /Length ${data.length} >>\nstream\n${data}\nendstream`;

const hexOf = (text: string): string =>
  [...Array(text.length).keys()].map(i => text.charCodeAt(i).toString(16).padStart(4, '0')).join('');

/** A map from the one-byte codes of a font to text (ISO 32000-1, 9.10.3). */
function toUnicode(letters: Readonly<Record<string, string>>): string {
  const entries = Object.entries(letters).map(
    ([code, text]) => `<${code.charCodeAt(0).toString(16).padStart(2, '0')}> <${hexOf(text)}>`,
  );
  return stream(
    '',
    `/CIDInit /ProcSet findresource begin 12 dict begin begincmap
1 begincodespacerange <00> <ff> endcodespacerange
${entries.length} beginbfchar
${entries.join('\n')}
endbfchar endcmap end end`,
  );
}

/** Writes a PDF of pages of 400 by 600 points, as plain as one can be (ISO 32000-1, 7.5). */
export function buildPdf({
  pages,
  trailer = '',
  objects = {},
  resources = '',
  letters = {},
}: PdfToBuild): Uint8Array {
  const kids = pages.map((_, i) => 1000 + i * 2);
  const all: Record<number, string> = {
    1: '<< /Type /Catalog /Pages 2 0 R >>',
    2: `<< /Type /Pages /Count ${pages.length} /Kids [${kids.map(kid => `${kid} 0 R`).join(' ')}] >>`,
    3: `<< /Font << /F1 4 0 R /F2 5 0 R /F3 6 0 R /F4 8 0 R >> ${resources} >>`,
    4: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    5: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>',
    6: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 7 0 R >>',
    7: toUnicode(letters),
    // A font that is not in the file, whose codes only a predefined map explains.
    8: '<< /Type /Font /Subtype /Type0 /BaseFont /STSong /Encoding /UniGB-UCS2-H /DescendantFonts [9 0 R] >>',
    9: '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong /FontDescriptor 10 0 R /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> >>',
    10: '<< /Type /FontDescriptor /FontName /STSong /Flags 4 /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 /FontBBox [0 -120 1000 880] >>',
    ...objects,
  };
  for (const [i, { content, entries = '' }] of pages.entries()) {
    const number = kids[i] ?? 0;
    const box = entries.includes('/MediaBox') ? '' : '/MediaBox [0 0 400 600]';
    all[number] =
      `<< /Type /Page /Parent 2 0 R ${box} /Resources 3 0 R /Contents ${number + 1} 0 R ${entries} >>`;
    all[number + 1] = stream('', content);
  }
  return write(all, trailer);
}

function write(objects: Readonly<Record<number, string>>, trailer: string): Uint8Array {
  let file = '%PDF-1.7\n';
  const offsets: (readonly [number, number])[] = [];
  for (const [number, body] of Object.entries(objects)) {
    offsets.push([Number(number), file.length]);
    file += `${number} 0 obj\n${body}\nendobj\n`;
  }
  const start = file.length;
  const entry = (offset: number): string => `${String(offset).padStart(10, '0')} 00000 n \n`;
  file += `xref\n0 1\n0000000000 65535 f \n${offsets.map(([number, offset]) => `${number} 1\n${entry(offset)}`).join('')}`;
  const size = Math.max(...offsets.map(([number]) => number)) + 1;
  file += `trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(Buffer.from(file, 'latin1'));
}

interface Line {
  readonly text: string;
  readonly x: number;
  /** From the bottom of the page. */
  readonly y: number;
  readonly size?: number;
  readonly font?: 'F1' | 'F2' | 'F3';
}

const escaped = (text: string): string => text.replace(/[\\()]/g, '\\$&');

/** A content stream that shows these lines, each where it says. */
export const showLines = (lines: readonly Line[]): string =>
  lines
    .map(
      ({ text, x, y, size = 10, font = 'F1' }) =>
        `BT /${font} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped(text)}) Tj ET`,
    )
    .join('\n');

/** Lines below each other, 12 points apart. */
export const showBlock = (texts: readonly string[], x: number, top: number): string =>
  showLines(texts.map((text, i) => ({ text, x, y: top - i * 12 })));

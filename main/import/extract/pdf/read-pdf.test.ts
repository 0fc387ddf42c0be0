import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ReadDocument } from '#main/import/extract/format-adapter.ts';
import { sourceOfSpan } from '#shared/domain/article/source-map.ts';
import { readPdf } from './read-pdf.ts';
import { asShown, lettersOf } from './testing/arabic-lines.ts';
import { buildPdf, showBlock, showLines } from './testing/build-pdf.ts';

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(import.meta.dirname, 'fixtures', name)));

async function read(bytes: Uint8Array): Promise<ReadDocument> {
  const result = await readPdf({ name: 'a.pdf', bytes });
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

const failureOf = async (bytes: Uint8Array): Promise<string | null> => {
  const result = await readPdf({ name: 'a.pdf', bytes });
  return result.ok ? null : result.error.code;
};

const bodyOf = ({ documents }: ReadDocument): string => documents[0]?.text ?? '';
const leftOutOf = ({ documents, text }: ReadDocument): readonly string[] =>
  (documents[0]?.leftOut ?? []).map(({ source }) => text.slice(source.start, source.end));

/** A page of body text wide enough to be a paragraph. */
const paragraph = [
  'The council met on Tuesday to hear what the harbour',
  'would cost, and sent the plan back to its engineers',
  'who have until the end of the month to answer.',
];

// The libraries are large, and are loaded for the first file.
beforeAll(() => read(buildPdf({ pages: [{ content: '' }] })), 120_000);

describe('Arabic in a PDF', () => {
  const written = readFileSync(join(import.meta.dirname, 'fixtures/lines.txt'), 'utf8').trim();

  it.each(['browser-lines.pdf', 'office-lines.pdf'])('comes out of %s word for word', async name => {
    expect(bodyOf(await read(fixture(name)))).toBe(written);
  });

  it('is read column by column from the right, and the English below it from the left', async () => {
    const paragraphs = bodyOf(await read(fixture('two-columns.pdf'))).split('\n');
    expect(paragraphs.map(text => text.slice(0, 16))).toEqual([
      'مدير الميناء: ال',
      'قال مدير الميناء',
      'وبلغت كلفة العمل',
      'ولم تُعلن الإدار',
      'ويقع الميناء على',
      'وختم المدير حديث',
      'The harbour mast',
      'No shipping line',
      'وفي الصفحة الثان',
    ]);
    expect(paragraphs[3]).toContain('إنّ ثلاثة خطوط وقّعت الاتفاق');
    expect(paragraphs[6]).toContain('an official who asked not to be named called the well-known rules');
  });

  it('takes the headline in the largest letters for its title, over both of its lines', async () => {
    const { documents } = await read(fixture('two-columns.pdf'));
    expect(documents[0]?.hints.title).toBe('مدير الميناء: الرصيف الثالث يفتح أبوابه في ١٥ آذار/مارس 2024');
  });

  const letters = { a: '\ufee3', b: '\ufe8e', c: '\ufe96', d: '\ufefb', e: 'ال', '(': '(', ')': ')' };
  const show = (text: string) =>
    buildPdf({ letters, pages: [{ content: showLines([{ text, x: 40, y: 500, font: 'F3' }]) }] });

  it('is made of letters where the file has their joined shapes, a ligature of lam and alef in order', async () => {
    // From left to right, as pages are set: alef and meem; ligatures of both kinds and meem.
    expect((await read(show('ba'))).text).toBe('ما');
    expect((await read(show('da'))).text).toBe('ملا');
    expect((await read(show('ea'))).text).toBe('ملا');
  });

  it('has the percent sign after its number, on whichever side of it the page has it', async () => {
    const cells = ['a', '40%-', '%12'].map((text, i) => ({
      text,
      x: 240 - i * 100,
      y: 500,
      font: 'F3' as const,
    }));
    const bytes = buildPdf({
      letters: { ...letters, ...Object.fromEntries([...'0124%-'].map(c => [c, c])) },
      pages: [{ content: showLines(cells) }],
    });
    expect((await read(bytes)).text).toBe('م\t-40%\t12%');
  });

  it('keeps the brackets and quotation marks the right way around whose partner stands on another line', async () => {
    const html = readFileSync(join(import.meta.dirname, 'fixtures/narrow-column.html'), 'utf8');
    const [, quoted = ''] = /<p>([^<]*)/.exec(html) ?? [];
    expect(bodyOf(await read(fixture('narrow-column.pdf')))).toBe(quoted.replace(/\s+/g, ' ').trim());
  });

  it.each(['AB (CD)', 'AB (CD.)', 'AB ((CD))', '(AB)'])(
    'has the brackets of %s around what they hold',
    async foreign => {
      const [before, after] = ['قالت', 'أمس'];
      const latin = Object.fromEntries([...'ABCD().'].map(letter => [letter, letter]));
      const arabic = lettersOf([before, after]);
      const text = [after, foreign, before]
        .map(part => (part === foreign ? part : asShown(part, arabic)))
        .join(' ');
      const content = showLines([{ text, x: 40, y: 500, font: 'F3' }]);
      const document = await read(buildPdf({ letters: { ...latin, ...arabic }, pages: [{ content }] }));
      expect(document.text).toBe(`${before} ${foreign} ${after}`);
    },
  );

  it('has brackets that open before they close, whether the file names them by look or by meaning', async () => {
    expect((await read(show('(a)'))).text).toBe('(م)');
    expect((await read(show(')a('))).text).toBe('(م)');
  });
});

describe('the order of a page', () => {
  const left = [
    'In the left column a sentence',
    'begins and goes on over three',
    'lines of nearly equal length',
  ];
  const right = [
    'until the right one takes it',
    'over and brings it to its end',
    'before anybody noticed that.',
  ];

  it('goes down the first column before it goes down the second, after a heading across both', async () => {
    const content = [
      showLines([{ text: 'A heading across both of the columns', x: 40, y: 540, size: 18, font: 'F2' }]),
      // The file has the columns line by line.
      ...left.map(
        (text, i) =>
          showBlock([text], 40, 500 - i * 12) + '\n' + showBlock([right[i] ?? ''], 220, 500 - i * 12),
      ),
    ].join('\n');
    const { text } = await read(buildPdf({ pages: [{ content }] }));
    expect(text.split('\n')).toEqual(['A heading across both of the columns', ...left, ...right]);
  });

  it('holds two articles apart that stand beside one another, each below its headline', async () => {
    const heads = ['Ferry line returns', 'Market hall burns'];
    const column = (i: number) =>
      [
        showLines([{ text: heads[i] ?? '', x: 30 + i * 190, y: 540, size: 15, font: 'F2' }]),
        showBlock([...left, ...right], 30 + i * 190, 515),
      ].join('\n');
    const { documents } = await read(buildPdf({ pages: [{ content: column(0) + '\n' + column(1) }] }));
    expect(documents.map(({ hints }) => hints.title)).toEqual(heads);
    expect(documents.map(({ text }) => text.split('\n')[0])).toEqual(heads);
  });

  it('does not read the heading of a sidebar into the headline beside it', async () => {
    const prose = [
      'The old pier will be closed to all walkers',
      'from Monday on, the harbour office has said,',
      'because two of its posts have given way and',
      'nobody can tell how long the others may last.',
    ];
    const sidebar = ['A fox in the tram', 'Ten soups for June', 'Who took the bell?', 'Tide times today'];
    const content = [
      showLines([
        { text: 'Old pier to close', x: 30, y: 520, size: 20, font: 'F2' },
        { text: 'Most read today', x: 235, y: 520, size: 12, font: 'F2' },
        { text: 'for a whole year', x: 30, y: 498, size: 20, font: 'F2' },
      ]),
      showBlock(prose, 30, 470),
      // Its lines stand further in than its heading.
      showBlock(sidebar, 262, 500),
    ].join('\n');
    const document = await read(buildPdf({ pages: [{ content }] }));
    expect(document.documents[0]?.hints.title).toBe('Old pier to close for a whole year');
    expect(bodyOf(document).split('\n')).toContain('Most read today');
  });

  it('goes through a table row by row, its cells apart', async () => {
    const rows = [
      ['Wheat', '120', '140'],
      ['Barley', '80', '95'],
      ['Lentils', '15', '9'],
      ['Chickpeas', '12', '11'],
    ];
    const content = rows
      .map((row, i) =>
        showLines(row.map((text, column) => ({ text, x: 40 + column * 100, y: 500 - i * 14 }))),
      )
      .join('\n');
    const { text } = await read(buildPdf({ pages: [{ content }] }));
    expect(text).toBe(rows.map(row => row.join('\t')).join('\n'));
  });

  it('goes down narrow columns with little white between them', async () => {
    const one = [
      'The mayor said on Monday',
      'that the works would go on',
      'until the rain begins, and',
      'that nobody knew how long',
      'the street would be shut.',
    ];
    const two = [
      'Shops along it have begun',
      'to count what they lost by',
      'now; some of them have shut',
      'their doors for good since',
      'the first day of the works.',
    ];
    const content = one.map(
      (text, i) => showBlock([text], 40, 500 - i * 12) + showBlock([two[i] ?? ''], 174, 500 - i * 12),
    );
    const { text } = await read(buildPdf({ pages: [{ content: content.join('\n') }] }));
    expect(text.split('\n')).toEqual([...one, ...two]);
  });

  it('does not depend on the order in which the file shows its lines', async () => {
    const lines = paragraph.map((text, i) => ({ text, x: 40, y: 500 - i * 12 }));
    const { text } = await read(buildPdf({ pages: [{ content: showLines(lines.toReversed()) }] }));
    expect(text).toBe(paragraph.join('\n'));
  });

  it('says a word once that is set twice to look bold', async () => {
    const twice = [0, 0.3].map(x => ({ text: 'Printed twice', x: 40 + x, y: 500 }));
    expect((await read(buildPdf({ pages: [{ content: showLines(twice) }] }))).text).toBe('Printed twice');
  });

  it('has a raised number on the line that it is raised from, apart from the digits before it', async () => {
    const content = showLines([
      { text: 'It was so in 2024', x: 40, y: 500, size: 12 },
      { text: '7', x: 130.2, y: 505.5, size: 6.5 },
      { text: 'and before,', x: 138, y: 500, size: 12 },
      { text: '8', x: 199, y: 505.5, size: 6.5 },
    ]);
    expect((await read(buildPdf({ pages: [{ content }] }))).text).toBe('It was so in 2024⁷ and before,8');
  });

  it('leaves out what is cut off: the foot of a line that is drawn whole on the page before', async () => {
    const lines = showBlock(['Drawn on the page before', 'and this one on its own'], 40, 506);
    const cut = (bounds: string) => buildPdf({ pages: [{ content: `q ${bounds} re W n ${lines} Q` }] });
    expect((await read(cut('0 0 400 505'))).text).toBe('and this one on its own');
    expect((await read(cut('0 0 400 520'))).text).toBe('Drawn on the page before\nand this one on its own');
    // A path without an extent is no place that anybody wrote into.
    expect((await read(cut('0 0 0 0'))).text).toContain('Drawn');
  });

  it('keeps letters that are spaced out in one word', async () => {
    const content = 'BT /F1 10 Tf 3 Tc 40 500 Td (BREAKING) Tj ET';
    expect((await read(buildPdf({ pages: [{ content }] }))).text).toBe('BREAKING');
  });
});

describe('paragraphs', () => {
  it('are put together from their lines, and end where their last line is short', async () => {
    const content = showBlock([...paragraph, ...paragraph], 40, 500);
    const whole = paragraph.join(' ');
    expect(bodyOf(await read(buildPdf({ pages: [{ content }] })))).toBe(`${whole}\n${whole}`);
  });

  it('go on over the end of a page when their sentence does', async () => {
    const pages = [
      { content: showBlock(paragraph.slice(0, 2), 40, 500) },
      { content: showBlock([...paragraph.slice(2), ...paragraph], 40, 540) },
    ];
    expect(bodyOf(await read(buildPdf({ pages }))).split('\n')[0]).toBe(paragraph.join(' '));
  });

  it('lose the hyphen that a line broke a word with, and keep that of a compound', async () => {
    const content = showBlock(
      [
        'They called the agreement of both ports a multi-',
        'lateral one, and of international reach: the inter-',
        'national rules are well-known, and the best of well-',
        'known rules are short.',
      ],
      40,
      500,
    );
    expect(bodyOf(await read(buildPdf({ pages: [{ content }] })))).toBe(
      'They called the agreement of both ports a multi-lateral one, and of international reach: the international rules are well-known, and the best of well-known rules are short.',
    );
  });

  it('keep the hyphen of a number in words, and that of a headline, which breaks no words', async () => {
    const content = [
      showLines([
        { text: 'Nine-day walkout ends after a late-', x: 40, y: 550, size: 18, font: 'F2' },
        { text: 'night deal in the harbour', x: 40, y: 528, size: 18, font: 'F2' },
      ]),
      showBlock(
        [
          'The agreement was signed by twenty-',
          'two dockers and read aloud before',
          'they all went back to work.',
        ],
        40,
        500,
      ),
    ].join('\n');
    expect(bodyOf(await read(buildPdf({ pages: [{ content }] })))).toBe(
      'Nine-day walkout ends after a late-night deal in the harbour\n' +
        'The agreement was signed by twenty-two dockers and read aloud before they all went back to work.',
    );
  });

  it('are short lines one by one, though Arabic is set to the left', async () => {
    const written = [
      'صحيفة المرفأ',
      'بقلم سلمى',
      'عادت القوارب إلى النهر في الصباح',
      'وعبرت كلها قبل الظهر بقليل',
    ];
    const letters = lettersOf(written);
    const content = showLines(
      written.map((text, i) => ({ text: asShown(text, letters), x: 40, y: 500 - i * 14, font: 'F3' })),
    );
    const paragraphs = bodyOf(await read(buildPdf({ letters, pages: [{ content }] }))).split('\n');
    expect(paragraphs.slice(0, 2)).toEqual(written.slice(0, 2));
  });

  it('know where each of their words stands among the lines that were read', async () => {
    const content = showBlock(paragraph, 40, 500);
    const { text, documents, places } = await read(buildPdf({ pages: [{ content }] }));
    const body = documents[0]?.text ?? '';
    const start = body.indexOf('engineers who');
    const source = sourceOfSpan(documents[0]?.runs ?? [], { start, end: start + 'engineers who'.length });
    expect(text.slice(source?.start, source?.end)).toBe('engineers\nwho');
    expect(places.map(({ span }) => text.slice(span.start, span.end))).toEqual(paragraph);
  });
});

describe('what belongs to pages', () => {
  const pageOf = (number: number) => ({
    content: [
      showLines([{ text: 'The Harbour Review', x: 150, y: 575, size: 8 }]),
      showBlock(paragraph, 40, 500),
      showLines([{ text: `Page ${number} of 3`, x: 180, y: 20, size: 8 }]),
    ].join('\n'),
  });

  it('is left out of the text and kept aside: running heads and page numbers', async () => {
    const document = await read(buildPdf({ pages: [1, 2, 3].map(pageOf) }));
    expect(bodyOf(document)).toBe(Array(3).fill(paragraph.join(' ')).join('\n'));
    expect(leftOutOf(document)).toEqual([1, 2, 3].flatMap(n => ['The Harbour Review', `Page ${n} of 3`]));
  });

  it('is what a browser prints around a page, whose address is kept', async () => {
    const content = [
      showLines([
        { text: '3/15/24, 2:30 PM', x: 20, y: 585, size: 8 },
        { text: 'News', x: 200, y: 585, size: 8 },
      ]),
      showBlock(paragraph, 40, 500),
      showLines([
        { text: 'https://news.example/harbour?id=7', x: 20, y: 10, size: 8 },
        { text: '1/1', x: 370, y: 10, size: 8 },
      ]),
    ].join('\n');
    const document = await read(buildPdf({ pages: [{ content }] }));
    expect(bodyOf(document)).toBe(paragraph.join(' '));
    expect(document.documents[0]?.url).toBe('https://news.example/harbour?id=7');
  });

  it.each([
    ['above its headline', 548, 520],
    ['below its headline', 555, 575],
  ])('is not the outlet and day of each article of a digest, %s', async (_, dateline, headline) => {
    const pages = ['The ferry is late', 'A market reopens', 'Rain fills the dam', 'No bus on Friday'].map(
      (text, i) => ({
        content: [
          showLines([
            { text, x: 40, y: headline, size: 16, font: 'F2' },
            { text: `The Daily Quay - ${i + 4} March 2023`, x: 40, y: dateline, size: 9 },
          ]),
          showBlock(paragraph, 40, 480),
        ].join('\n'),
      }),
    );
    const document = await read(buildPdf({ pages }));
    const texts = document.documents.map(({ text }) => text).join('\n');
    expect(texts.match(/The Daily Quay - \d March 2023/g)).toHaveLength(4);
    expect(leftOutOf(document)).toEqual([]);
  });

  it('is not a line that every article has below its headline', async () => {
    const pages = ['The ferry is late', 'A market reopens', 'Rain fills the dam'].map(text => ({
      content: [
        showLines([
          { text, x: 40, y: 580, size: 16, font: 'F2' },
          { text: 'By our own correspondent', x: 40, y: 560, size: 9 },
        ]),
        showBlock(paragraph, 40, 480),
      ].join('\n'),
    }));
    expect(bodyOf(await read(buildPdf({ pages }))).match(/By our own correspondent/g)).toHaveLength(3);
  });

  it('is a head whose page number counts up between its words, and none whose number does something else', async () => {
    const heads = (numbers: readonly number[]) =>
      numbers.map(number => ({
        content: [
          showLines([{ text: `Quay Papers ${number} of spring`, x: 40, y: 575, size: 9 }]),
          showBlock(paragraph, 40, 480),
        ].join('\n'),
      }));
    expect(leftOutOf(await read(buildPdf({ pages: heads([41, 42, 43]) })))).toHaveLength(3);
    expect(leftOutOf(await read(buildPdf({ pages: heads([41, 57, 12]) })))).toEqual([]);
  });

  it('is not what is said once at the top of a page', async () => {
    const content = [showBlock(['Only here: a motto'], 40, 575), showBlock(paragraph, 40, 500)].join('\n');
    expect(bodyOf(await read(buildPdf({ pages: [{ content }, pageOf(2)] })))).toContain('Only here: a motto');
  });
});

describe('the place of a line', () => {
  const content = showLines([{ text: 'Here', x: 100, y: 500 }]);
  const placeOf = async (entries: string) =>
    (await read(buildPdf({ pages: [{ content, entries }] }))).places[0];

  it('is a box in points from the top left corner of its page', async () => {
    const place = await placeOf('');
    expect(place).toMatchObject({ kind: 'page', page: 1, span: { start: 0, end: 4 } });
    const [left = 0, top = 0, right = 0, bottom = 0] = place?.kind === 'page' ? place.box : [];
    expect(left).toBeCloseTo(100, 0);
    expect(top).toBeLessThan(100);
    expect(bottom).toBeGreaterThan(100);
    expect(right - left).toBeGreaterThan(15);
  });

  it('counts from what the page shows of itself', async () => {
    const place = await placeOf('/CropBox [50 100 400 550]');
    expect(place?.kind === 'page' ? Math.round(place.box[0]) : null).toBe(50);
  });

  it('turns with the page', async () => {
    const place = await placeOf('/Rotate 90');
    const [left = 0, top = 0] = place?.kind === 'page' ? place.box : [];
    // What stood 100 from the left and 500 from the bottom now stands 500 from the left and 100 from the top.
    expect([Math.round(left / 20) * 20, Math.round(top / 20) * 20]).toEqual([500, 100]);
  });
});

describe('text that is said otherwise than by its glyphs', () => {
  it('is what the file says that they stand for', async () => {
    const content =
      'BT /F1 10 Tf 40 500 Td (The word is ) Tj /Span << /ActualText <FEFF0645062F06310633> >> BDC (xyz) Tj EMC ET';
    expect((await read(buildPdf({ pages: [{ content }] }))).text).toBe('The word is مدرس');
  });

  it('is found in the character maps that fonts of Chinese name', async () => {
    const content = 'BT /F4 10 Tf 40 500 Td <6E2F53E3> Tj ET';
    expect((await read(buildPdf({ pages: [{ content }] }))).text).toBe('港口');
  });
});

describe('a PDF that is not read', () => {
  const image = {
    20: '<< /Type /XObject /Subtype /Image /Width 4 /Height 4 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 16 >>\nstream\n0123456789abcdef\nendstream',
  };
  const resources = '/XObject << /Im 20 0 R >>';
  const scan = { content: 'q 400 0 0 600 0 0 cm /Im Do Q' };

  it('is named as scanned when all its pages are pictures', async () => {
    expect(await failureOf(buildPdf({ pages: [scan, scan], objects: image, resources }))).toBe('scanned-pdf');
  });

  it('has its pictures of text noted when other pages are read', async () => {
    const pages = [{ content: showBlock(paragraph, 40, 500) }, scan, scan];
    const { notes } = await read(buildPdf({ pages, objects: image, resources }));
    expect(notes).toEqual([{ code: 'part-not-read', place: 'p. 2–3' }]);
  });

  it('is named as scanned when its codes name no letters', async () => {
    const garbled = 'ابdсλגדе';
    const letters = Object.fromEntries(
      [...garbled].map((letter, i) => [String.fromCharCode(97 + i), letter]),
    );
    const text = 'abcd bcde cdef defg efgh gfed hgfe dcba acbd';
    const content = showLines([{ text, x: 40, y: 500, font: 'F3' }]);
    expect(await failureOf(buildPdf({ letters, pages: [{ content }] }))).toBe('scanned-pdf');
  });

  it('is named as locked when it needs a password', async () => {
    const key = 'ab'.repeat(32);
    const trailer = `/ID [<${key}> <${key}>] /Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <${key}> /U <${key}> >>`;
    expect(await failureOf(buildPdf({ pages: [{ content: '' }], trailer }))).toBe('encrypted');
  });

  it('is named as broken when nothing of it can be found', async () => {
    expect(await failureOf(new TextEncoder().encode('%PDF-1.7\nnothing else'))).toBe('broken-file');
  });

  it('never throws and never hangs, whatever has become of its bytes', async () => {
    const sound = buildPdf({ pages: [{ content: showBlock(paragraph, 40, 500) }] });
    const damage = fc.array(fc.tuple(fc.nat(sound.length - 1), fc.integer({ min: 0, max: 255 })), {
      maxLength: 40,
    });
    await fc.assert(
      fc.asyncProperty(damage, fc.nat(sound.length), async (changes, end) => {
        const damaged = sound.slice(0, Math.max(20, end));
        for (const [at, value] of changes) if (at < damaged.length) damaged[at] = value;
        await readPdf({ name: 'a.pdf', bytes: damaged });
      }),
      { numRuns: 30 },
    );
  });

  it('is read in time when a page shows twenty thousand words in one place, or never closes what it opens', async () => {
    const stacked = 'BT /F1 10 Tf 40 500 Td ' + '(word) Tj -22 0 Td 22.01 0 Td '.repeat(20_000) + 'ET';
    expect(await failureOf(buildPdf({ pages: [{ content: stacked }] }))).toBeNull();
    const open = 'q '.repeat(3_000) + showBlock(paragraph, 40, 500);
    expect(bodyOf(await read(buildPdf({ pages: [{ content: open }] })))).toBe(paragraph.join(' '));
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import type { ReadDocument } from '#main/import/extract/format-adapter.ts';
import { readPdf } from './read-pdf.ts';
import { asShown, lettersOf } from './testing/arabic-lines.ts';
import { buildPdf, showBlock, showLines } from './testing/build-pdf.ts';

async function read(bytes: Uint8Array): Promise<ReadDocument> {
  const result = await readPdf({ name: 'a.pdf', bytes });
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

const titlesOf = ({ documents }: ReadDocument) => documents.map(({ hints }) => hints.title);

const ferry = [
  'Boats across the estuary will sail again from May,',
  'the council decided by a single vote on Monday, and',
  'will leave either bank every twenty minutes then.',
  'A crossing will cost less than one by the old bridge.',
];
const market = [
  'Fire broke out in the market hall before dawn, and',
  'burned the stalls of eleven butchers to the ground.',
  'Nobody was hurt; a night guard had called for help',
  'as soon as he saw the smoke above the northern door.',
];

const headline = (text: string, y: number, size = 20, x = 40) => ({
  text,
  x,
  y,
  size,
  font: 'F2' as const,
});

// The libraries are large, and are loaded for the first file.
beforeAll(() => read(buildPdf({ pages: [{ content: '' }] })), 120_000);

describe('a page with several articles', () => {
  it('is cut where a headline as large as the first stands over other matters', async () => {
    const content = [
      showLines([headline('Estuary boats return in May', 540)]),
      showBlock(ferry, 40, 510),
      showLines([headline('Market hall burns down', 430)]),
      showBlock(market, 40, 400),
    ].join('\n');
    const { documents } = await read(buildPdf({ pages: [{ content }] }));
    expect(documents.map(({ text }) => text.split('\n')[0])).toEqual([
      'Estuary boats return in May',
      'Market hall burns down',
    ]);
  });

  it('is no clipping of the service that prints its name over each page, but of the paper in its own line', async () => {
    const page = (title: string, line: string, text: readonly string[]): string =>
      [
        showLines([
          { text: 'Delta Media Monitoring - internal bulletin', x: 40, y: 575, size: 8 },
          headline(title, 540),
          { text: line, x: 40, y: 520 },
        ]),
        showBlock(text, 40, 490),
      ].join('\n');
    const { documents } = await read(
      buildPdf({
        pages: [
          { content: page('Estuary boats return in May', 'Beacon | 3 March 2025 | Dora Finch', ferry) },
          { content: page('Market hall burns down again', 'Lantern | 5 March 2025 | Dora Finch', market) },
        ],
      }),
    );
    expect(documents.map(({ hints }) => [hints.title, hints.outlet])).toEqual([
      ['Estuary boats return in May', 'Beacon'],
      ['Market hall burns down again', 'Lantern'],
    ]);
  });

  it('is cut at smaller headlines that stand side by side, and gives each article its outlet and day', async () => {
    const narrow = (lines: readonly string[]) => lines.flatMap(line => line.match(/.{1,26}(?= |$)/g) ?? []);
    const content = [
      showLines([
        { text: 'The Quay Herald - Monday 3 March 2025 - page 7', x: 40, y: 575, size: 8 },
        headline('Estuary boats return in May for all', 540),
        headline('Market hall burns', 420, 14, 30),
        headline('No rain until June', 420, 14, 220),
      ]),
      showBlock(ferry, 40, 510),
      showBlock(narrow(market), 30, 395),
      showBlock(narrow(ferry), 220, 395),
    ].join('\n');
    const { documents } = await read(buildPdf({ pages: [{ content }] }));
    expect(documents.map(({ hints }) => hints.title)).toEqual([
      'Estuary boats return in May for all',
      'Market hall burns',
      'No rain until June',
    ]);
    // The first has the line itself above its headline.
    expect(documents[0]?.text).toContain('The Quay Herald - Monday 3 March 2025');
    for (const { hints } of documents.slice(1))
      expect(hints).toMatchObject({ outlet: 'The Quay Herald', published: 'Monday 3 March 2025' });
  });

  it('stays one article when its smaller headings stand between its paragraphs', async () => {
    const content = [
      showLines([headline('Estuary boats return in May', 560)]),
      showBlock(ferry, 40, 530),
      showLines([headline('What the crossing will cost', 460, 13)]),
      showBlock(market, 40, 440),
      showLines([headline('How the council voted then', 370, 13)]),
      showBlock(ferry.toReversed(), 40, 350),
    ].join('\n');
    expect(titlesOf(await read(buildPdf({ pages: [{ content }] })))).toEqual(['Estuary boats return in May']);
  });

  it('stays one report when its headings are as large as the first and go on with its matter', async () => {
    const content = [
      showLines([headline('Estuary boats return in May', 560)]),
      showBlock(ferry, 40, 530),
      showLines([headline('How the council decided', 440)]),
      showBlock(ferry.toReversed(), 40, 410),
    ].join('\n');
    expect(titlesOf(await read(buildPdf({ pages: [{ content }] })))).toHaveLength(1);
  });

  it('is cut at bold headlines no larger than the text that each have their source below them, without their numbers', async () => {
    const item = (number: number, title: string, text: readonly string[]) => {
      const top = 600 - number * 150;
      return [
        showLines([
          headline(`${number}- ${title}`, top, 10),
          { text: 'The Quay Herald, 2/3/2025', x: 40, y: top - 20 },
        ]),
        showBlock(text, 40, top - 40),
      ].join('\n');
    };
    const content = [
      showLines([headline('Press bulletin - Monday 3 March 2025', 575, 10)]),
      item(1, 'Estuary boats return in May', ferry),
      item(2, 'Market hall burns down', market),
    ].join('\n');
    const document = await read(buildPdf({ pages: [{ content }] }));
    expect(titlesOf(document)).toEqual(['Estuary boats return in May', 'Market hall burns down']);
    expect(document.documents.map(({ hints }) => hints.published)).toEqual([null, null]);
    expect(document.documents.map(({ text }) => text.split('\n').slice(0, 2))).toEqual([
      ['Estuary boats return in May', 'The Quay Herald, 2/3/2025'],
      ['Market hall burns down', 'The Quay Herald, 2/3/2025'],
    ]);
  });

  it('is cut in Arabic, too', async () => {
    const articles = [
      [
        'عودة القوارب إلى مصب النهر',
        'تعود القوارب إلى مصب النهر في أيار بعد قرار المجلس',
        'وتغادر كل ضفة مرة في كل ثلث ساعة من الفجر',
        'وتقل كلفة العبور عما يدفع على الجسر القديم هناك',
        'ولم يعترض عليها أحد من سكان الضفتين أمس',
      ],
      [
        'حريق يلتهم سوق اللحوم',
        'شب حريق في سوق اللحوم قبل الفجر وأكل أحد عشر',
        'دكانا من دكاكينها ولم يصب أحد بأذى لأن حارسا',
        'رأى دخانا فوق بابها الشمالي فطلب نجدة سريعة',
        'وقدرت خسائر أصحابها بمئات ألوف من الدنانير',
      ],
    ];
    const letters = lettersOf(articles.flat());
    const content = articles.map(([title = '', ...text], i) =>
      showLines([
        { text: asShown(title, letters), x: 60, y: 540 - i * 130, size: 20, font: 'F3' },
        ...text.map((line, k) => ({
          text: asShown(line, letters),
          x: 40,
          y: 510 - i * 130 - k * 12,
          font: 'F3' as const,
        })),
      ]),
    );
    const document = await read(buildPdf({ letters, pages: [{ content: content.join('\n') }] }));
    expect(titlesOf(document)).toEqual(articles.map(([title]) => title));
  });
});

describe('what a page says of its article outside its text', () => {
  const runningHead = (y: number) => showLines([{ text: 'The Quay Herald 3 March 2025', x: 40, y, size: 8 }]);

  it('is its running head, though the first page begins lower, whose outlet and day are those of the article', async () => {
    const pages = [
      { content: [runningHead(565), showBlock(ferry, 40, 520)].join('\n') },
      { content: [runningHead(575), showBlock(market.slice(0, 1), 40, 555)].join('\n') },
      { content: [runningHead(575), showBlock([...market.slice(1), ...ferry], 40, 555)].join('\n') },
    ];
    const { documents } = await read(buildPdf({ pages }));
    expect(documents[0]?.text).not.toContain('Herald');
    expect(documents[0]?.text).toContain('before dawn, and burned the stalls');
    expect(documents[0]?.hints).toMatchObject({ outlet: 'The Quay Herald', published: '3 March 2025' });
  });

  it('is no day when the article has its own', async () => {
    const own = showLines([{ text: 'The Quay Herald - 1 March 2025', x: 40, y: 540 }]);
    const pages = [0, 1, 2].map(page => ({
      content: [runningHead(575), ...(page === 0 ? [own] : []), showBlock(ferry, 40, 510)].join('\n'),
    }));
    expect((await read(buildPdf({ pages }))).documents[0]?.hints).toMatchObject({
      outlet: null,
      published: null,
    });
  });

  it('is that it is one article, whose title the browser called it by, whatever headings stand over and beside it', async () => {
    const content = [
      showLines([headline('Most read of this week', 575, 20)]),
      showBlock(market, 40, 555),
      showLines([headline('Estuary boats return in May', 440)]),
      showBlock(ferry, 40, 410),
    ].join('\n');
    const objects = { 20: '<< /Title (Estuary boats return in May - Quayside) /Producer (Skia/PDF m130) >>' };
    const pages = [{ content }];
    expect(titlesOf(await read(buildPdf({ pages, objects, trailer: '/Info 20 0 R' })))).toEqual([
      'Estuary boats return in May',
    ]);
    expect(titlesOf(await read(buildPdf({ pages })))).toHaveLength(2);
  });

  it('is not the list of links beside it', async () => {
    const side = [
      'Read also',
      'A fox in the tram',
      'Ten soups for June',
      'Who took the bell?',
      'Tides',
      'Night bus',
    ];
    const content = [
      showLines([
        headline('Estuary boats return in May', 540),
        ...side.map((text, i) => ({ text, x: 310, y: 515 - i * 17, size: 9 })),
      ]),
      showBlock([...ferry, ...market, ...ferry], 40, 510),
    ].join('\n');
    const { documents, text } = await read(buildPdf({ pages: [{ content }] }));
    expect(documents[0]?.text).not.toContain('soups');
    const leftOut = documents[0]?.leftOut.map(({ kind, source }) => [
      kind,
      text.slice(source.start, source.end),
    ]);
    expect(leftOut).toEqual(side.map(line => ['related-links', line]));
  });

  it('is the name of the site in the title of the page that a browser printed', async () => {
    const content = [
      showLines([headline('Estuary boats return in May', 540)]),
      showBlock(ferry, 40, 510),
    ].join('\n');
    const outletOf = async (creator: string) => {
      const objects = { 20: `<< /Title (Estuary boats return in May | Quayside) /Creator (${creator}) >>` };
      const document = await read(buildPdf({ pages: [{ content }], objects, trailer: '/Info 20 0 R' }));
      return document.documents[0]?.hints.outlet;
    };
    expect(await outletOf('Mozilla/5.0 \\(X11\\) Chrome/130')).toBe('Quayside');
    expect(await outletOf('Writer')).toBeNull();
  });
});

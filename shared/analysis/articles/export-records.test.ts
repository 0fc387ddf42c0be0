import { describe, expect, it } from 'vitest';
import { noHints } from './extracted-hints.ts';
import { splitSource } from './split-source.ts';

const read = (text: string) =>
  splitSource({ text, mediaType: 'text/plain', hints: noHints, options: {} }).map(article => ({
    title: article.title.text,
    outlet: article.outlet?.name ?? null,
    author: article.author?.name ?? null,
    published: article.published?.value ?? null,
    text: article.text,
  }));

const boats =
  'Fishermen on the northern quay tied up their boats for a third day as diesel prices rose again.';
const boats2 = 'The guild asked for a meeting before the weekend market, which feeds most of the old town.';
const bridge =
  'Engineers closed the iron bridge after a crack two metres long was seen by a passing cyclist.';

const ofToday = (n: number, title: string, day: string, author: string, body: string): string =>
  `Document ${n} of 2\n\n${title}\n\nThe Quay Ledger\n\n${day}\n\nCopyright 2021 Quay Press All Rights Reserved\n\nSection: LOCAL; Pg. 7\n\nLength: 88 words\n\nByline: ${author}\n\nBody\n\n${body}\n\nClassification\n\nLanguage: ENGLISH\n\nSubject: FISHING (90%)\n\nLoad-Date: June 9, 2021\n\nEnd of Document\n\n`;

describe('an export of a press database', () => {
  it('gives an article for each document, headline and outlet above the date', () => {
    const text =
      ofToday(1, 'Boats stay in port', 'June 3, 2021 Thursday', 'Rita Moss', `${boats}\n\n${boats2}`) +
      ofToday(2, 'Old bridge closed', 'June 4, 2021 Friday', 'Karl Finn', bridge);
    expect(read(text)).toEqual([
      {
        title: 'Boats stay in port',
        outlet: 'The Quay Ledger',
        author: 'Rita Moss',
        published: '2021-06-03',
        text: `${boats}\n${boats2}`,
      },
      {
        title: 'Old bridge closed',
        outlet: 'The Quay Ledger',
        author: 'Karl Finn',
        published: '2021-06-04',
        text: bridge,
      },
    ]);
  });

  it('reads documents that stand below outlet and date', () => {
    const document = (n: number, title: string, day: string, body: string): string =>
      `${n} of 2 DOCUMENTS\n\nThe Quay Ledger\n\n${day}\n\n${title}\n\nBYLINE: Rita Moss\n\nSECTION: LOCAL; Pg. 7\n\nLENGTH: 88 words\n\n${body}\n\nLOAD-DATE: July 1, 2004\n\nLANGUAGE: ENGLISH\n\n`;
    const text =
      document(1, 'Boats stay in port', 'June 3, 2004 Thursday', boats) +
      document(2, 'Old bridge closed', 'June 4, 2004 Friday', bridge);
    expect(read(text)).toMatchObject([
      { title: 'Boats stay in port', outlet: 'The Quay Ledger', published: '2004-06-03', text: boats },
      { title: 'Old bridge closed', outlet: 'The Quay Ledger', published: '2004-06-04', text: bridge },
    ]);
  });

  it('reads documents with their accession number below', () => {
    const document = (title: string, day: string, id: string, body: string): string =>
      `${title}\n\nBy Rita Moss\n88 words\n${day}\nThe Quay Ledger\nQUAYL\nEnglish\n(c) 2018 Quay Press\n\n${body}\n\n${boats2}\n\nDocument ${id}\n\n`;
    const text =
      document('Boats stay in port', '3 June 2018', 'QUAYL00020180603ee6300001', boats) +
      document('Old bridge closed', '4 June 2018', 'QUAYL00020180604ee6400002', bridge);
    expect(read(text)).toEqual([
      {
        title: 'Boats stay in port',
        outlet: 'The Quay Ledger',
        author: 'Rita Moss',
        published: '2018-06-03',
        text: `${boats}\n${boats2}`,
      },
      {
        title: 'Old bridge closed',
        outlet: 'The Quay Ledger',
        author: 'Rita Moss',
        published: '2018-06-04',
        text: `${bridge}\n${boats2}`,
      },
    ]);
  });

  it('reads documents in Arabic between its English labels', () => {
    const lead =
      'بقيت القوارب في الميناء القديم ثلاثة أيام متتالية بعد أن ارتفع ثمن الوقود مرة أخرى هذا الشهر.';
    const document = (title: string, day: string): string =>
      `${title}\n\nصحيفة المرساة\n\n${day}\n\nLength: 60 words\n\nBody\n\n${lead}\n\nEnd of Document\n\n`;
    expect(
      read(document('القوارب لا تبحر', '3 June 2021') + document('الجسر يغلق', '4 June 2021')),
    ).toMatchObject([
      { title: 'القوارب لا تبحر', outlet: 'صحيفة المرساة', published: '2021-06-03', text: lead },
      { title: 'الجسر يغلق', outlet: 'صحيفة المرساة', published: '2021-06-04', text: lead },
    ]);
  });
});

describe('documents of which the marks between them were not copied', () => {
  const lead =
    'بقيت القوارب في الميناء القديم ثلاثة أيام متتالية بعد أن ارتفع ثمن الوقود مرة أخرى هذا الشهر.';
  const names = [
    ['القوارب لا تبحر', 'الأنباء الكويتية', 'June 3, 2021 Monday', '2021-06-03'],
    ['الجسر يغلق شهرا', 'الراية', '4 حزيران 2021', '2021-06-04'],
  ] as const;
  const below = 'Language: ARABIC\n\nSubject: FISHING (90%)\n\nLoad-Date: June 9, 2021\n\n';

  it.each([
    ['Body\n\n', 'Classification\n\n'],
    ['', ''],
  ])('end with their load date, with «%s» above the text or not', (body, classification) => {
    const text = names
      .map(
        ([title, outlet, day]) =>
          `${title}\n\n${outlet}\n\n${day}\n\nCopyright 2021 ${outlet} All Rights Reserved\n\nLength: 312 words\n\nByline: سمر ناصر\n\n${body}${lead}\n\n${classification}${below}`,
      )
      .join('');
    expect(read(text)).toEqual(
      names.map(([title, outlet, , published]) => ({
        title,
        outlet,
        author: 'سمر ناصر',
        published,
        text: lead,
      })),
    );
  });
});

describe('a source that is no export', () => {
  it('is one article where a load date stands in it without a header', () => {
    expect(read(`Words of the port\n\n${boats}\nLoad-Date: June 9, 2021\n${boats2}`)).toMatchObject([
      { title: 'Words of the port', text: `${boats}\n${boats2}` },
    ]);
  });

  it('keeps the word Body in a report that says nothing else of an export', () => {
    expect(read(`Boats stay in port\n\n${boats}\n\nBody\n\n${boats2}`)).toMatchObject([
      { text: `${boats}\nBody\n${boats2}` },
    ]);
  });
});

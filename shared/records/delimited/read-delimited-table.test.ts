import { describe, expect, it } from 'vitest';
import { readValue } from '../read-value.ts';
import { delimitedHeadLength, readDelimitedTable } from './read-delimited-table.ts';

/** The table as texts, the header first. */
function cells(text: string): readonly (readonly string[])[] {
  const { fields, records } = readDelimitedTable(text);
  const rows = records.map(({ values }) =>
    fields.map((_, i) => {
      const value = values[i];
      return value ? readValue(text, value, ', ').text : '';
    }),
  );
  return [fields, ...rows];
}

describe('a file of delimited values', () => {
  it.each([
    ['commas', ','],
    ['semicolons', ';'],
    ['tabs', '\t'],
    ['bars', '|'],
  ])('is cut at %s', (_, sign) => {
    const rows = [
      ['العنوان', 'النص', 'التاريخ'],
      ['هزة', 'لا أضرار، ولا ضحايا; حتى الآن', '2025-02-24'],
      ['مطر', 'الطريق مقطوع', '2025-02-25'],
    ];
    const quoted = rows.map(row => row.map(cell => (/[,;]/.test(cell) ? `"${cell}"` : cell)).join(sign));
    expect(cells(quoted.join('\n'))).toEqual(rows);
  });

  it('keeps line breaks, delimiters and doubled quotes that stand in quotes', () => {
    const text = 'title,text\r\n"One, two","He said ""no"".\r\nThen he left."\r\n';
    expect(cells(text)[1]).toEqual(['One, two', 'He said "no".\r\nThen he left.']);
  });

  it.each(['ملاحظة: انتهى', 'المجموع,2,,', ',,,\n,,,\nأعده قسم الرصد'])(
    'ends above a note or a sum that stands under it: %j',
    footer => {
      const text = `العنوان,النص,التاريخ,الصحيفة\nهزة,لا أضرار,2026-02-24,أ\nمطر,طريق مقطوع,2026-02-25,أ\n${footer}\n`;
      expect(cells(text)).toHaveLength(3);
      expect(readDelimitedTable(text).notes[0]?.code).toBe('records-left-out');
    },
  );

  it('keeps a last row with nothing but a text', () => {
    const news =
      'قال مدير الميناء للصحفيين إن العبارة عادت إلى العمل عند الظهر بعد توقف دام ساعة بسبب الرياح، وإنها ستعمل كل يوم حتى نهاية الشهر.';
    expect(cells(`text,title,date\nأ,هزة,2026-02-24\nب,مطر,2026-02-25\n${news},,\n`)).toHaveLength(4);
    expect(cells('title,text\nهزة,لا أضرار\nمطر,\n')).toHaveLength(3);
  });

  it('knows where in the file each letter stands, past doubled quotes', () => {
    const text = 'title,text\nA,"قال ""نعم"" وخرج"\n';
    const value = readDelimitedTable(text).records[0]?.values[1];
    const { text: read, runs } = readValue(text, value ?? { parts: [] }, '');
    expect(read).toBe('قال "نعم" وخرج');
    for (const run of runs.filter(({ step = 1 }) => step === 1))
      expect(text.slice(run.source, run.source + run.length)).toBe(
        read.slice(run.text, run.text + run.length),
      );
  });

  it('reads quotes that were not doubled, where they end no cell', () => {
    expect(cells('title,text\nA,"He said "no" to all"\nB,"yes"\n')).toEqual([
      ['title', 'text'],
      ['A', 'He said "no" to all'],
      ['B', 'yes'],
    ]);
  });

  it('reads quotes that databases write with backslashes', () => {
    expect(cells('title,text\nA,"He said \\"no\\", twice"\n')[1]).toEqual(['A', 'He said "no", twice']);
  });

  it('loses no row to a quote that is never closed', () => {
    const { records, notes } = readDelimitedTable('title,text\nA,"broken\nB,whole\nC,whole too\n');
    expect([records.length, notes[0]]).toEqual([3, { code: 'part-broken', place: '#1' }]);
  });

  it('does not let an unclosed quote swallow the next row up to its first quote', () => {
    const text = 'id,title,text\n1,"broken, one\n2,"fine","whole"\n3,"good","text"\n';
    expect(cells(text).slice(2)).toEqual([
      ['2', 'fine', 'whole'],
      ['3', 'good', 'text'],
    ]);
  });

  it('obeys a line that names the delimiter', () => {
    expect(cells('sep=;\ntitle;text\nA;b,c,d\n')).toEqual([
      ['title', 'text'],
      ['A', 'b,c,d'],
    ]);
  });

  it('passes over what stands above the table', () => {
    const text =
      'تقرير الرصد,,,\nأُعد في 3 آذار,,,\nم,العنوان,النص,المصدر\n1,هزة,لا أضرار,وكالة\n2,مطر,قطع,وكالة\n';
    expect(cells(text)[0]).toEqual(['م', 'العنوان', 'النص', 'المصدر']);
  });

  it('numbers the columns of a file without a header and loses no row', () => {
    const text = '1,A quake in the north,2025-02-24\n2,Rain on the coast,2025-02-25\n';
    expect(cells(text)).toEqual([
      ['1', '2', '3'],
      ['1', 'A quake in the north', '2025-02-24'],
      ['2', 'Rain on the coast', '2025-02-25'],
    ]);
  });

  it('takes words without meaning for a header where the values below are of another kind', () => {
    expect(cells('c1,c2\n17,A quake in the north\n18,Rain on the coast\n')[0]).toEqual(['c1', 'c2']);
  });

  it('keeps the whole of a last text whose delimiters were not quoted, and says so', () => {
    const text = 'id,title,text\n1,A,one two\n2,B,"three"\n3,C,one, two, three\n4,D,four\n';
    expect(cells(text)[3]).toEqual(['3', 'C', 'one, two, three']);
    expect(readDelimitedTable(text).notes).toEqual([{ code: 'part-broken', place: '#3' }]);
  });

  it('names columns apart that the header names alike, or not at all', () => {
    expect(cells('title,title,\nA,B,C\nD,E,F\n')[0]).toEqual(['title', 'title (2)', '3']);
  });

  it('reads a table with carriage returns alone', () => {
    expect(cells('title,text\rA,b\rC,d\r')).toHaveLength(3);
  });

  it.each([
    ['quotes that open and never close', ',"'],
    ['quotes and line breaks', '"\n'],
    ['quotes inside of quotes', '"a" b,'],
    ['delimiters', ','],
    ['backslashes', '"\\"'],
    ['empty lines', '\n'],
    ['rows that grow', 'a,"b\n'],
  ])('reads a million characters of %s in seconds', (_, piece) => {
    const text = `title,text,date\n${piece.repeat(1_000_000 / piece.length)}`;
    const before = performance.now();
    readDelimitedTable(text);
    expect(performance.now() - before).toBeLessThan(15_000);
  });

  it.each([
    ['sep=;\nالعنوان;النص\n', 'هزة;لا أضرار\n'],
    ['title\ttext\t\r\n', '\tNobody was hurt\t\r\nA\tb\t\r\n'],
    ['', '1,A quake in the north,2025-02-24\n2,Rain on the coast,2025-02-25\n'],
  ])('knows what of it stands above its rows: %j', (head, rows) => {
    expect(delimitedHeadLength(head + rows)).toBe(head.length);
  });
});

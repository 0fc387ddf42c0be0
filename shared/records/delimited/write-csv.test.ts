import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCsv } from './write-csv.ts';

/** Reads what RFC 4180 allows, character by character. */
function readCsv(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let at = 1; at < csv.length; at++) {
    const unit = csv[at] ?? '';
    if (isQuoted && unit === '"' && csv[at + 1] === '"') cell += csv[at++];
    else if (unit === '"') isQuoted = !isQuoted;
    else if (!isQuoted && unit === ',') [row, cell] = [[...row, cell], ''];
    else if (!isQuoted && unit === '\r')
      [rows[rows.length], row, cell, at] = [[...row, cell], [], '', at + 1];
    else cell += unit;
  }
  return rows;
}

describe('a table as CSV', () => {
  it('begins with a byte order mark and ends each line with CR LF', () => {
    expect(
      writeCsv([
        ['الملف', 'code'],
        ['أخبار.txt', 3],
      ]),
    ).toBe('\ufeffالملف,code\r\nأخبار.txt,3\r\n');
  });

  it('quotes cells that hold commas, quotes or line breaks', () => {
    expect(writeCsv([['a,b', 'قال: "نعم"', 'x\ny', 'plain']])).toBe(
      '\ufeff"a,b","قال: ""نعم""","x\ny",plain\r\n',
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1'])(
    'keeps a spreadsheet from running %j',
    text => {
      expect(readCsv(writeCsv([[text]]))).toEqual([[`'${text}`]]);
    },
  );

  it('writes numbers as numbers, below zero too', () => {
    expect(writeCsv([[-3, 0.5]])).toBe('\ufeff-3,0.5\r\n');
  });

  it('brings every text back, but for the apostrophe of the guard', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string(), { minLength: 1 })), rows => {
        const back = readCsv(writeCsv(rows));
        const bare = (cell: string, at: string | undefined) => (cell === `'${at}` ? at : cell);
        expect(back.map((row, r) => row.map((cell, c) => bare(cell, rows[r]?.[c])))).toEqual(rows);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { isTable } from './is-table.ts';

describe('a text of any name', () => {
  it.each([
    'العنوان\tالنص\tالتاريخ\nهزة\tلا أضرار\t2025-02-24\n',
    'id;title;body\n1;A;b\n2;C;"d; e"\n',
    'date,headline,text\n2025-02-24,A,"b, c"\n',
  ])('is a table: %j', text => {
    expect(isTable(text)).toBe(true);
  });

  const news = (i: number): string =>
    `توقفت العبارة ساعة واحدة بسبب الرياح، ثم عادت إلى العمل عند الظهر كما قال مدير الميناء للصحفيين ${i}.`;
  const rows = (row: (i: number) => string): string => [1, 2, 3].map(row).join('\n');

  it.each([
    ['bars', rows(i => `عودة العبارة ${i} | صدى المرفأ | 0${i}/04/2026 | ${news(i)}`)],
    ['tabs', rows(i => `2026-04-0${i}\tعودة العبارة ${i}\t${news(i)}`)],
    ['semicolons', rows(i => `عودة العبارة ${i};${i} نيسان 2026;${news(i)}`)],
  ])('is a table where each line is an article in cells parted by %s', (_, text) => {
    expect(isTable(text)).toBe(true);
  });

  it.each([
    ['a report with a line of outlet and date', `عودة العبارة\nصدى المرفأ | سمر | 01/04/2026\n${news(1)}`],
    ['headlines with their dates', rows(i => `عودة العبارة ${i} | صدى المرفأ | 0${i}/04/2026`)],
    ['paragraphs with bars in them', rows(i => `عودة | إقلاع | ${news(i)}`)],
    ['the head of a site over a report', `الرئيسية | سياسة | رياضة\n${news(1)}\n${news(2)}`],
  ])('is none for %s', (_, text) => {
    expect(isTable(text)).toBe(false);
  });

  it.each([
    'العنوان، والنص\nقال المتحدث، وهو يبتسم، إن العمل مستمر.\n',
    'Title, text and date\nThe minister, who came late, said nothing.\nOn Sunday, rain.\n',
    'title: A quake\ntext: Nobody was hurt, they said.\n',
    'source,count\nBBC,17\nCNN,18\n',
    'title,text\n',
    '',
  ])('is none: %j', text => {
    expect(isTable(text)).toBe(false);
  });
});

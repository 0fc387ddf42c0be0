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

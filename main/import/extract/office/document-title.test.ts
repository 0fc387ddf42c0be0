import { describe, expect, it } from 'vitest';
import { authorOf, titleOf } from './document-title.ts';
import { noProperties } from './office-paragraph.ts';
import type { OfficeParagraph } from './office-paragraph.ts';

const line = (text: string, more: Partial<OfficeParagraph> = {}): OfficeParagraph => ({
  text,
  role: 'text',
  part: 'a',
  level: null,
  isBold: false,
  ...more,
});
const titled = (title: string | null, ...paragraphs: OfficeParagraph[]) =>
  titleOf({ ...noProperties, title }, paragraphs);

describe('titleOf', () => {
  it.each([
    'Document1',
    'مستند 2',
    'Microsoft Word - خبر.doc',
    'report.docx',
    'بدون عنوان',
    'Untitled',
    '12/3',
    '  ',
  ])('takes no title that a program gave: %s', title => {
    expect(titled(title, line('نص'), line('نص آخر'))).toBeNull();
  });

  it('takes the title of the properties when it is one', () => {
    expect(titled('افتتاح الجسر القديم', line('نص'))).toBe('افتتاح الجسر القديم');
  });

  it('prefers a line in the style of titles to properties that the text does not repeat', () => {
    const styled = line('افتتاح الجسر', { level: 0 });
    expect(titled('تقرير قديم', line('نشرة'), styled)).toBe('افتتاح الجسر');
    expect(titled('نشرة', line('نشرة'), styled)).toBe('نشرة');
  });

  it('takes the one heading or the one bold line at the top, and none of several', () => {
    const heading = line('العنوان', { level: 1 });
    const bold = line('العنوان', { isBold: true });
    expect(titled(null, heading, line('نص'))).toBe('العنوان');
    expect(titled(null, heading, line('نص'), heading)).toBeNull();
    expect(titled(null, line('نشرة'), bold, line('نص'))).toBe('العنوان');
    expect(titled(null, bold, line('نص'), line('خبر آخر', { isBold: true }))).toBeNull();
    expect(titled(null, line('x', { role: 'margin', isBold: true }), line('نص'))).toBeNull();
  });
});

describe('authorOf', () => {
  it.each(['سلمى النجار', 'Anna-Maria O’Neill', 'J. R. Smith'])('takes the full name %s', author => {
    expect(authorOf({ ...noProperties, author })).toBe(author);
  });

  it.each([
    'Administrator',
    'User',
    'Windows User',
    'admin',
    'ahmed',
    'HP 15',
    'مستخدم جديد',
    'python-docx',
    'Apache POI',
    'PC-2041',
    'a@b.invalid',
    '',
  ])('takes no name of a machine, an account or a program: %s', author => {
    expect(authorOf({ ...noProperties, author })).toBeNull();
  });
});

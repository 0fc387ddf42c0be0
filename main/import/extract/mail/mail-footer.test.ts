import { describe, expect, it } from 'vitest';
import { splitAtFooter } from './mail-footer.ts';
import { readMailLines } from './mail-lines.ts';

const footerOf = (...lines: readonly string[]): string =>
  splitAtFooter(readMailLines(lines.join('\n'), []))
    .footer.map(({ text }) => text)
    .join('\n');

const report = 'وصلت سفينة القمح إلى الميناء القديم مساء أمس بعد رحلة دامت ثلاثة أسابيع.';
const story = [
  'عودة القطار الجبلي بعد توقف',
  '',
  'عاد القطار الجبلي إلى العمل صباح الأحد، وقال سائقه إن',
  'المقاعد حجزت كلها حتى نهاية الشهر.',
];

describe('what closes a mail', () => {
  it.each(['-----', '--------------------', '_______________________________', '—————', '=========='])(
    'is no story below a line of signs («%s»)',
    rule => {
      expect(footerOf(report, '', rule, '', ...story)).toBe('');
      expect(footerOf(report, '', rule, '', 'القطار يعود', 'https://x.invalid/train')).toBe('');
    },
  );

  it('is the signature below two dashes and a space', () => {
    expect(footerOf(report, '', '-- ', 'هدى سالم', 'قسم الأخبار')).toBe('-- \nهدى سالم\nقسم الأخبار');
    expect(footerOf(report, '', '--', 'هدى سالم')).toBe('--\nهدى سالم');
  });

  it('is nothing that is as long as a text, whatever stands above it', () => {
    for (const mark of ['-- ', '--'])
      expect(footerOf(report, mark, ...Array<string>(12).fill(report))).toBe('');
  });

  it('is what a list says of itself below a line', () => {
    const footer = ['_'.repeat(47), 'Bridges mailing list', 'bridges@x.invalid'];
    expect(footerOf(report, '', ...footer)).toBe(footer.join('\n'));
    const arabic = ['-'.repeat(30), 'لإلغاء الاشتراك: https://x.invalid/leave'];
    expect(footerOf(report, '', ...arabic)).toBe(arabic.join('\n'));
  });

  it('is the name of a device', () => {
    expect(footerOf(report, '', 'Sent from my phone')).toBe('Sent from my phone');
  });
});

import { expect, it } from 'vitest';
import { foldedWords } from '#shared/analysis/numbers/folded-words.ts';
import { findQuotations } from './quotations.ts';

function quoted(text: string) {
  const { words } = foldedWords(text);
  return findQuotations(words).map(({ first, last, isClosed }) =>
    words
      .slice(first + 1, isClosed ? last : last + 1)
      .map(word => word.text)
      .join(' '),
  );
}

it.each([
  ['guillemets in guillemets', 'قال «قرات لافته «ممنوع» ثم عدت» وذهب', ['قرات لافته « ممنوع » ثم عدت']],
  ['mixed marks', 'قال “الباب مفتوح″ وذهب', ['الباب مفتوح']],
  [
    'straight marks in straight marks',
    'قال "قرات لافته "ممنوع الدخول" ثم عدت" وذهب',
    ['قرات لافته " ممنوع الدخول " ثم عدت'],
  ],
  ['brackets', 'قال «وصل (الوفد) امس» وذهب', ['وصل ( الوفد ) امس']],
])('reads %s', (_what, text, expected) => {
  expect(quoted(text)).toEqual(expected);
});

it('ends a quotation that nobody closed before the next report', () => {
  expect(quoted('قال: "الباب مفتوح تماما. وأضاف: "لم نر احدا هنا". وذهب')).toEqual([
    'الباب مفتوح تماما .',
    'لم نر احدا هنا',
  ]);
});

it('opens nothing at a straight mark that closes what was never opened', () => {
  expect(quoted('ذهب الوزير في وقت متاخر". ثم قال "الباب مفتوح تماما" وعاد')).toEqual(['الباب مفتوح تماما']);
});

it('follows a guillemet over the paragraphs that it stays open in', () => {
  expect(quoted('قال: «الباب مفتوح.\nولم نر احدا.\nثم عدنا» وذهب')).toEqual([
    'الباب مفتوح . \n ولم نر احدا . \n ثم عدنا',
  ]);
});

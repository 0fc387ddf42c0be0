import { expect, it } from 'vitest';
import { findTemporalExpressions } from '#shared/analysis/dates/find-temporal-expressions.ts';
import type { PublishedDate } from '#shared/domain/article/article.ts';
import { createFormats } from '#renderer/messages/formats.ts';
import type { Translate } from '#renderer/messages/use-messages.ts';
import { datedWords } from './dated-words.ts';

const formats = createFormats({ language: 'ar', digits: 'latin', monthNames: 'gulf-egypt' });
const t: Translate = (id, values = {}) => `${id} ${Object.values(values).join(' ')}`;
const found = findTemporalExpressions('يفتتح الجسر غداً الأربعاء أمام العابرين.', 'ar');
const body = { temporal: found.map(one => ({ ...one, source: one.span })) };
const said = (value: string, text: typeof body | null = body) => {
  const published: PublishedDate = { value, precision: 'day', provenance: 'analyst', source: null };
  const labels = { dateOf: (date: string) => date };
  return datedWords({ title: 'الجسر', published, body: text }, { t, labels, formats });
};

it('warns with the words of the text that a day does not fit', () => {
  expect(said('2026-04-13')).toEqual({
    words: expect.stringMatching(/^panel\.dated-against .*2026-04-13 الاثنين .*غداً الأربعاء/) as string,
    isWarning: true,
  });
});

it('says no more than that it was done where the day fits, or the text can’t be read', () => {
  expect([said('2026-04-14'), said('2026-04-13', null)].map(({ isWarning }) => isWarning)).toEqual([
    false,
    false,
  ]);
});

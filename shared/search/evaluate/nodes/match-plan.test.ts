import { expect, it } from 'vitest';
import { buildSearchable } from '#shared/testing/searchable-articles.ts';
import { segmentsOf } from '#shared/testing/segments-of-articles.ts';
import type { Plan } from '../plan/plan.ts';
import { matchPlan } from './match-plan.ts';

it('takes a phrase of very many words beside another part', async () => {
  const [segment] = await segmentsOf([{ articles: [buildSearchable({ text: 'سيول' })], deleted: [] }]);
  if (!segment) throw new Error('one was made');
  const word = { terms: ['سيول'], beginnings: [], form: 'سيول' };
  const words = Array.from({ length: 300_000 }, () => word);
  const plan: Plan = { kind: 'and', plans: [{ kind: 'words', words, field: 'any' }, { kind: 'all' }] };
  const goOn = (): Promise<void> => Promise.resolve();
  const context = { segment, opened: new Map([[word, []]]), candidates: null, found: new Map(), goOn };
  expect(await matchPlan(plan, context)).toHaveLength(0);
});

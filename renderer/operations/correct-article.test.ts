import { expect, it } from 'vitest';
import { parseAnalystDate } from './correct-article.ts';

it('takes what was typed as the date that the analyst sets, as precise as it is written', () => {
  expect(parseAnalystDate('١٥ نيسان ٢٠٢٦')).toEqual({
    ok: true,
    value: { value: '2026-04-15', precision: 'day', provenance: 'analyst', source: null },
  });
});

it('refuses what is no date', () => {
  expect(parseAnalystDate('2025-02-30')).toEqual({ ok: false, error: { code: 'unreadable' } });
});

import { describe, expect, it } from 'vitest';
import { liesAfter } from './lies-after.ts';

const imported = '2026-11-27T22:30:00.000Z';

describe('a date of publication', () => {
  it.each(['9999', '2027', '2026-12', '2026-11-28', '2026-11-28T00:10'])(
    'lies after the import where all of it does: %s',
    value => {
      expect(liesAfter(value, imported)).toBe(true);
    },
  );

  it.each(['2026', '2026-11', '2026-11-27', '2026-11-27T23:50', '2026-10-31', '1999'])(
    'may be that of the import or before it: %s',
    value => {
      expect(liesAfter(value, imported)).toBe(false);
    },
  );
});

import { describe, expect, it } from 'vitest';
import { translator } from '#renderer/messages/use-messages.ts';
import { newArticleId, newSourceId } from '#shared/ids/ids.ts';
import { statedDate } from './fixtures/stated-date.ts';
import { statesSeveralZones } from './several-zones.ts';

const several = (...values: readonly string[]) =>
  statesSeveralZones(
    new Map(values.map((value, at) => [newArticleId(newSourceId('0'.repeat(64)), at), statedDate(value)])),
    translator('ar', 'latin'),
  );

describe('the zones of reports', () => {
  it('are told where their clocks differ', () => {
    expect(several('2026-04-12T20:00:00+04:00', '2026-04-12T17:00:00Z')).toBe(true);
    expect(several('2026-04-12T20:00:00+04:00', '2026-04-12T17:00')).toBe(true);
  });

  it('are left out where there is one clock, or none', () => {
    expect(several('2026-04-12T20:00:00+00:00', '2026-04-12T17:00:00Z')).toBe(false);
    expect(several('2026-04-12T20:00:00+04:00', '2026-04-12')).toBe(false);
    expect(several('2026-04-12', '2026-04-13')).toBe(false);
  });
});

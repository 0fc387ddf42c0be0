import type { Formats } from '#renderer/messages/formats.ts';

const units = [
  { unit: 'day', ms: 86_400_000 },
  { unit: 'hour', ms: 3_600_000 },
  { unit: 'minute', ms: 60_000 },
] as const;

/** A stretch of time in its two greatest units, in whole minutes. */
export function timeWords(timeMs: number, { locale, list }: Formats): string {
  let left = Math.max(0, Math.round(timeMs / 60_000)) * 60_000;
  const parts: string[] = [];
  for (const { unit, ms } of units) {
    const count = Math.floor(left / ms);
    left -= count * ms;
    const isLast = unit === 'minute' && parts.length === 0;
    if (parts.length < 2 && (count > 0 || isLast))
      parts.push(new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(count));
  }
  return list(parts);
}

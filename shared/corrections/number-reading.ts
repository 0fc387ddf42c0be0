import type { QuantityQualifier } from '#shared/domain/article/quantity.ts';
import type { NumberReading } from '#shared/domain/correction/correction.ts';
import { foldText } from '#shared/text/normalise.ts';

/** Digits of three scripts, with marks for thousands and for decimals as they are typed in Arabic and in English. */
function parseNumber(typed: string): number | null {
  const plain = typed
    .replace(/[٠-٩۰-۹]/g, digit => String((digit.codePointAt(0) ?? 0) & 0xf))
    .replace(/[\s٬’']/g, '')
    .replace('٫', '.')
    .replace(/,(?=\d{3}(\D|$))/g, '');
  return /^[-+]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

/** Units as the rules give them: signs and codes as they are, a counted noun folded. */
function parseUnit(typed: string): string | null {
  const unit = typed.trim();
  if (unit === '') return null;
  if (unit === '٪') return '%';
  if (/^[a-z]{3}$/i.test(unit) && unit === unit.toUpperCase()) return unit;
  return /[\u0600-\u06ff]/.test(unit) ? foldText(unit) : unit;
}

/** What an analyst typed as a number and what it counts; null where the value is no number. */
export function parseNumberReading(
  value: string,
  unit: string,
  qualifier: QuantityQualifier,
): NumberReading | null {
  const parsed = parseNumber(value);
  return parsed === null ? null : { value: parsed, unit: parseUnit(unit), qualifier };
}

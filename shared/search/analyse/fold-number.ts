const thousands = /^\d{1,3}(?:([,٬])\d{3})(?:\1\d{3})*(?:[.٫]\d+)?$/;
const dottedThousands = /^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$/;

/**
 * Writes a number in one way: no separators of thousands, the decimal point a full stop (`١٬٢٥٠`, `1,250` → `1250`; `3٫5`,
 * `3,5` → `3.5`). One with more separators is none but a day, an address or a list (`14.04.2018`): null. Takes a folded one.
 */
export function foldNumber(digits: string): string | null {
  if (thousands.test(digits)) return digits.replace(/[,٬]/g, '').replace('٫', '.');
  if (dottedThousands.test(digits)) return digits.replaceAll('.', '').replace(',', '.');
  const parts = digits.split(/[.,٫٬]/);
  return parts.length <= 2 ? parts.join('.') : null;
}

/** What was typed, with digits of an Arabic or Persian keyboard as Latin ones. */
export const latinDigits = (typed: string): string =>
  typed.replace(/[٠-٩۰-۹]/g, digit => String((digit.codePointAt(0) ?? 0) & 0xf));

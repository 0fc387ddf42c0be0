/** The number in words that hold one, with any digits. */
export const numberIn = (words: string): number =>
  Number(words.replace(/[٠-٩]/g, digit => String(digit.charCodeAt(0) - 0x660)).replace(/[^\d]/g, ''));

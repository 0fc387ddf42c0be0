/** Fewer words than this show nothing. */
const fewestWords = 8;
const garbledShare = 0.3;

const scripts = [
  /\p{scx=Latin}/u,
  /\p{scx=Arabic}/u,
  /\p{scx=Greek}/u,
  /\p{scx=Cyrillic}/u,
  /\p{scx=Hebrew}/u,
  // Japanese mixes these three.
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]/u,
  /\p{scx=Hangul}/u,
  /[\p{sc=Devanagari}\p{sc=Bengali}\p{sc=Tamil}\p{sc=Malayalam}\p{sc=Telugu}\p{sc=Kannada}\p{sc=Sinhala}\p{sc=Thai}]/u,
  /[\p{sc=Myanmar}\p{sc=Georgian}\p{sc=Ethiopic}\p{sc=Cherokee}\p{sc=Tibetan}\p{sc=Khmer}\p{sc=Mongolian}\p{sc=Nko}]/u,
] as const;

const scriptsIn = (word: string): number => scripts.filter(script => script.test(word)).length;

/**
 * True if letters of scripts that no word mixes stand side by side in many words: the codes in the file number the shapes of
 * its font and name no letters, so that the page can be looked at and not read.
 */
export function isGarbled(text: string): boolean {
  const words = (text.match(/\p{L}[\p{L}\p{M}]+/gu) ?? []).slice(0, 5_000);
  if (words.length < fewestWords) return false;
  return words.filter(word => scriptsIn(word) > 1).length > words.length * garbledShare;
}

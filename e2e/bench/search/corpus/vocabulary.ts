import type { Random } from '#e2e/bench/compare/random.ts';
import { createArabicLexicon } from './arabic-words.ts';
import { createEnglishLexicon } from './english-words.ts';
import { createZipfDraw } from './zipf-draw.ts';

/** A word in one of its forms, as a number: of one language and lemma, or a numeral. */
export type WordCode = number;

/** All words that made news are written with. */
export interface Vocabulary {
  /** Any word, as often as it comes. */
  draw(isArabic: boolean, random: Random): WordCode;
  drawNumber(random: Random): WordCode;
  /** A form of the lemma with this rank. */
  drawForm(isArabic: boolean, rank: number, random: Random): WordCode;
  /** The same word, in a form of its own. */
  inflect(code: WordCode, random: Random): WordCode;
  /** False for numerals and for words that any text has. */
  hasTopic(code: WordCode): boolean;
  spell(code: WordCode): string;
}

const formsPerLemma = 32;
/** Where codes of English words, and of numerals, begin. */
const englishFrom = 2 ** 26;
const numeralsFrom = 2 ** 28;

/** Arabic as in SEARCH.md's corpus: its count of different stems, by article and in all, is what the shape was chosen by. */
export function createVocabulary(): Vocabulary {
  const arabic = createArabicLexicon();
  const english = createEnglishLexicon();
  const drawArabic = createZipfDraw({ size: arabic.size, offset: 2.5, bend: 9000, head: 0.92, tail: 3 });
  const drawEnglish = createZipfDraw({ size: english.size, offset: 2.7, bend: 8000, head: 1, tail: 1.5 });
  const codeOf = (isArabic: boolean, lemma: number, form: number): WordCode =>
    (isArabic ? 0 : englishFrom) + lemma * formsPerLemma + form;
  const placeOf = (code: WordCode) => {
    const isArabic = code < englishFrom;
    const at = isArabic ? code : code - englishFrom;
    return { isArabic, lemma: Math.floor(at / formsPerLemma), form: at % formsPerLemma };
  };
  const lexiconOf = (isArabic: boolean) => (isArabic ? arabic : english);
  const drawForm: Vocabulary['drawForm'] = (isArabic, rank, random) =>
    codeOf(isArabic, rank, lexiconOf(isArabic).drawForm(rank, random));
  return {
    drawForm,
    draw: (isArabic, random) => drawForm(isArabic, (isArabic ? drawArabic : drawEnglish)(random), random),
    drawNumber: random =>
      numeralsFrom + Math.floor(random() < 0.4 ? 1990 + random() * 40 : 1000 ** random() * 2),
    inflect(code, random) {
      const { isArabic, lemma } = placeOf(code);
      return drawForm(isArabic, lemma, random);
    },
    hasTopic(code) {
      if (code >= numeralsFrom) return false;
      const { isArabic, lemma } = placeOf(code);
      return lemma >= lexiconOf(isArabic).functionWords;
    },
    spell(code) {
      if (code >= numeralsFrom) return String(code - numeralsFrom);
      const { isArabic, lemma, form } = placeOf(code);
      return lexiconOf(isArabic).spell(lemma, form);
    },
  };
}

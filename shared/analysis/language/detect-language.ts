import { eld } from 'eld/medium';

/** Scripts that (nearly) one language writes, so that no statistics are needed. */
const scriptLanguages: readonly (readonly [script: string, language: string])[] = [
  ['Hebrew', 'he'],
  ['Greek', 'el'],
  ['Hangul', 'ko'],
  ['Thai', 'th'],
  ['Armenian', 'hy'],
  ['Georgian', 'ka'],
  ['Thaana', 'dv'],
];

const countedScripts = [
  'Arabic',
  'Latin',
  'Cyrillic',
  'Han',
  'Hiragana',
  'Katakana',
  'Devanagari',
  ...scriptLanguages.map(([script]) => script),
];
const scriptPatterns = countedScripts.map(
  script => [script, new RegExp(`(?=\\p{L})\\p{Script=${script}}`, 'gu')] as const,
);

/** Enough to know a language by; more costs time and changes nothing. */
const longestSample = 800;
const fewestLetters = 6;

const arabicScriptLanguages = new Set(['ar', 'fa', 'ur', 'ckb', 'ps', 'ug', 'sd']);

/** Letters that Pashto has and its neighbours lack. */
const pashtoLetters = /[ټډړږښڼۍځڅ]/gu;
/** Letters of other languages of the script that Arabic texts only hold in foreign names. */
const nonArabicLetters = /[پچژگڵڕێۆەیکٹڈڑےںہھټډړږښڼۍځڅ]/gu;
/** A headline this short without any such letter is Arabic, whatever its statistics say. */
const shortSample = 80;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

function detectArabicScript(sample: string, letters: number): string {
  if (count(sample, pashtoLetters) / letters >= 0.015 && !/[ٹڈڑے]/u.test(sample)) return 'ps';
  const isPlain = count(sample, nonArabicLetters) === 0;
  if (isPlain && letters <= shortSample) return 'ar';
  const { language } = eld.detect(sample);
  const named = language === 'ku' ? 'ckb' : language;
  if (arabicScriptLanguages.has(named)) return named;
  return isPlain ? 'ar' : 'und';
}

/**
 * The language of a text as an ISO 639-1 code (`ckb` for Sorani, which has none); `und` when the text holds too few
 * letters to tell. The script is counted first; only then are `eld`'s statistics asked, within that script.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, longestSample);
  const counts = scriptPatterns.map(([script, pattern]) => [script, count(sample, pattern)] as const);
  const [script, letters] = counts.reduce((most, next) => (next[1] > most[1] ? next : most));
  const isIdeographic = script === 'Han' || script === 'Hiragana' || script === 'Katakana';
  if (letters < (isIdeographic ? 2 : fewestLetters)) return 'und';
  if (isIdeographic) return counts.some(([name, n]) => n > 0 && /^(?:Hira|Kata)/.test(name)) ? 'ja' : 'zh';
  const single = scriptLanguages.find(([name]) => name === script)?.[1];
  if (single) return single;
  if (script === 'Arabic') return detectArabicScript(sample, letters);
  return eld.detect(sample).language || 'und';
}

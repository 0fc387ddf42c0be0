import { eld } from 'eld/extrasmall';

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
const scriptPatterns = countedScripts.map(script => new RegExp(`(?=\\p{L})\\p{Script=${script}}`, 'u'));

/** For each unit of UTF-16 the index of its script in `countedScripts`, plus `known`; 0 where nobody asked yet. */
const scriptOfUnit = new Uint8Array(0x10000);
const known = 1;
const otherScript = countedScripts.length;

function scriptOf(unit: number): number {
  const remembered = scriptOfUnit[unit] ?? 0;
  if (remembered > 0) return remembered - known;
  const letter = String.fromCharCode(unit);
  const found = scriptPatterns.findIndex(pattern => pattern.test(letter));
  const script = found < 0 ? otherScript : found;
  scriptOfUnit[unit] = script + known;
  return script;
}

/** How many letters of each counted script a text holds; letters beyond the basic plane are not counted. */
function countScripts(text: string): readonly (readonly [script: string, letters: number])[] {
  const counts = new Uint32Array(otherScript + 1);
  for (let i = 0; i < text.length; i++) {
    const script = scriptOf(text.charCodeAt(i));
    counts[script] = (counts[script] ?? 0) + 1;
  }
  return countedScripts.map((script, i) => [script, counts[i] ?? 0]);
}

/** Enough to know a language by; more costs time and changes nothing. */
const longestSample = 800;
const fewestLetters = 6;

const arabicScriptLanguages = new Set(['ar', 'fa', 'ur', 'ckb', 'ps', 'ug', 'sd']);

/** Letters that Pashto has and its neighbours lack. */
const pashtoLetters = /[ټډړږښڼۍځڅ]/gu;
/** Letters of other languages of the script that Arabic texts only hold in foreign names. */
const nonArabicLetters = /[پچژگڵڕێۆەیکٹڈڑےںہھټډړږښڼۍځڅ]/u;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Text without a letter of its neighbours is Arabic, whatever statistics would say. */
function detectArabicScript(sample: string, letters: number): string {
  if (sample.search(nonArabicLetters) < 0) return 'ar';
  if (count(sample, pashtoLetters) / letters >= 0.015 && !/[ٹڈڑے]/u.test(sample)) return 'ps';
  const { language } = eld.detect(sample);
  const named = language === 'ku' ? 'ckb' : language;
  return arabicScriptLanguages.has(named) ? named : 'und';
}

/**
 * The language of a text as an ISO 639-1 code (`ckb` for Sorani, which has none); `und` when the text holds too few
 * letters to tell. The script is counted first; only then are `eld`'s statistics asked, within that script.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, longestSample);
  const counts = countScripts(sample);
  const [script, letters] = counts.reduce((most, next) => (next[1] > most[1] ? next : most));
  const isIdeographic = script === 'Han' || script === 'Hiragana' || script === 'Katakana';
  if (letters < (isIdeographic ? 2 : fewestLetters)) return 'und';
  if (isIdeographic) return counts.some(([name, n]) => n > 0 && /^(?:Hira|Kata)/.test(name)) ? 'ja' : 'zh';
  const single = scriptLanguages.find(([name]) => name === script)?.[1];
  if (single) return single;
  if (script === 'Arabic') return detectArabicScript(sample, letters);
  return eld.detect(sample).language || 'und';
}

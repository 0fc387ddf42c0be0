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

function findScript(unit: number): number {
  const letter = String.fromCharCode(unit);
  const found = scriptPatterns.findIndex(pattern => pattern.test(letter));
  return found < 0 ? otherScript : found;
}

/** Asked of each letter, so it holds no closure: one would cost every call its room. */
function scriptOf(unit: number): number {
  const remembered = scriptOfUnit[unit] ?? 0;
  if (remembered > 0) return remembered - known;
  const script = findScript(unit);
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

/** Letters that one language of the Arabic script has and its neighbours lack; tried in order, each on its share of all letters. */
const tellingLetters: readonly (readonly [language: string, letters: RegExp, leastShare: number])[] = [
  ['ps', /[ټډړږښڼۍځڅ]/gu, 0.015],
  ['ug', /[ۇۈۋېڭ]/gu, 0.06],
  ['ckb', /[ێۆەڵڕ]/gu, 0.05],
  ['ur', /[ٹڈڑےںہ]/gu, 0.03],
];
/** Letters of other languages of the script that Arabic texts only hold in foreign names. */
const nonArabicLetters = /[پچژگڵڕێۆەیکٹڈڑےںہھټډړږښڼۍځڅۇۈۋېڭ]/u;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Text without a letter of its neighbours is Arabic, whatever statistics would say. */
function detectArabicScript(sample: string, letters: number): string {
  if (sample.search(nonArabicLetters) < 0) return 'ar';
  const told = tellingLetters.find(([, signs, share]) => count(sample, signs) / letters >= share);
  if (told) return told[0];
  const { language } = eld.detect(sample);
  const named = language === 'ku' ? 'ckb' : language;
  return arabicScriptLanguages.has(named) ? named : 'und';
}

/** In a text this short a few words of a language say more than statistics. */
const shortText = 120;

/** Words and letters that tell languages of the Latin script apart in a few words; folded to lower case. */
const tellingWords: readonly (readonly [language: string, words: RegExp])[] = [
  ['tr', /[ğı]|\b(?:bir|ve|için|ile|olarak|daha|çok|sonra|yeni)\b/],
  [
    'fr',
    /(?<![\p{L}])(?:les|des|une|est|dans|pour|avec|aux|ont|été|cette|qui|sur|pas|il faut)(?![\p{L}])|[dlnsc]['’][aeéhiou]/u,
  ],
  [
    'en',
    /\b(?:the|of|and|with|from|after|says|said|was|were|has|have|his|her|their|that|this|will|over|into|about|denied|killed)\b/,
  ],
];

/** The one language whose words a short text holds; null when none or several do. */
function detectByWords(text: string): string | null {
  if (text.length > shortText) return null;
  const lower = text.toLowerCase();
  if (/[əäößñåæøłžčř]/.test(lower)) return null;
  const told = tellingWords.filter(([, words]) => words.test(lower));
  return told.length === 1 ? (told[0]?.[0] ?? null) : null;
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
  const named = eld.detect(sample).language || 'und';
  return script === 'Latin' ? (detectByWords(sample) ?? named) : named;
}

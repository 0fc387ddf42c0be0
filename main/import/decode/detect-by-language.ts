import iconv from 'iconv-lite';
import { detectAll } from 'jschardet';
import { canonicalEncoding } from './encoding-names.ts';
import { alphabets, encodingsOfScript } from './language-alphabets.ts';
import type { Alphabet } from './language-alphabets.ts';
import { decodeSingleByte, tableOf } from './single-byte.ts';

/** What the library of letter pairs is asked about: encodings of one byte a character that are not Arabic. */
// prettier-ignore
const asked = [
  'cp874', 'cp1250', 'cp1251', 'cp1252', 'cp1253', 'cp1254', 'cp1255', 'cp1257', 'cp1258', 'koi8-r', 'koi8-u',
  'iso8859-2', 'iso8859-3', 'iso8859-4', 'iso8859-5', 'iso8859-7', 'iso8859-8', 'iso8859-10', 'iso8859-13',
  'iso8859-14', 'iso8859-15', 'iso8859-16', 'mac-cyrillic', 'mac-greek', 'mac-iceland', 'mac-latin2', 'mac-roman',
  'mac-turkish', 'cp437', 'cp737', 'cp775', 'cp850', 'cp852', 'cp855', 'cp857', 'cp858', 'cp860', 'cp861', 'cp862',
  'cp863', 'cp865', 'cp866', 'cp869', 'cp1125',
];

/** An encoding, and how well the text fits it: 1 where every byte beyond ASCII is a letter or sign of the language. */
export interface LanguageFit {
  readonly encoding: string;
  readonly fit: number;
}

/** What the library found: how likely an encoding is with its best language, and a language with its best encoding; of the best. */
interface Likelihoods {
  readonly ofEncoding: ReadonlyMap<string, number>;
  readonly ofLanguage: ReadonlyMap<string, number>;
}

/** A few words tell no language, and mostly are in one of these. */
const western = 'western';
const westernLikelihood = 0.6;

/** A language less likely than this share of the likeliest is not considered. */
const leastLikelihood = 0.55;
/** That a declaration is right is worth as much. */
const declaredPreference = 0.1;

/** Languages in Latin letters write most of them in ASCII: Vietnamese, which has most others, two of three. */
const mostBeyondAscii = 0.6;

interface Candidate extends LanguageFit {
  readonly alphabet: Alphabet;
  readonly score: number;
}

/**
 * Says in which encoding of one byte a character a text is, in two steps: letter pairs tell its language, nearly
 * whatever the encoding; then the letters of that language tell the encoding, which pairs often leave open. What is open
 * still, the pairs decide once more. A declared encoding is taken where another fits hardly better.
 */
export function detectByLanguage(sample: Uint8Array, declared: string | null): LanguageFit | null {
  const candidates = listCandidates(sample, declared).sort((a, b) => b.score - a.score);
  return chooseByPairs(sample, candidates) ?? null;
}

function listCandidates(sample: Uint8Array, declared: string | null): Candidate[] {
  const { ofEncoding, ofLanguage } = findLikelihoods(sample);
  const isLatinLikely = shareBeyondAscii(sample) <= mostBeyondAscii;
  const contexts = new Map<string, readonly Context[]>();
  const candidates: Candidate[] = [];
  for (const [language, likelihood] of ofLanguage) {
    const alphabet = alphabets[language];
    if (alphabet === undefined || likelihood < leastLikelihood) continue;
    if (alphabet.script === 'latin' && !isLatinLikely) continue;
    for (const encoding of encodingsOfScript[alphabet.script]) {
      const met = contexts.get(encoding) ?? listContexts(sample, encoding);
      contexts.set(encoding, met);
      const pair = Math.min(likelihood, unmodelled.has(encoding) ? 1 : (ofEncoding.get(encoding) ?? 1));
      const fit = fitOf(met, alphabet);
      const preference = encoding === declared ? declaredPreference : -rarityOf(encoding, met.length);
      candidates.push({ encoding, alphabet, fit, score: Math.sqrt(pair) * fit + preference });
    }
  }
  return candidates;
}

/** The share of bytes beyond ASCII in these and the letters of ASCII. */
function shareBeyondAscii(sample: Uint8Array): number {
  let beyond = 0;
  let letters = 0;
  for (const byte of sample) {
    if (byte >= 0x80) beyond++;
    else if ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) letters++;
  }
  return beyond / (beyond + letters);
}

/** Candidates this close to the best are compared once more. */
const closeScores = 0.06;
const mostCompared = 5;
/** In sentences of several languages pairs say little: they have to be clearly likelier to speak against the most usual encoding. */
const usualEncoding = 'windows-1252';
const usualBias = 1.12;

/** Of close candidates takes the one whose text, in an encoding whose letter pairs are known, has the likeliest pairs. */
function chooseByPairs(sample: Uint8Array, candidates: readonly Candidate[]): Candidate | undefined {
  const best = candidates[0];
  if (best === undefined) return undefined;
  const texts = new Map<string, Candidate>();
  for (const candidate of candidates) {
    if (candidate.score < best.score - closeScores || texts.size >= mostCompared) break;
    const text = decodeSingleByte(sample, candidate.encoding);
    if (!texts.has(text)) texts.set(text, candidate);
  }
  if (texts.size === 1) return best;
  return [...texts]
    .map(([text, candidate]) => {
      const bias = candidate === best && best.encoding === usualEncoding ? usualBias : 1;
      return { candidate, likelihood: likelihoodOf(text, candidate) * bias };
    })
    .sort((a, b) => b.likelihood - a.likelihood)[0]?.candidate;
}

function likelihoodOf(text: string, { alphabet: { home }, score }: Candidate): number {
  // Romanian's comma below is a cedilla in most encodings.
  const asWritten = text.replace(/[șțȘȚ]/g, letter => cedillas[letter] ?? letter);
  const bytes = iconv.encode(asWritten, home);
  // Without windows-1252 the library warns on the console that it has nothing to fall back on.
  const detectEncodings = [home, 'windows-1252'];
  const confidence = detectAll(beginWithLine(bytes), { detectEncodings, minimumThreshold: 0 }).find(
    ({ encoding }) => encoding !== null && canonicalEncoding(encoding) === home,
  )?.confidence;
  const back = decodeSingleByte(bytes, home);
  let beyondAscii = 0;
  let lost = 0;
  for (let i = 0; i < asWritten.length; i++) {
    if (asWritten.charCodeAt(i) < 0x80) continue;
    beyondAscii++;
    if (back[i] !== asWritten[i]) lost++;
  }
  return (confidence ?? 0) * score * (1 - lost / beyondAscii);
}

const cedillas: Readonly<Record<string, string>> = { ș: 'ş', ț: 'ţ', Ș: 'Ş', Ț: 'Ţ' };

/** A text may begin like a picture («BM»); the library would not look further. */
const beginWithLine = (bytes: Uint8Array): Uint8Array => Uint8Array.from([0x0a, ...bytes]);

/** Encodings that the library has pairs of some of their languages for only, so that its doubts say nothing. */
const unmodelled = new Set(['iso-8859-10', 'iso-8859-13', 'iso-8859-14', 'iso-8859-16']);

/** How much better than one of Windows an encoding has to fit before it is believed; the more so, the fewer bytes say so. */
function rarityOf(encoding: string, evidence: number): number {
  if (encoding.startsWith('windows-') || encoding === 'koi8-r') return 0;
  if (encoding.startsWith('iso-')) return Math.min(0.05, 0.3 / evidence);
  if (encoding === 'viscii' || encoding === 'tcvn') return Math.min(0.5, 2 / evidence);
  return Math.min(0.3, 0.6 / evidence);
}

function findLikelihoods(sample: Uint8Array): Likelihoods {
  const found = detectAll(beginWithLine(sample), { detectEncodings: asked, minimumThreshold: 0 });
  const most = Math.max(...found.map(({ confidence }) => confidence));
  const ofEncoding = new Map<string, number>();
  const ofLanguage = new Map([[western, westernLikelihood]]);
  for (const { encoding, language, confidence } of found) {
    if (encoding === null || language === null) continue;
    const name = canonicalEncoding(encoding);
    if (name !== null) keepMost(ofEncoding, name, confidence / most);
    keepMost(ofLanguage, language, confidence / most);
  }
  return { ofEncoding, ofLanguage };
}

const keepMost = (values: Map<string, number>, key: string, value: number): void => {
  values.set(key, Math.max(values.get(key) ?? 0, value));
};

interface Context {
  readonly character: string;
  readonly before: string;
  readonly after: string;
}

const mostContexts = 4000;

function listContexts(sample: Uint8Array, encoding: string): readonly Context[] {
  const table = tableOf(encoding);
  const at = (i: number): string => table[sample[i] ?? 0x20] ?? ' ';
  const contexts: Context[] = [];
  for (let i = 0; i < sample.length && contexts.length < mostContexts; i++) {
    const byte = sample[i] ?? 0;
    if (byte < 0x80) continue;
    contexts.push({ character: at(i), before: at(i - 1), after: at(i + 1) });
  }
  return contexts;
}

const letter = /[\p{L}\p{M}]/u;
const apostrophes = /[’´‘·\u00ad]/u;
/** Signs of which one side at most touches a letter. */
const marks = /[«»„“”›–—―…§°ªº¿¡\u00a0]/u;
const rareMarks = /[‚‹]/u;
/** Signs that no letter follows. */
const symbols = /[€£•©®™½¼¾²³±×]/u;
/** Letters of names and words from elsewhere. */
const foreign = /[áàâäãåæçéèêëíîïñóôöøœúùûüßšž]/iu;
const controls = /[\ufffd\p{Cc}]/u;

function fitOf(contexts: readonly Context[], { letters, script }: Alphabet): number {
  const own = new Set([...letters, ...letters.toUpperCase()]);
  let sum = 0;
  for (const context of contexts) sum += weightOf(context, own, script === 'latin');
  return sum / contexts.length;
}

function weightOf({ character, before, after }: Context, own: ReadonlySet<string>, isLatin: boolean): number {
  if (controls.test(character)) return -1;
  if (!isLatin && /[a-z]/i.test(before + after)) return 0;
  const isWithin = letter.test(before) && letter.test(after);
  if (letter.test(character)) {
    if ((isUpper(character) && isLower(before)) || (isLower(character) && isUpper(after))) return 0;
    if (!letter.test(before) && !letter.test(after)) return isLatin ? 0.7 : 0.3;
    if (own.has(character)) return 1;
    return isLatin && foreign.test(character) ? 0.5 : 0.1;
  }
  if (apostrophes.test(character)) return isWithin ? 1 : 0.9;
  if (marks.test(character)) return isWithin ? 0 : 0.9;
  if (rareMarks.test(character)) return isWithin ? 0 : 0.5;
  return symbols.test(character) && !letter.test(after) ? 0.9 : 0;
}

const isUpper = (character: string): boolean => character !== character.toLowerCase();
const isLower = (character: string): boolean => character !== character.toUpperCase();

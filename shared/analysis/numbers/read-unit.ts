import { lightStem } from '#shared/text/light-stem.ts';
import { isStopWord } from '#shared/text/stop-words.ts';
import { foldForms, withProclitics } from './fold-forms.ts';
import { wordAt, type FoldedWord } from './folded-words.ts';
import { countedNouns, timeUnits } from './tables/counted-nouns.ts';
import { currencies } from './tables/currencies.ts';

/** What a number counts, the last word that tells so, and whether these words belong to the number's own text («%»). */
interface UnitReading {
  readonly unit: string | null;
  readonly last: number;
  readonly isOwnText: boolean;
}

/** A dual with how many of its letters are proclitics. */
interface DualWord {
  readonly unit: string;
  readonly leadLength: number;
}

function createNounUnits(): { units: ReadonlyMap<string, string>; duals: ReadonlyMap<string, DualWord> } {
  const units = new Map<string, string>();
  const duals = new Map<string, DualWord>();
  for (const row of countedNouns) {
    const isSymbol = foldForms(row.forms).some(
      form => form === row.unit.toLowerCase() && /^[a-z]/.test(form) && form.length <= 2,
    );
    const unit = isSymbol || /^(?:ha|l|mi|t|m)$/.test(row.unit) ? row.unit : lightStem(row.unit);
    for (const form of foldForms(row.forms)) {
      units.set(form, unit);
      for (const { text, isDefinite } of withProclitics(form)) if (isDefinite) units.set(text, unit);
    }
    for (const form of foldForms(row.dual)) {
      for (const { text, lead, isDefinite } of withProclitics(form)) {
        duals.set(text, { unit, leadLength: lead.endsWith('ل') && isDefinite ? 0 : lead.length });
      }
    }
  }
  return { units, duals };
}

const nouns = createNounUnits();

/** What a dual such as «شخصان» counts; undefined for any other word. */
export const dualOf = (foldedWord: string): DualWord | undefined => nouns.duals.get(foldedWord);

/** Every dual that `dualOf` knows, as it may be written. */
export const dualForms: readonly string[] = [...nouns.duals.keys()];

const times = new Set(foldForms(timeUnits).map(lightStem));

/** True for a unit of time, as `readUnitAfter` gives it. */
export const isTimeUnit = (unit: string): boolean => times.has(unit);

/** True for a noun of time in any of its forms. */
export const isTimeNoun = (foldedWord: string): boolean => times.has(nouns.units.get(foldedWord) ?? '');

/** True for a noun of the table of counted nouns, in any of its forms. */
export const isCountedNoun = (foldedWord: string): boolean => nouns.units.has(foldedWord);

interface SharedCurrency {
  readonly code: string;
  readonly adjectives: readonly string[];
}

const ownCurrency = new Map<string, string>();
const sharedCurrency = new Map<string, SharedCurrency[]>();
for (const row of currencies) {
  for (const name of foldForms(row.names)) ownCurrency.set(name, row.code);
  for (const name of foldForms(row.shared?.names ?? '')) {
    const known = sharedCurrency.get(name) ?? [];
    known.push({ code: row.code, adjectives: foldForms(row.shared?.adjectives ?? '') });
    sharedCurrency.set(name, known);
  }
}

/** True if the word is a currency's name or sign. */
export const isCurrency = (foldedWord: string): boolean =>
  ownCurrency.has(foldedWord) || sharedCurrency.has(foldedWord);

/** The currency whose sign this is, for signs that stand before the number. */
export const currencyOfSign = (sign: string): string | undefined =>
  /\p{Sc}/u.test(sign) ? ownCurrency.get(sign) : undefined;

function readCurrency(words: readonly FoldedWord[], index: number): UnitReading | null {
  const name = wordAt(words, index).text.replace(/^ال/, '');
  if (!isCurrency(name)) return null;
  const adjective = wordAt(words, index + 1).text;
  const shared = sharedCurrency
    .get(name)
    ?.find(row => row.adjectives.some(stem => adjective.startsWith(stem)));
  if (shared) return { unit: shared.code, last: index + 1, isOwnText: false };
  return {
    unit: ownCurrency.get(name) ?? lightStem(name.replace(/^(ريال|جنيه|دينار|درهم)(?:ا|ات)$/, '$1')),
    last: index,
    isOwnText: false,
  };
}

const percentWords = new Set(['بالميه', 'بالمايه', 'بالماه', 'percent', 'pct']);
const hundred = /^(?:ال)?(?:ميه|مايه|ماه)$/;

/** Reads a percent sign or its words at `index`: «%», «في المئة», "per cent". */
export function readPercent(words: readonly FoldedWord[], index: number): number | null {
  const { text } = wordAt(words, index);
  if (text === '%' || text === '٪' || percentWords.has(text)) return index;
  const next = wordAt(words, index + 1).text;
  if (text === 'في' && hundred.test(next) && next.startsWith('ال')) return index + 1;
  return text === 'per' && next === 'cent' ? index + 1 : null;
}

const englishAdjective =
  /(?:ian|ish|ese|ean|al|ed|ous|ic|ive|ful|can|ern)$|^(?:more|other|new|young|old|different|separate|major|key|top|people's)$/;
/** «بجروح», «وإصابة»: a noun with a proclitic is not what is counted; «بطاقات», «لوحة» and «كتابا» begin with these letters. */
const hasProclitic = (text: string): boolean =>
  /^[وفبل]|^ك(?:حد|ان|ل)/.test(text) &&
  (!/(?:ات|ين)$|^[فبل].{2,}[ها]$/.test(text) || nouns.units.has(text.slice(1)) || isStopWord(text.slice(1)));

/**
 * The noun that stands at `index`, folded and stemmed, or null. Words that may carry a proclitic are no noun unless
 * the table knows them: «5 بجروح» counts no «بجروح».
 */
function nounAt(words: readonly FoldedWord[], index: number): string | null {
  const word = wordAt(words, index);
  const known = nouns.units.get(word.text);
  if (known !== undefined) return known;
  if (word.kind !== 'word' || isStopWord(word.text) || word.text.length < 3) return null;
  if (/^[a-z]/.test(word.text)) return lightStem(word.text);
  if (hasProclitic(word.text) || word.text.startsWith('اخر')) return null;
  return lightStem(word.text.length > 4 ? word.text.replace(/ا$/, '') : word.text);
}

const powers: ReadonlyMap<string, string> = new Map([
  ['مربع', '²'],
  ['مربعا', '²'],
  ['مربعه', '²'],
  ['مكعب', '³'],
  ['مكعبا', '³'],
  ['مكعبه', '³'],
]);

/** Reads what follows a number that ends before `index`: percent, currency, or the noun it counts. */
export function readUnitAfter(words: readonly FoldedWord[], index: number): UnitReading {
  const none = { unit: null, last: index - 1, isOwnText: false };
  const percent = readPercent(words, index);
  if (percent !== null) return { unit: '%', last: percent, isOwnText: true };
  const currency = readCurrency(words, index);
  if (currency) return currency;
  const word = wordAt(words, index);
  const isPartitive = word.text === 'من' || (word.text === 'of' && wordAt(words, index + 1).text === 'the');
  let at = isPartitive ? index + (word.text === 'of' ? 2 : 1) : index;
  // «8 من أصل 10 دول»: what both count stands behind the second.
  if (isPartitive && /^(?:اصل|بين|كل|مجموع|اجمالي)$/.test(wordAt(words, at).text)) return none;
  for (let skipped = 0; skipped < 2 && englishAdjective.test(wordAt(words, at).text); skipped++) {
    if (wordAt(words, at + 1).kind !== 'word') break;
    at++;
  }
  const unit = nounAt(words, at);
  const power = powers.get(wordAt(words, at + 1).text);
  return {
    ...none,
    unit: unit !== null && /^(?:k?m|cm|mm|mi)$/.test(unit) && power !== undefined ? unit + power : unit,
  };
}

const isDefiniteWord = ({ text, kind }: FoldedWord): boolean =>
  kind === 'word' && /^(?:[وفبك]|وب|ول)?ال.{2}|^(?:و)?لل.{2}/.test(text) && !isStopWord(text);

/** Where the definite noun before `index` stands, past one adjective of relation («الدول الغربية الثلاث»); null for none. */
export function definiteNounBefore(words: readonly FoldedWord[], index: number): number | null {
  const word = wordAt(words, index);
  if (!isDefiniteWord(word)) return null;
  const isAdjective = /.{4}(?:يه|ي)$/.test(word.text) && isDefiniteWord(wordAt(words, index - 1));
  return isAdjective && !nouns.units.has(word.text) ? index - 1 : index;
}

/** «أبنائه الثلاثة»: a pronoun makes a noun definite as the article does. */
function possessedNoun(words: readonly FoldedWord[], index: number): number | null {
  const { text, kind } = wordAt(words, index);
  return kind === 'word' && /.{3}(?:ها|هم|يه|اته|ايه|نا)$/.test(text) && !isStopWord(text) ? index : null;
}

/** What a definite number behind a definite noun counts: «الدول الثلاث»; null where no such noun stands there. */
export function unitBefore(words: readonly FoldedWord[], index: number): string | null {
  const noun = definiteNounBefore(words, index) ?? possessedNoun(words, index);
  if (noun === null) return null;
  const { text } = wordAt(words, noun);
  return nouns.units.get(text) ?? lightStem(text);
}

/** «شخص واحد»: the noun that «واحد» behind it counts; null for any other word, and for «مرة واحدة». */
export function countedBefore(words: readonly FoldedWord[], index: number): string | null {
  if (!/^واحده?$/.test(wordAt(words, index).text)) return null;
  const unit = nouns.units.get(wordAt(words, index - 1).text);
  return unit === undefined || unit === 'مره' || wordAt(words, index - 1).text.startsWith('ال') ? null : unit;
}

/** A word as it may be written: `leadLength` letters are proclitics, behind which a contraction («للصين») lacks its alef. */
export interface LedForm {
  readonly text: string;
  readonly leadLength: number;
  readonly isContracted: boolean;
}

/** Shorter ones first. */
const leads = ['', 'و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول', 'فب', 'فل', 'وك'];

const isArabicLetter = (unit: number): boolean => unit >= 0x0621 && unit <= 0x064a;

/**
 * A folded Arabic word in every form in which proclitics may be written with it. «ل» and «الصين» make «للصين»; where the
 * first letters are no article («ألمانيا») they stay.
 */
export function withLeads(word: string, hasArticle = word.startsWith('ال')): readonly LedForm[] {
  if (!isArabicLetter(word.charCodeAt(0))) return [{ text: word, leadLength: 0, isContracted: false }];
  return leads.map(lead => {
    const isContracted = hasArticle && lead.endsWith('ل');
    return { text: lead + word.slice(isContracted ? 1 : 0), leadLength: lead.length, isContracted };
  });
}

/** One way to take the proclitics off a word: what is left, its alef given back to an article behind «ل». */
export interface LedReading {
  readonly bare: string;
  readonly leadLength: number;
  readonly isContracted: boolean;
  /** Behind «ل» an article is always contracted: «لالصين» is nothing. */
  readonly isBehindLam: boolean;
}

const noReadings: readonly LedReading[] = [];
const lastLeads = new Set(['و', 'ف', 'ب', 'ل', 'ك']);

/** The word read last: one is looked for in several tables in a row. */
let latest = '';
let latestReadings = noReadings;

/**
 * Every way to take proclitics off a folded word, the shortest first: the words that `withLeads` makes it of. The word as
 * it is, with none taken off, is not among them.
 */
export function withoutLeads(text: string): readonly LedReading[] {
  if (!lastLeads.has(text.charAt(0))) return noReadings;
  if (text !== latest) {
    latestReadings = readingsOf(text);
    latest = text;
  }
  return latestReadings;
}

function readingsOf(text: string): readonly LedReading[] {
  const readings: LedReading[] = [];
  for (const lead of leads) {
    const leadLength = lead.length;
    if (leadLength === 0 || !text.startsWith(lead) || !isArabicLetter(text.charCodeAt(leadLength))) continue;
    const bare = text.slice(leadLength);
    const isBehindLam = lead.endsWith('ل');
    readings.push({ bare, leadLength, isContracted: false, isBehindLam });
    if (isBehindLam && bare.startsWith('ل'))
      readings.push({ bare: `ا${bare}`, leadLength, isContracted: true, isBehindLam });
  }
  return readings;
}

/** True if a word is written so behind these proclitics; `hasArticle` as for `withLeads`. */
export const isWrittenSo = (reading: LedReading, hasArticle: boolean): boolean =>
  reading.isContracted === (hasArticle && reading.isBehindLam);

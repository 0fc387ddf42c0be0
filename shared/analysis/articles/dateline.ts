import type { Span } from '#shared/domain/article/span.ts';
import { findPublishedDate } from '#shared/analysis/dates/parse-published-date.ts';
import { normaliseText, originalSpan, type NormalisedText } from '#shared/text/normalise.ts';
import { isPlaceShaped, readDatedOpening } from './dated-opening.ts';
import { isKnownPlace } from './known-place.ts';
import { looksLikeOutlet } from './name-lines.ts';
import { isAgencyCode, isKnownOutlet, isPaperTitle, isWireName, opensWithOutlet } from './outlet-names.ts';
import type { SourceLine } from './source-lines.ts';

/** What the opening words of a report («جازان - واس:», "LONDON (Reuters) -") or a credit line say. Offsets are in the given text. */
export interface Credit {
  /** Null where an opening names a place and a day only. */
  readonly outlet: Span | null;
  /** A date in the opening, as agencies write it: «المرسى 25 شوال 1447هـ الموافق 13 أبريل 2026م واس». */
  readonly dated: Span | null;
}

const place = '[^\\s\\-–—:()،,."«][^\\-–—:()،"«]{0,38}?';
const dash = '\\s*[-–—]+\\s*';

/** «(أ ف ب) - 5/3/2025 -»: the day may stand behind the outlet. */
const dayBehind = '(?:[-–—:\\s]*\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}\\s*[-–—:])?';

/** One shape of an opening; the groups `a` and `b` are the names among which the outlet is looked for. */
interface OpeningShape {
  readonly id: string;
  /** The text must hold this for the pattern to be tried at all: most texts open with none of these signs. */
  readonly sign: RegExp;
  readonly pattern: RegExp;
  readonly example: string;
}

/** Shapes of an opening, tried in order. */
const openings: readonly OpeningShape[] = [
  {
    id: 'place-and-outlet-in-brackets',
    sign: /\(/,
    pattern: new RegExp(
      `^(?<b>${place}(?:(?:[,،]|\\s[-–—])?\\s*(?:في |[a-z]+\\.? )?\\d[^()]{0,45}?)?)(?:\\s*\\([^()\\d]{2,24}\\))?\\s*\\(\\s*(?<a>[^()]{2,30}?)\\s*\\)\\s*[-–—:]${dayBehind}`,
      'd',
    ),
    example: 'المرسى (وكالات) - بدأت',
  },
  {
    id: 'place-and-outlet-in-slashes',
    sign: /\//,
    pattern: new RegExp(
      `^(?<b>${place}(?:[,،]?\\s*(?:في |[a-z]+\\.? )?\\d[^/]{0,45}?)?)\\s*/\\s*(?<a>[^/]{2,30}?)\\s*(?:/|[-–—:])`,
      'd',
    ),
    example: 'المرسى في 15 أبريل 2026 / وكالات / بدأت',
  },
  {
    id: 'place-day-outlet',
    sign: /\d{4}/,
    pattern: new RegExp(
      `^(?<b>${place})\\s\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}\\s+(?<a>[^\\d\\s(][^\\d()،,:–—-]{1,24}?)\\s*[-–—:]`,
      'd',
    ),
    example: 'المرسى 5-3-2025 وفا- بدأت',
  },
  {
    id: 'two-names',
    sign: /[-–—]/,
    pattern: new RegExp(`^(?<a>${place})${dash}(?<b>${place})(?:${dash}|\\s*:)`, 'd'),
    example: 'سبق- جازان: باشرت',
  },
  {
    id: 'two-names-colon',
    sign: /:/,
    pattern: /^(?<a>[^\s:()-][^:()-]{1,30}?)\s*:\s*(?<b>[^:()-]{2,30}?)\s*(?:[-–—:]|$)/d,
    example: 'المرسى: أ. ف. ب',
  },
  {
    id: 'one-name',
    sign: /[-–—]/,
    pattern: new RegExp(`^[([]?(?<a>${place})[)\\]]?${dash}(?=\\S)`, 'd'),
    example: 'وكالات - قال',
  },
];

const agencyDateline =
  /^(?<place>\S+(?: \S+){0,3}?) (?<dated>\d{1,2} \S+(?: \S+)? \d{4}.{0,50}?)\s+(?<a>واس)(?=$|\s|[:.-])/d;
const creditLine = /^[[(\s-]*(?<a>[^()[\]]{2,60}?)[\])\s.-]*$/d;
const leaderLine = /^(?<a>[^-–—:|()]{2,40}?)\s*[-–—:|]\s*(?<b>[^-–—:|()]{2,40}?)$/d;
const closingCredit = /(?:^|[.!؟»"”\s])[([]\s*(?<a>[^()[\]]{2,30}?)\s*[)\]][.\s]*$/d;

type Range = readonly [number, number];
type Groups = Readonly<Record<string, Range | undefined>>;

const spanOf = (folded: NormalisedText, range: Range): Span => originalSpan(folded, range[0], range[1]);

/** The name among the groups that is an outlet; «عين اليوم – متابعات» means the first although it is unknown. */
function outletAmong(folded: string, groups: Groups, isSure: boolean): Range | null {
  const names = [groups['a'], groups['b']].filter(range => range !== undefined);
  const textOf = (range: Range): string => folded.slice(...range).trim();
  const [first, second] = names;
  if (isSure && first && second && /^(?:متابعات|خاص|وكالات)$/.test(textOf(second))) return first;
  return (
    names.find(range => isWireName(textOf(range))) ??
    names.find(range => isKnownOutlet(textOf(range))) ??
    null
  );
}

/** The day that the first `length` units name, as «المرسى 14-9-2023 (أ ف ب)-» does. */
function dateIn(folded: NormalisedText, length: number): Span | null {
  const head = folded.text.slice(0, length);
  if (!/\d{4}/.test(head)) return null;
  const found = findPublishedDate(head);
  return found && found.precision !== 'year' ? spanOf(folded, [found.span.start, found.span.end]) : null;
}

const readAgency = (folded: string): RegExpExecArray | null =>
  folded.includes('واس') ? agencyDateline.exec(folded) : null;

const dayAndAgency = new RegExp(
  `^(?<b>${place})(?:(?<day>\\s*[,،/]?\\s*(?:في |[a-z]+\\.? )?\\d[^()]{0,45}?)\\s*)?\\(\\s*(?<a>[^()\\d]{2,24}?)\\s*\\)(?<mark>\\s*[-–—:]|(?=\\s|$))`,
  'd',
);

const mostTownWords = 2;

/** What the first bracket of a text holds. */
function firstBracket(text: string): string {
  const start = text.indexOf('(') + 1;
  return start > 0 ? text.slice(start, text.indexOf(')', start)).trim() : '';
}

/**
 * «مكناس / 13 يوليوز 2024 (ومع) أعادت», "ORAN, July 13 (APS) --": nothing need close an opening of a place, a day and the
 * short name of an agency in brackets; without the day a known place and a mark behind it tell such a name from a word.
 */
function readAgencyOpening(paragraph: string, folded: NormalisedText): Credit | null {
  const match = isAgencyCode(firstBracket(folded.text)) ? dayAndAgency.exec(folded.text) : null;
  const range = match?.indices?.groups?.['a'];
  if (!match || !range) return null;
  const outlet = spanOf(folded, range);
  const written = paragraph.slice(outlet.start, outlet.end);
  if (written !== written.toUpperCase()) return null;
  const where = (match.groups?.['b'] ?? '').trim();
  const dated = dateIn(folded, match[0].length);
  const isTown = where.split(' ').length <= mostTownWords;
  const isSure = isKnownPlace(where) ? match.groups?.['day'] || match.groups?.['mark'] : dated && isTown;
  return isSure && isPlaceShaped(where) ? { outlet, dated } : null;
}

/** The credit in the opening words of a paragraph; they stay part of its text. */
export function readDateline(paragraph: string): Credit | null {
  const folded = normaliseText(paragraph.slice(0, 160));
  const agency = readAgency(folded.text)?.indices?.groups;
  if (agency?.['a'] && agency['dated']) {
    return { outlet: spanOf(folded, agency['a']), dated: spanOf(folded, agency['dated']) };
  }
  const opening = readDatedOpening(folded.text);
  for (const { sign, pattern } of openings) {
    const match = sign.test(folded.text) ? pattern.exec(folded.text) : null;
    const outlet = match?.indices?.groups ? outletAmong(folded.text, match.indices.groups, false) : null;
    if (match && outlet)
      return {
        outlet: spanOf(folded, outlet),
        dated: dateIn(folded, match[0].length) ?? (opening && spanOf(folded, opening.dated)),
      };
  }
  const agencyOpening = readAgencyOpening(paragraph, folded);
  if (agencyOpening) return agencyOpening;
  if (opening)
    return { outlet: opening.outlet && spanOf(folded, opening.outlet), dated: spanOf(folded, opening.dated) };
  return readNamedOpening(folded);
}

const placeThenBrackets = /^(?<place>[^\d():«»"،,-]{2,40}?)\s*\((?<a>[^()\d]{4,30})\)\s*[-–—:]/d;

/** «القاهرة (وكالة الجبل) - بدأت»: an outlet that only its own words tell, behind a known place. */
function readNamedOpening(folded: NormalisedText): Credit | null {
  const match = placeThenBrackets.exec(folded.text);
  const range = match?.indices?.groups?.['a'];
  if (!range || !looksLikeOutlet(folded.text.slice(range[0], range[1]).trim())) return null;
  return isKnownPlace(match.groups?.['place'] ?? '') ? { outlet: spanOf(folded, range), dated: null } : null;
}

const quotedName = /^(?<b>[^\s:()«»-][^:()«»]{1,30}?)\s*[:：-]\s*[«"](?<a>[^«»"]{3,30})[»"]$/d;

const isQuotedOutlet = (name: string): boolean =>
  isKnownOutlet(name) || isPaperTitle(name) || looksLikeOutlet(name);

const ownDateline = /^[^()]*\d[^()]*\([^()\d]{2,24}\)[\s:.–—-]*$/;

/** «الخرطوم 13-7-2024 (سونا)» on a line of its own, as some agencies print it above the headline. */
const isOwnDateline = (folded: string): boolean => folded.includes('(') && ownDateline.test(folded);

/** The credit of a line that is nothing but one: «(وكالات)», «عين الساحل – متابعات», «المرسى: أ. ف. ب». */
export function readCreditLine({ text, folded }: SourceLine): Credit | null {
  if (text.length > 90) return null;
  const agency = readAgency(folded);
  if (agency && agency[0].length >= folded.length - 2) return readDateline(text);
  const dateline = isOwnDateline(folded) ? readAgencyOpening(text, normaliseText(text)) : null;
  if (dateline) return dateline;
  const name = creditedName(folded);
  return name ? { outlet: spanOf(normaliseText(text), name), dated: null } : null;
}

/** Where the outlet stands in the folded text of a line that is nothing but a credit. */
function creditedName(folded: string): Range | null {
  const quoted = quotedName.exec(folded)?.indices?.groups?.['a'];
  if (quoted && isQuotedOutlet(folded.slice(...quoted))) return quoted;
  const alone = opensWithOutlet(folded) ? creditLine.exec(folded)?.indices?.groups : undefined;
  const name = alone ? outletAmong(folded, alone, false) : null;
  if (name) return name;
  const leader = /[-–—:|]/.test(folded) ? leaderLine.exec(folded)?.indices?.groups : undefined;
  return leader ? outletAmong(folded, leader, true) : null;
}

/** The agency in brackets at the very end of a report; offsets are in the given paragraph. */
export function readClosingCredit(paragraph: string): Credit | null {
  const from = Math.max(0, paragraph.length - 60);
  const end = paragraph.slice(from);
  if (!/[)\]]/.test(end)) return null;
  const folded = normaliseText(end);
  const groups = closingCredit.exec(folded.text)?.indices?.groups;
  const range = groups ? outletAmong(folded.text, groups, false) : null;
  const outlet = range && spanOf(folded, range);
  return outlet ? { outlet: { start: from + outlet.start, end: from + outlet.end }, dated: null } : null;
}

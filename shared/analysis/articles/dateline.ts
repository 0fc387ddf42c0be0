import type { Span } from '#shared/domain/article/span.ts';
import { findPublishedDate } from '#shared/analysis/dates/parse-published-date.ts';
import { normaliseText, originalSpan, type NormalisedText } from '#shared/text/normalise.ts';
import { readDatedOpening } from './dated-opening.ts';
import { isKnownPlace } from './known-place.ts';
import { looksLikeOutlet } from './name-lines.ts';
import { isKnownOutlet, isPaperTitle, isWireName } from './outlet-names.ts';
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

type Groups = Readonly<Record<string, readonly [number, number] | undefined>>;

function spanOf(folded: NormalisedText, range: readonly [number, number]): Span {
  return originalSpan(folded, range[0], range[1]);
}

/** The name among the groups that is an outlet; «عين اليوم – متابعات» means the first although it is unknown. */
function outletAmong(folded: NormalisedText, groups: Groups, isSure: boolean): Span | null {
  const names = [groups['a'], groups['b']].filter(range => range !== undefined);
  const textOf = (range: readonly [number, number]): string => folded.text.slice(range[0], range[1]).trim();
  const [first, second] = names;
  if (isSure && first && second && /^(?:متابعات|خاص|وكالات)$/.test(textOf(second)))
    return spanOf(folded, first);
  const found =
    names.find(range => isWireName(textOf(range))) ?? names.find(range => isKnownOutlet(textOf(range)));
  return found ? spanOf(folded, found) : null;
}

/** The day that the first `length` units name, as «المرسى 14-9-2023 (أ ف ب)-» does. */
function dateIn(folded: NormalisedText, length: number): Span | null {
  const head = folded.text.slice(0, length);
  if (!/\d{4}/.test(head)) return null;
  const found = findPublishedDate(head);
  return found && found.precision !== 'year' ? spanOf(folded, [found.span.start, found.span.end]) : null;
}

const readAgency = ({ text }: NormalisedText): RegExpExecArray | null =>
  text.includes('واس') ? agencyDateline.exec(text) : null;

/** The credit in the opening words of a paragraph; they stay part of its text. */
export function readDateline(paragraph: string): Credit | null {
  const folded = normaliseText(paragraph.slice(0, 160));
  const agency = readAgency(folded)?.indices?.groups;
  if (agency?.['a'] && agency['dated']) {
    return { outlet: spanOf(folded, agency['a']), dated: spanOf(folded, agency['dated']) };
  }
  const opening = readDatedOpening(folded.text);
  for (const { sign, pattern } of openings) {
    const match = sign.test(folded.text) ? pattern.exec(folded.text) : null;
    const outlet = match?.indices?.groups ? outletAmong(folded, match.indices.groups, false) : null;
    if (match && outlet)
      return {
        outlet,
        dated: dateIn(folded, match[0].length) ?? (opening && spanOf(folded, opening.dated)),
      };
  }
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

/** The credit of a line that is nothing but one: «(وكالات)», «عين الساحل – متابعات», «المرسى: أ. ف. ب». */
export function readCreditLine({ text, folded }: SourceLine): Credit | null {
  if (text.length > 90) return null;
  const agency = readAgency(folded);
  if (agency && agency[0].length >= folded.text.length - 2) return readDateline(text);
  const quoted = quotedName.exec(folded.text)?.indices?.groups?.['a'];
  if (quoted && isQuotedOutlet(folded.text.slice(quoted[0], quoted[1])))
    return { outlet: spanOf(folded, quoted), dated: null };
  const alone = creditLine.exec(folded.text)?.indices?.groups;
  const name = alone ? outletAmong(folded, alone, false) : null;
  if (name) return { outlet: name, dated: null };
  const leader = leaderLine.exec(folded.text)?.indices?.groups;
  const outlet = leader ? outletAmong(folded, leader, true) : null;
  return outlet ? { outlet, dated: null } : null;
}

/** The agency in brackets at the very end of a report; offsets are in the given paragraph. */
export function readClosingCredit(paragraph: string): Credit | null {
  const from = Math.max(0, paragraph.length - 60);
  const end = paragraph.slice(from);
  if (!/[)\]]/.test(end)) return null;
  const folded = normaliseText(end);
  const groups = closingCredit.exec(folded.text)?.indices?.groups;
  const outlet = groups ? outletAmong(folded, groups, false) : null;
  return outlet ? { outlet: { start: from + outlet.start, end: from + outlet.end }, dated: null } : null;
}

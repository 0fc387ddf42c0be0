import { findPublishedDate } from '#shared/analysis/dates/parse-published-date.ts';
import { isKnownPlace } from './known-place.ts';
import { looksLikeOutlet, looksLikePerson, readsAsText } from './name-lines.ts';
import { isAgencyCode, isKnownOutlet, isWireName } from './outlet-names.ts';

/** A place and a day, perhaps an outlet, that open a report; ranges in the given text, the outlet null where none is named. */
interface DatedOpening {
  readonly outlet: readonly [number, number] | null;
  readonly dated: readonly [number, number];
}

type Range = readonly [number, number];

const place = String.raw`(?<place>\p{L}[\p{L}\p{M}.'’ ]{1,38}?)`;
const bare = String.raw`[\p{L}][^-–—/:()،,\d«»"]{1,28}?`;
const mark = String.raw`(?:[-–—]+|[/،,])`;

/** What may stand before the day: «بيروت - وكالة الجبل -», «القاهرة (وكالة الجبل)», «الخرطوم في», "LONDON,". */
const beforeDay = new RegExp(
  String.raw`^${place}(?:\s*${mark}\s*(?<plain>${bare})|\s*\(\s*(?<bracketed>[^()\d]{2,30}?)\s*\))?(?:\s*${mark}|\s*\()?\s*(?:(?:في|يوم|بتاريخ|on)\s+)?$`,
  'du',
);

/** What closes the opening behind the day, without a name and with one; an ordinary sentence has neither. */
const afterDay = /^\s?م?\s*\)?\s*(?:[-–—]+|[/:])(?=\s|\p{L})/u;
const afterDayAndName = new RegExp(
  String.raw`^\s?م?\s*\)?\s*(?:\(\s*(?<bracketed>[^()\d]{2,30}?)\s*\)|${mark}\s*(?<plain>${bare}))\s*(?:[-–—]+|[/:])`,
  'du',
);

const mostPlaceWords = 4;
const latestDay = 80;

const isOutletName = (name: string): boolean =>
  isWireName(name) || isKnownOutlet(name) || looksLikeOutlet(name);

/** True for what can be the name of a place by its length and its words. */
export const isPlaceShaped = (name: string): boolean =>
  isKnownPlace(name) || (name.split(/\s+/).length <= mostPlaceWords && !readsAsText(name));

/** A name of nothing that is known by its words: an outlet where the opening itself is sure. */
const couldBeOutlet = (name: string): boolean =>
  name.split(/\s+/).length <= 4 && !readsAsText(name) && !looksLikePerson(name) && !isKnownPlace(name);

interface NamePlace {
  readonly range: Range;
  readonly name: string;
  /** Behind the day and without brackets the report itself may stand. */
  readonly isSet: boolean;
  readonly isBracketed: boolean;
}

function nameOf(text: string, match: RegExpExecArray | null, offset: number): NamePlace | null {
  const groups = match?.indices?.groups;
  const range = groups?.['bracketed'] ?? groups?.['plain'];
  if (!range) return null;
  const [start, end] = [range[0] + offset, range[1] + offset];
  const isBracketed = groups?.['bracketed'] !== undefined;
  return {
    range: [start, end],
    name: text.slice(start, end).trim(),
    isSet: offset === 0 || isBracketed,
    isBracketed,
  };
}

/**
 * Reads an opening that names where and when a report was written: place, day and perhaps an outlet in any order that
 * begins with the place, closed by a dash, a slash or a colon («بيروت - وكالة الجبل - 4 آذار 2024:», "CAIRO, March 3,
 * 2024 -"). The place must be a known one, or a word of media («وكالة», «صحيفة») must name the outlet; a name without
 * such a word is the outlet where the place is known and it is neither a person's nor a place's. Takes folded text; null
 * for an ordinary sentence.
 */
export function readDatedOpening(text: string): DatedOpening | null {
  const found = /\d/.test(text.slice(0, latestDay)) ? findPublishedDate(text) : null;
  if (!found || found.span.start > latestDay || (found.precision !== 'day' && found.precision !== 'time'))
    return null;
  const { start, end } = found.span;
  const before = beforeDay.exec(text.slice(0, start));
  const where = before?.groups?.['place']?.trim() ?? '';
  if (!before || !isPlaceShaped(where)) return null;
  const rest = text.slice(end);
  const named = nameOf(text, before, 0);
  const closing = nameOf(text, named ? null : afterDayAndName.exec(rest), end);
  const name = named ?? (closing && (closing.isSet || isOutletName(closing.name)) ? closing : null);
  if (name === null || name === named) {
    const closed = afterDay.exec(rest);
    // «القاهرة - 3 مارس 2024 - 5 مارس 2024»: from one day to another.
    if (!closed || /^\s*\d{1,2}[\s/-]/.test(rest.slice(closed[0].length))) return null;
  }
  const isOutlet =
    name !== null && (isOutletName(name.name) || (name.isBracketed && isAgencyCode(name.name)));
  const isPlace = isKnownPlace(where) || (name !== null && isKnownPlace(name.name));
  if (!isOutlet && !isPlace) return null;
  const dated: Range = [start, end];
  return { outlet: name && (isOutlet || couldBeOutlet(name.name)) ? name.range : null, dated };
}

import { foldText } from '#shared/text/normalise.ts';
import { shiftOf, zoneNames } from './published-clock.ts';

/** The zone that an ISO 8601 time ends with. */
const zoneAtEnd = /T.*(Z|[+-]\d{2}:?\d{2})$/;

/** Of a text as much as the name of a zone takes. */
const reach = 40;

const zonePattern = new RegExp(
  String.raw`(?<![\p{L}])(?:(?:gmt|utc)[+-]\d{1,2}(?::?\d{2})?(?!\d)|(?:${zoneNames})(?![\p{L}]))`,
  'gu',
);

/** The zone of a date of publication (`+03:00`, `Z`); null where its value holds no time, or none with a zone. */
export function zoneOfValue(value: string): string | null {
  const [, zone] = zoneAtEnd.exec(value) ?? [];
  return zone === undefined ? null : zone.replace(/(\d{2}):?(\d{2})$/, '$1:$2');
}

/**
 * The zone that a text states with a time of day (`+03:00`, `Z`): within its words («22:47 GMT on Monday») or right after
 * them; null where it states none, or a name that zones share or that moves with the summer.
 */
export function zoneOfWords(words: string, after: string): string | null {
  const folded = foldText(words);
  const beyond = foldText(after.slice(0, reach));
  const text = `${folded}${beyond}`;
  for (const { 0: name, index } of text.matchAll(zonePattern)) {
    const isBeside = index < folded.length || /^[\s,،(]*$/.test(text.slice(folded.length, index));
    if (isBeside) return shiftOf(name) || null;
  }
  return null;
}

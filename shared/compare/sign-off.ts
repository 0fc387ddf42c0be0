import type { Span } from '#shared/domain/article/span.ts';
import { isAgencyCode, isKnownOutlet, isPaperTitle } from '#shared/analysis/articles/outlet-names.ts';
import { trailers } from '#shared/analysis/boilerplate/tables/trailers.ts';
import { foldText } from '#shared/text/normalise.ts';

/** No sign-off is longer; only so much of the end of a text is looked at. */
const longestSignOff = 120;

const deskLines = trailers.filter(({ id }) =>
  ['trailer.desk', 'trailer.edited-by', 'trailer.end-mark'].includes(id),
);

/** «م.ع», «أح/ س م», «م ع»: letters of two to five people; two of one only where a point or stroke parts them. */
const initials = /^(?:\p{L}{1,2}(?:\s?[./]\s?\p{L}{1,2}(?: \p{L})?){1,4}|\p{L}(?: \p{L}){1,4})\.?$/u;
const source = /^(?:ال)?(?:مصدر|مصادر|source|sources)\s*:\s*\S.{0,60}$/;

const bare = (text: string): string => text.replace(/^[\s([*/–—-]+|[\s)\].*/–—-]+$/g, '');

const isNamed = (folded: string): boolean => isKnownOutlet(folded) || isAgencyCode(folded);

function isSignature(written: string): boolean {
  const folded = foldText(written).trim();
  const name = bare(folded.replace(/^المصدر\s*(?=[(:[])/, ''));
  return isNamed(name) || initials.test(name) || source.test(folded);
}

/** A line of its own that says nothing but who wrote or sent the report. */
const isSignatureLine = (line: string): boolean =>
  isSignature(line) ||
  (/^[([].*[)\]]$/.test(line) && isPaperTitle(bare(foldText(line)))) ||
  deskLines.some(({ pattern }) => pattern.test(foldText(line).trim()));

/** What the last line may end with: something in brackets, or what follows the end of a sentence. */
const endings = [
  /(?:المصدر\s*:?\s*)?[([][^()[\]]{1,40}[)\]][.\s]*$/u,
  /(?<=[.!؟»"”]\s*[-–—/]?\s*)[^.!؟»"”\s][^!؟»"”]{1,30}$/u,
];

/** Where the sign-off at the very end of `text` begins; null where there is none. */
function startOfLast(text: string): number | null {
  const lineStart = text.lastIndexOf('\n') + 1;
  const line = text.slice(lineStart);
  if (line.length <= longestSignOff && isSignatureLine(line.trim())) return lineStart;
  const from = Math.max(lineStart, text.length - longestSignOff);
  for (const ending of endings) {
    const match = ending.exec(text.slice(from));
    if (match && isSignature(match[0]) && from + match.index > lineStart) return from + match.index;
  }
  return null;
}

/**
 * The agency's name or the editor's initials that a report ends with («(رويترز)», «م ع/ س ن»), several of them if they
 * follow one another; null where it ends with its text. A text that is nothing else has none.
 */
export function findSignOff(text: string): Span | null {
  const end = text.trimEnd().length;
  let start = end;
  for (let round = 0; round < 3; round++) {
    const earlier = startOfLast(text.slice(0, start).trimEnd());
    if (earlier === null || earlier === 0) break;
    start = earlier;
  }
  return start < end ? { start, end } : null;
}

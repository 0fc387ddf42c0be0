import type { Span } from '#shared/domain/article/span.ts';
import type { TemporalExpression } from '#shared/domain/article/temporal-expression.ts';
import { readTextStems, stemKinds, type WordStems } from '#shared/reuse/word-stems.ts';
import { bounding, cancelling } from './calling-off-words.ts';
import { cancelledPlan } from './cancelled-plans.ts';
import { deniedDateTerm, deniesDate } from './denying-words.ts';
import { hashesOf } from './hashes-of.ts';
import { isNegated } from './negated-words.ts';

/** Words kept of a passage or title: more are in no sentence. */
const mostTerms = 128;

/** Dates whose words say when and not what; how long something lasts is part of what happened. */
export const namesTime = ({ kind, span }: TemporalExpression): boolean =>
  kind !== 'duration' && span.start >= 0;

let beginnings: { readonly verbs: ReadonlySet<number>; readonly to: ReadonlySet<number> } | null = null;

/** «The strike that was to start on Thursday» and «that starts on Thursday» tell of a strike, and not of a start. */
function isToBegin({ hashes }: WordStems, word: number): boolean {
  beginnings ??= { verbs: hashesOf('start begin'), to: hashesOf('to that which') };
  return beginnings.verbs.has(hashes[word] ?? 0) && beginnings.to.has(hashes[word - 1] ?? 0);
}

let lengths: { readonly bounds: ReadonlySet<number>; readonly cancelling: ReadonlySet<number> } | null = null;

/** «Cancelled all flights until 15 October»: the date before which such a word stands is how long it holds. */
function isBound({ hashes }: WordStems, word: number, terms: readonly number[]): boolean {
  lengths ??= { bounds: hashesOf(bounding), cancelling: hashesOf(cancelling) };
  const { bounds, cancelling: ofTerms } = lengths;
  return bounds.has(hashes[word] ?? 0) && terms.some(term => ofTerms.has(term));
}

/** The first word that begins at a place of the text or after it. */
function firstFrom({ starts, count }: WordStems, place: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Terms of a part of a text without the words of these dates, which are sorted: hashes of the light stems of words, and of
 * numbers, that can tell what it is about, each once, in their order; without words that a negation makes the contrary, and
 * with one term for all ways to say that something is cancelled. «Until» is kept where it says how long something is cancelled, and
 * one term stands before a date on which something is said not to have happened.
 * Numbers count from one digit on: they tell apart two events that are otherwise told in the same words.
 */
export function termsOf(stems: WordStems, passage: Span, dates: readonly Span[]): Uint32Array {
  const { hashes, starts, kinds } = stems;
  const end = firstFrom(stems, passage.end);
  const terms: number[] = [];
  let date = 0;
  let ofPlan = -1;
  for (let i = firstFrom(stems, passage.start); i < end && terms.length < mostTerms; i++) {
    if (i === ofPlan) continue;
    const start = starts[i] ?? 0;
    while (date < dates.length && (dates[date]?.end ?? 0) <= start) date++;
    // A word reaches to the next one; one that a date begins in, as after a conjunction, is a part of the date.
    const next = i + 1 < stems.count ? (starts[i + 1] ?? 0) : passage.end;
    const dateStart = dates[date]?.start ?? passage.end;
    if (dateStart < next) continue;
    const ownDate = dates[date];
    if (ownDate && deniesDate(stems, i, ownDate)) {
      if (!terms.includes(deniedDateTerm())) terms.push(deniedDateTerm());
      continue;
    }
    const isKept = date < dates.length && dateStart === next && isBound(stems, i, terms);
    if (!isKept && (kinds[i] === stemKinds.none || isToBegin(stems, i) || isNegated(stems, i))) continue;
    const plan = cancelledPlan(stems, i);
    if (plan) ofPlan = plan.last;
    const hash = plan ? plan.term : (hashes[i] ?? 0);
    if (hash !== null && !terms.includes(hash)) terms.push(hash);
  }
  return new Uint32Array(terms);
}

/** Terms of a whole text. */
export const readTerms = (text: string): Uint32Array =>
  termsOf(readTextStems(text), { start: 0, end: text.length }, []);

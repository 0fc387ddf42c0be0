import type { WordStems } from '#shared/reuse/word-stems.ts';
import { isDenied } from './negated-words.ts';
import { callingOffPhrases, plannedEvents, type CallingOffPhrase } from './calling-off-phrases.ts';

interface Known {
  readonly events: ReadonlySet<number>;
  readonly phrases: ReadonlyMap<number, readonly CallingOffPhrase[]>;
}

let known: Known | null = null;

function read(): Known {
  const phrases = new Map<number, CallingOffPhrase[]>();
  for (const phrase of callingOffPhrases())
    for (const head of phrase.heads) {
      const ofHead = phrases.get(head);
      if (ofHead === undefined) phrases.set(head, [phrase]);
      else ofHead.push(phrase);
    }
  return { events: plannedEvents(), phrases };
}

/** Words that an event may stand away from the verb that cancels it, behind it and (in the passive) before it. */
const reachAfter = 4;
const reachBefore = 8;
/** Words after the verb in which something may say that no event is meant. */
const unlessReach = 8;
/** Words before «go ahead» in which its negation stands. */
const negationReach = 3;

/** The first place from one to another, both included, where one of these words stands; -1 without one. */
function placeOf({ hashes, count }: WordStems, words: ReadonlySet<number>, from: number, to: number): number {
  for (let at = Math.max(0, from); at <= Math.min(to, count - 1); at++)
    if (words.has(hashes[at] ?? 0)) return at;
  return -1;
}

function isEventNear(
  stems: WordStems,
  { event }: CallingOffPhrase,
  {
    head,
    last,
    events,
  }: { readonly head: number; readonly last: number; readonly events: ReadonlySet<number> },
): boolean {
  if (event === undefined) return true;
  if (event.passive?.has(stems.hashes[head - 1] ?? 0))
    return placeOf(stems, events, head - 1 - reachBefore, head - 2) >= 0;
  const place = placeOf(stems, events, last + 1, last + reachAfter);
  return place >= 0 && placeOf(stems, event.notBefore, last + 1, place) < 0;
}

/** The last word of a phrase that stands at a word, which is its head or what comes after that; -1 where it does not. */
function lastOf(
  stems: WordStems,
  phrase: CallingOffPhrase,
  head: number,
  events: ReadonlySet<number>,
): number {
  const { before, after, unless } = phrase;
  if (before !== undefined) {
    if (!before.last.has(stems.hashes[head - 1] ?? 0)) return -1;
    if (before.first && placeOf(stems, before.first, head - 1 - negationReach, head - 2) < 0) return -1;
  }
  const last = after ? placeOf(stems, after.words, head + 1, head + 1 + after.between) : head;
  if (last < 0 || (unless && placeOf(stems, unless, head + 1, head + unlessReach) >= 0)) return -1;
  return isEventNear(stems, phrase, { head, last, events }) ? last : -1;
}

/** A phrase that cancels what was planned. */
export interface CancelledPlan {
  /** The term of what is cancelled, in whatever words; null where it is said not to be. */
  readonly term: number | null;
  /** The last of its own words, by its place among the words of the text. */
  readonly last: number;
}

/**
 * The phrase that a word stands for, where it says that something planned is cancelled («called off», «صرف النظر»), so that
 * events that are called off in different words are told in one; null for any other word.
 */
export function cancelledPlan(stems: WordStems, word: number): CancelledPlan | null {
  known ??= read();
  const { phrases, events } = known;
  for (const phrase of phrases.get(stems.hashes[word] ?? 0) ?? []) {
    const last = lastOf(stems, phrase, word, events);
    if (last < 0) continue;
    const isDeniedHere = phrase.before === undefined && isDenied(stems, word);
    return { term: isDeniedHere ? null : phrase.term, last };
  }
  return null;
}

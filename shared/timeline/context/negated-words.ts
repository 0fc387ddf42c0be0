import type { WordStems } from '#shared/reuse/word-stems.ts';
import { cancelling, postponing } from './calling-off-words.ts';
import { hashesOf } from './hashes-of.ts';

/** Words that say that what follows is not so; they tell of nothing themselves, so that no term keeps them. */
const negating = 'لن لا لم ولن ولا ولم دون بدون عدم وعدم not no nor never without';

/** What follows is not decided: somebody threatens with it, or thinks about it. */
const unsettling =
  'يهدد تهدد هدد هددت مهددا تهديد بتهديد احتمال احتمالات إمكانية يدرس تدرس يبحث تبحث ربما might could threaten threatened threatens threatening consider considers considering mull mulls mulling weigh weighing possible possibility unless رفض رفضت يرفض ترفض refuse refuses refused refusing';

/** «قد يلغى»: an imperfect may be; «قد ألغي»: a perfect is. */
const perhaps = 'قد وقد';
const imperfects = 'يلغى تلغى يؤجل تؤجل';

/** These stand between a negation and its verb: «not yet been cancelled». */
const between = 'yet been be being ever to بعد يتم تتم';

/** So many words before it a negation still speaks of a word («لم يتم تأجيل», «will not be postponed»). */
const reach = 2;
/** And so many a threat: who threatens is named between. */
const farReach = 4;

interface Known {
  readonly negating: ReadonlySet<number>;
  readonly unsettling: ReadonlySet<number>;
  readonly negated: ReadonlySet<number>;
  readonly perhaps: ReadonlySet<number>;
  readonly imperfects: ReadonlySet<number>;
  readonly between: ReadonlySet<number>;
}

let known: Known | null = null;

const read = (): Known => ({
  negating: hashesOf(negating),
  unsettling: hashesOf(unsettling),
  negated: hashesOf(`${postponing} ${cancelling}`),
  perhaps: hashesOf(perhaps),
  imperfects: hashesOf(imperfects),
  between: hashesOf(between),
});

/** Whether what a word says is negated, or only threatened or thought about, by one of the words before it. */
export function isDenied({ hashes }: WordStems, word: number): boolean {
  known ??= read();
  if (known.imperfects.has(hashes[word] ?? 0) && known.perhaps.has(hashes[word - 1] ?? 0)) return true;
  let passed = 0;
  for (let at = word - 1; at >= 0 && passed < farReach; at--) {
    const hash = hashes[at] ?? 0;
    if (known.unsettling.has(hash) || (passed < reach && known.negating.has(hash))) return true;
    if (!known.between.has(hash)) passed++;
  }
  return false;
}

/**
 * Whether a word puts off or cancels and is negated: «لن يؤجل», «دون تأجيل», «not cancelled», «threatened to cancel». Such a
 * word says nothing of what was put off, and as a term it would say the contrary.
 */
export function isNegated(stems: WordStems, word: number): boolean {
  known ??= read();
  return known.negated.has(stems.hashes[word] ?? 0) && isDenied(stems, word);
}

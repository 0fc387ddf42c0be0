import type { Span } from '#shared/domain/article/span.ts';
import type { WordStems } from '#shared/reuse/word-stems.ts';
import { hashesOf } from './hashes-of.ts';

const denying = 'وليس ليس ولا لا not';
/** These stand between them and the date. */
const between = 'on in at في يوم';
/** «Not on Saturday alone»: on that day, too. */
const limiting = 'فقط وحده وحدها فحسب وحسب only alone';

const read = () => ({
  denying: hashesOf(denying),
  rather: hashesOf('rather'),
  than: hashesOf('than'),
  between: hashesOf(between),
  limiting: hashesOf(limiting),
  // A word of no language.
  term: [...hashesOf('ليسهذااليوم')][0] ?? 0,
});

let known: ReturnType<typeof read> | null = null;

/** The term that stands right before a date on which something is said not to have happened. */
export const deniedDateTerm = (): number => (known ??= read()).term;

/** Whether a word, with what may stand between, says right before a date that something did not happen on it: «وليس السبت». */
export function deniesDate({ hashes, starts, count }: WordStems, word: number, date: Span): boolean {
  known ??= read();
  const hash = hashes[word] ?? 0;
  const isDenying =
    known.denying.has(hash) || (known.than.has(hash) && known.rather.has(hashes[word - 1] ?? 0));
  if (!isDenying) return false;
  let next = word + 1;
  if (next < count && (starts[next] ?? 0) < date.start && known.between.has(hashes[next] ?? 0)) next++;
  if (next < count && starts[next] !== date.start) return false;
  while (next < count && (starts[next] ?? 0) < date.end) next++;
  return !(next < count && known.limiting.has(hashes[next] ?? 0));
}

import type { ImportOutcome, ImportOutcomeStatus } from '#shared/domain/import-run/import-run.ts';
import { foldText } from '#shared/text/normalise.ts';

/** Which rows of a report are shown. */
export interface OutcomeFilter {
  /** None means all. */
  readonly statuses: ReadonlySet<ImportOutcomeStatus>;
  /** Found in the path or in the sentence, without regard to case, vowel marks and forms of letters. */
  readonly words: string;
}

export type SentenceOf = (outcome: ImportOutcome) => string;

/** A report made ready to be searched; its paths are folded once, with the first search for words. */
export function createOutcomeSearch(outcomes: readonly ImportOutcome[]) {
  let folded: readonly string[] | null = null;

  const findWords = (words: string, sentenceOf: SentenceOf): ((at: number) => boolean) => {
    folded ??= outcomes.map(({ path }) => foldText(path));
    const paths = folded;
    // There are few sentences, however many rows.
    const hits = new Map<string, boolean>();
    const hasSentence = (outcome: ImportOutcome): boolean => {
      const key = `${outcome.status} ${outcome.code}`;
      const hit = hits.get(key) ?? foldText(sentenceOf(outcome)).includes(words);
      hits.set(key, hit);
      return hit;
    };
    return at => {
      const outcome = outcomes[at];
      return outcome !== undefined && (paths[at]?.includes(words) || hasSentence(outcome));
    };
  };

  return {
    /** The rows that pass, in their order. */
    find({ statuses, words }: OutcomeFilter, sentenceOf: SentenceOf): readonly ImportOutcome[] {
      const wanted = foldText(words.trim());
      if (statuses.size === 0 && wanted === '') return outcomes;
      const hasWords = wanted === '' ? () => true : findWords(wanted, sentenceOf);
      return outcomes.filter(
        (outcome, at) => (statuses.size === 0 || statuses.has(outcome.status)) && hasWords(at),
      );
    },
  };
}

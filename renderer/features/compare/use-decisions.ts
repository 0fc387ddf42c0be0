import { storeErrorMessage } from '#renderer/messages/error-messages.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import {
  dismissConflict,
  linkPassages,
  removeNote,
  restoreConflict,
  takeBackLinks,
  unlinkPassages,
} from '#renderer/operations/mark-passages.ts';
import { useServices } from '#renderer/workspace/services.tsx';
import { passageOf } from '#shared/compare/marks/marked-article.ts';
import type { PlacedPair } from '#shared/compare/marks/place-marks.ts';
import type { SentenceLink } from '#shared/compare/comparison.ts';
import type { ComparisonMark, MarkedPassage } from '#shared/domain/comparison/comparison-mark.ts';
import { assertPresent } from '#shared/result/assert.ts';
import type { Result } from '#shared/result/result.ts';
import type { StoreError } from '#shared/stores/article-store.ts';
import type { ComparisonModel, SentencePlace } from './comparison-model.ts';
import type { ComparisonMarks } from './use-marks.ts';
import { useStable } from './use-stable.ts';

/** What the analyst decides about passages; each is kept, and can be taken back. */
export interface Decisions {
  /** Says that the figures of a link do not contradict each other, or that they do after all. */
  toggleConflict(link: number): void;
  /** Says that two sentences of two articles tell the same. */
  link(first: SentencePlace, second: SentencePlace): void;
  /** Says that the passages of a link do not tell the same. */
  unlink(link: number): void;
  /** Forgets a decision, so that what was found counts again. */
  takeBack(mark: ComparisonMark): void;
}

interface DecisionPorts {
  readonly model: ComparisonModel;
  readonly marks: ComparisonMarks;
  /** What to call each article. */
  readonly names: readonly string[];
  readonly say: (words: string) => void;
}

const overlap = (a: readonly number[], b: readonly number[]): boolean => a.some(each => b.includes(each));

/** The words with which the disagreements of a link were called none. */
const dismissalsOf = (
  { articles, sentences }: SentenceLink,
  dismissed: readonly PlacedPair[],
): readonly ComparisonMark[] =>
  dismissed
    .filter(
      pair =>
        pair.articles[0] === articles[0] &&
        pair.articles[1] === articles[1] &&
        overlap(pair.sentences[0], sentences[0]) &&
        overlap(pair.sentences[1], sentences[1]),
    )
    .map(({ mark }) => mark);

/** The decisions of the page. */
export function useDecisions({ model, marks, names, say }: DecisionPorts): Decisions {
  const t = useMessages();
  const { comparisons, history } = useServices();
  const ports = { comparisons, history };

  const passage = (article: number, sentences: readonly number[]): MarkedPassage =>
    passageOf(assertPresent(marks.articles[article], 'a link has its articles'), sentences);
  const pairOf = ({ articles: [a, b], sentences: [first, second] }: SentenceLink) =>
    [passage(a, first), passage(b, second)] as const;
  const tell = (done: Promise<Result<null, StoreError>>, outcome: string): void =>
    void done.then(result => say(result.ok ? outcome : t(storeErrorMessage(result.error))));
  const between = ({ articles: [a, b] }: Pick<SentenceLink, 'articles'>) => ({
    first: names[a] ?? '',
    second: names[b] ?? '',
  });

  return useStable<Decisions>({
    toggleConflict: number => {
      const link = model.links[number];
      if (!link || link.disagreements.length === 0) return;
      if (model.linkClasses[number] === 'conflict')
        tell(dismissConflict(ports, pairOf(link), marks.all), t('compare.dismissed'));
      else tell(restoreConflict(ports, dismissalsOf(link, marks.placed.dismissed)), t('compare.restored'));
    },
    link: (first, second) => {
      const pair = [passage(first.pane, [first.sentence]), passage(second.pane, [second.sentence])] as const;
      tell(
        linkPassages(ports, pair, marks.all),
        t('compare.linked-by-hand', between({ articles: [first.pane, second.pane] })),
      );
    },
    unlink: number => {
      const link = model.links[number];
      if (link) tell(unlinkPassages(ports, pairOf(link), marks.all), t('compare.unlinked', between(link)));
    },
    takeBack: mark =>
      tell(
        mark.kind === 'note'
          ? removeNote(ports, mark)
          : mark.kind === 'no-conflict'
            ? restoreConflict(ports, [mark])
            : takeBackLinks(ports, [mark]),
        t('compare.taken-back'),
      ),
  });
}

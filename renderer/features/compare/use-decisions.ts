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
import { dismissalsOf } from '#shared/compare/marks/dismissed-disagreements.ts';
import { passageOf } from '#shared/compare/marks/marked-article.ts';
import { valueOf } from '#shared/compare/marks/marked-value.ts';
import type { Disagreement, SentenceLink } from '#shared/compare/comparison.ts';
import type { Fact } from '#shared/compare/fact.ts';
import type {
  ComparisonMark,
  MarkedPassage,
  MarkedValue,
} from '#shared/domain/comparison/comparison-mark.ts';
import { assertPresent } from '#shared/result/assert.ts';
import type { Result } from '#shared/result/result.ts';
import type { StoreError } from '#shared/stores/article-store.ts';
import type { ComparisonModel, SentencePlace } from './comparison-model.ts';
import { openIn } from './judged-disagreements.ts';
import type { ComparisonMarks } from './use-marks.ts';
import { useStable } from './use-stable.ts';

/** What the analyst decides about passages; each is kept, and can be taken back. */
export interface Decisions {
  /** Says that two values of a link do not contradict each other, or that they do after all. */
  toggleConflict(link: number, disagreement: Disagreement): void;
  /** Says that of no two values of a link. */
  dismissAll(link: number): void;
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

  const placed = { articles: marks.articles, dismissed: marks.placed.dismissed };
  const value = (article: number, sentences: readonly number[], fact: Fact): MarkedValue =>
    valueOf(assertPresent(marks.articles[article], 'a link has its articles'), sentences, fact.span);
  const valuesOf = (
    { articles: [a, b], sentences: [first, second] }: SentenceLink,
    { facts }: Disagreement,
  ) => [value(a, first, facts[0]), value(b, second, facts[1])] as const;
  const dismiss = (link: SentenceLink, disagreements: readonly Disagreement[]): void =>
    tell(
      dismissConflict(
        ports,
        { passages: pairOf(link), values: disagreements.map(each => valuesOf(link, each)) },
        marks.all,
      ),
      t('compare.dismissed'),
    );

  return useStable<Decisions>({
    toggleConflict: (number, disagreement) => {
      const link = model.links[number];
      if (!link) return;
      const covering = dismissalsOf(placed, link, disagreement);
      if (covering.length === 0) dismiss(link, [disagreement]);
      else {
        // An older word spoke of all that the passages state: of the rest it still holds.
        const others = (model.dismissed[number] ?? []).filter(
          each =>
            each !== disagreement &&
            dismissalsOf(placed, link, each).every(pair => covering.some(({ mark }) => mark === pair.mark)),
        );
        const kept = { passages: pairOf(link), values: others.map(each => valuesOf(link, each)) };
        tell(
          restoreConflict(
            ports,
            covering.map(({ mark }) => mark),
            kept,
          ),
          t('compare.restored'),
        );
      }
    },
    dismissAll: number => {
      const link = model.links[number];
      if (link) dismiss(link, openIn(model, number));
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

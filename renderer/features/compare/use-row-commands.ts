import { useCopyPassages } from '#renderer/workspace/use-copy-passages.ts';
import { useWorkspace } from '#renderer/workspace/workspace-store.ts';
import { sliceSpan } from '#shared/domain/article/span.ts';
import { sentenceAt, type ComparisonModel, type PaneNumber, type SentencePlace } from './comparison-model.ts';
import type { LoadedArticle } from './use-compared-articles.ts';
import type { Decisions } from './use-decisions.ts';
import type { Linking } from './use-linking.ts';
import { useStable } from './use-stable.ts';
import type { Walk } from './panes/use-walk.ts';

/** What the analyst can do with a sentence. */
export interface RowCommands extends Pick<Decisions, 'toggleConflict' | 'dismissAll' | 'unlink'> {
  open(place: SentencePlace): void;
  copy(place: SentencePlace): void;
  toPartner(place: SentencePlace): void;
  toCounterpart(place: SentencePlace, pane: PaneNumber): void;
  /** Begins to link a sentence by hand, or links it with the one begun with. */
  link(place: SentencePlace): void;
  /** Opens the notes of a sentence. */
  note(place: SentencePlace): void;
}

interface RowCommandPorts {
  readonly articles: readonly LoadedArticle[];
  readonly model: ComparisonModel;
  readonly decisions: Decisions;
  readonly linking: Linking;
  readonly walk: Pick<Walk, 'toPartner' | 'toCounterpart'>;
  readonly openNotes: (place: SentencePlace) => void;
  /** Tells the outcome of a command. */
  readonly say: (words: string) => void;
}

/** The commands of the rows. */
export function useRowCommands(ports: RowCommandPorts): RowCommands {
  const { openArticle } = useWorkspace(state => state.actions);
  const { articles, model, decisions, linking, walk, openNotes, say } = ports;
  const copyPassages = useCopyPassages(say);

  const spanOf = (place: SentencePlace) => sentenceAt(model, place)?.span ?? { start: 0, end: 0 };
  return useStable<RowCommands>({
    open: place => {
      const article = articles[place.pane];
      if (article) openArticle(article.summary.id, spanOf(place));
    },
    copy: place => {
      const article = articles[place.pane];
      if (!article) return;
      copyPassages([{ words: sliceSpan(article.body.text, spanOf(place)), summary: article.summary }]);
    },
    toPartner: walk.toPartner,
    toCounterpart: walk.toCounterpart,
    link: linking.begin,
    note: openNotes,
    toggleConflict: decisions.toggleConflict,
    dismissAll: decisions.dismissAll,
    unlink: decisions.unlink,
  });
}

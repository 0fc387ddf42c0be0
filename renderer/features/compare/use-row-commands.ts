import { useEffect, useMemo, useRef } from 'react';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { useWorkspace } from '#renderer/workspace/workspace-store.ts';
import { sliceSpan } from '#shared/domain/article/span.ts';
import { dismissalKey, toggleDismissed, useCompareSession } from './compare-session.ts';
import type { ComparisonModel } from './comparison-model.ts';
import type { SentencePlace } from './difference-stops.ts';
import type { RowCommands } from './row-actions.tsx';
import type { LoadedArticle } from './use-compared-articles.ts';

interface RowCommandPorts {
  readonly articles: readonly [LoadedArticle, LoadedArticle];
  readonly model: ComparisonModel;
  readonly toPartner: (place: SentencePlace) => void;
  /** Tells the outcome of a command. */
  readonly say: (words: string) => void;
}

/** The commands of the rows; the object stays the same for the life of the page. */
export function useRowCommands(ports: RowCommandPorts): RowCommands {
  const t = useMessages();
  const formats = useFormats();
  const { openArticle } = useWorkspace(state => state.actions);
  const { articles, model, toPartner, say } = ports;

  const spanOf = ({ side, sentence }: SentencePlace) =>
    model.panes[side][sentence]?.span ?? { start: 0, end: 0 };
  const citation = (place: SentencePlace): string => {
    const { summary, body } = articles[place.side];
    return t('compare.citation', {
      text: sliceSpan(body.text, spanOf(place)),
      outlet: summary.outlet?.name ?? t('compare.no-outlet'),
      date: summary.published ? formats.publishedDate(summary.published) : t('compare.no-date'),
      file: summary.fileName,
    });
  };
  const now: RowCommands = {
    open: place => openArticle(articles[place.side].summary.id, spanOf(place)),
    copy: place =>
      void navigator.clipboard.writeText(citation(place)).then(
        () => say(t('compare.copied')),
        () => say(t('compare.copy-failed')),
      ),
    toPartner,
    toggleConflict: ({ side, sentence }) => {
      const link = model.links[model.panes[side][sentence]?.link ?? -1];
      if (!link) return;
      const key = dismissalKey([articles[0].summary.id, articles[1].summary.id], link.sentences);
      const wasDismissed = useCompareSession.getState().dismissed.has(key);
      toggleDismissed(key);
      say(t(wasDismissed ? 'compare.restored' : 'compare.dismissed'));
    },
  };
  const newest = useRef(now);
  useEffect(() => {
    newest.current = now;
  });
  return useMemo(
    () => ({
      open: place => newest.current.open(place),
      copy: place => newest.current.copy(place),
      toPartner: place => newest.current.toPartner(place),
      toggleConflict: place => newest.current.toggleConflict(place),
    }),
    [],
  );
}

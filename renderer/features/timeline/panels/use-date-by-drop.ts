import { useState } from 'react';
import { storeErrorMessage } from '#renderer/messages/error-messages.ts';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { setPublished } from '#renderer/operations/correct-article.ts';
import { failureOf } from '#renderer/operations/edit-work.ts';
import { useServices } from '#renderer/workspace/services.tsx';
import type { ArticleId } from '#shared/ids/ids.ts';
import type { CivilRange } from '#shared/timeline/civil-range.ts';
import type { TimelineLabels } from '#renderer/features/timeline/words/timeline-labels.ts';
import { publishedIn } from './date-by-drop.ts';
import { datedWords } from './dated-words.ts';
import type { Said } from './panel-parts.ts';

interface DateByDrop {
  /** Dates an article by the place on the timeline where it was dropped; undoable as any date that an analyst sets. */
  drop(id: ArticleId, range: CivilRange): Promise<void>;
  /** What came of the last one, for the panel to say; null before the first. */
  readonly notice: Said | null;
}

/** Dating by dragging an article from the undated tray onto the timeline. */
export function useDateByDrop(labels: TimelineLabels): DateByDrop {
  const t = useMessages();
  const formats = useFormats();
  const services = useServices();
  const [notice, setNotice] = useState<Said | null>(null);
  return {
    notice,
    async drop(id, range) {
      const published = publishedIn(range);
      const summaries = await services.articles.getSummaries([id]);
      const title = (summaries.ok && summaries.value[0]?.title) || t('shell.untitled');
      const failure = failureOf(await setPublished(services, [id], published));
      if (failure !== null) {
        setNotice({ words: t(storeErrorMessage(failure)), canUndo: false });
        return;
      }
      const { newest } = services.history.state;
      const body = await services.articles.getBody(id);
      const dated = { title, published, body: body.ok ? body.value : null };
      setNotice({ ...datedWords(dated, { t, labels, formats }), canUndo: true, newest });
    },
  };
}

import { useMessages } from '#renderer/messages/use-messages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { useServices } from '#renderer/workspace/services.tsx';
import { useCopyPassages } from '#renderer/workspace/use-copy-passages.ts';
import { trayLimit, useWorkspace } from '#renderer/workspace/workspace-store.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import type { MarkFacts } from '#shared/timeline/mark-facts.ts';
import { citePassages } from './cite-passages.ts';
import { articlesOf } from './event-reports.ts';
import type { PanelParts } from './panel-parts.ts';
import frameStyles from './panel-frame.module.css';
import wordStyles from './words.module.css';

/** So many passages are copied at once and no more: their texts are read for it. */
const copyLimit = 200;

interface ChosenActionsProps {
  readonly parts: PanelParts;
  /** What is acted on: the chosen marks, or all of them. */
  readonly marks: readonly MarkFacts[];
  /** The articles to compare, where these are not simply those of the marks. */
  readonly toCompare?: readonly ArticleId[];
  /** What the timeline of these articles is called. */
  readonly name: string;
}

/** What can be done with several marks: compare their articles, see the timeline of these alone, copy the passages. */
export function ChosenActions({ parts, marks, toCompare, name }: ChosenActionsProps) {
  const t = useMessages();
  const { articles } = useServices();
  const { compare, showTimeline } = useWorkspace(state => state.actions);
  const copy = useCopyPassages(words => parts.say(words));
  const ids = articlesOf(marks);
  const compared = toCompare ?? ids;
  return (
    <div className={frameStyles.tools} role="group" aria-label={t('panel.tools')}>
      <Button
        icon="compare"
        isDisabled={compared.length < 2 || compared.length > trayLimit}
        onPress={() => compare(compared)}
      >
        {t('panel.compare')}
      </Button>
      <Button
        icon="timeline"
        isDisabled={ids.length === 0}
        onPress={() => showTimeline({ kind: 'articles', articles: ids, name })}
      >
        {t('panel.timeline-of')}
      </Button>
      <Button
        icon="copy"
        isDisabled={marks.length === 0 || marks.length > copyLimit}
        onPress={() => void citePassages(articles, marks).then(copy)}
      >
        {t('panel.copy')}
      </Button>
      {compared.length > trayLimit && (
        <span className={wordStyles.muted}>{t('library.compare-at-most', { count: trayLimit })}</span>
      )}
    </div>
  );
}

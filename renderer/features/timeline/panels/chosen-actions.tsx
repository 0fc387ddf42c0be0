import { useMessages } from '#renderer/messages/use-messages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { useServices } from '#renderer/workspace/services.tsx';
import { useCopyPassages, type CitedPassage } from '#renderer/workspace/use-copy-passages.ts';
import { trayLimit, useWorkspace } from '#renderer/workspace/workspace-store.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import type { MarkFacts } from '#shared/timeline/mark-facts.ts';
import { articlesOf } from './event-reports.ts';
import type { PanelParts } from './panel-parts.ts';
import { passageOf } from './passage.ts';
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

/** Reads the passages of these marks from the texts, each once. */
function useCitedPassages(): (marks: readonly MarkFacts[]) => Promise<readonly CitedPassage[]> {
  const { articles } = useServices();
  return async marks => {
    const ids = articlesOf(marks);
    const summaries = await articles.getSummaries(ids);
    const cited: CitedPassage[] = [];
    for (const mark of marks) {
      const summary = summaries.ok ? summaries.value[ids.indexOf(mark.articleId)] : null;
      if (!summary) continue;
      const body = mark.expression < 0 ? null : await articles.getBody(mark.articleId);
      const passage = body?.ok ? passageOf(body.value, mark.expression) : null;
      const words = passage ? `${passage.before}${passage.words}${passage.after}` : summary.title;
      cited.push({ words: words.trim(), summary });
    }
    return cited;
  };
}

/** What can be done with several marks: compare their articles, see the timeline of these alone, copy the passages. */
export function ChosenActions({ parts, marks, toCompare, name }: ChosenActionsProps) {
  const t = useMessages();
  const { compare, showTimeline } = useWorkspace(state => state.actions);
  const copy = useCopyPassages(words => parts.say(words));
  const citedPassages = useCitedPassages();
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
        onPress={() => void citedPassages(marks).then(copy)}
      >
        {t('panel.copy')}
      </Button>
      {compared.length > trayLimit && (
        <span className={wordStyles.muted}>{t('library.compare-at-most', { count: trayLimit })}</span>
      )}
    </div>
  );
}

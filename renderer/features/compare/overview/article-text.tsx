import type { PaneNumber } from '#renderer/features/compare/comparison-model.ts';
import { MarkedWords } from '#renderer/features/compare/marked-words.tsx';
import { sentenceSegments } from '#renderer/features/compare/sentence-segments.ts';
import { sliceSpan, type Span } from '#shared/domain/article/span.ts';
import { contextOf } from './context-of.ts';
import { useScene } from './overview-scene.ts';
import styles from './overview.module.css';

interface ArticleTextProps {
  readonly pane: PaneNumber;
  readonly span: Span;
  /** Words in it that others have differently. */
  readonly changes?: readonly Span[];
}

/** Words of an article in their own direction, with what differs marked. */
export function ArticleText({ pane, span, changes = [] }: ArticleTextProps) {
  const article = useScene().articles[pane];
  if (!article) return null;
  const { summary, body } = article;
  return (
    <span className={styles.text} data-class="reworded" dir={summary.direction} lang={summary.language}>
      <MarkedWords text={body.text} segments={sentenceSegments(span, changes, [])} />
    </span>
  );
}

interface ValueInContextProps {
  readonly pane: PaneNumber;
  readonly sentence: number;
  readonly value: Span;
}

/** A value in a box, with a few words of its sentence before and after it. */
export function ValueInContext({ pane, sentence, value }: ValueInContextProps) {
  const article = useScene().articles[pane];
  if (!article) return null;
  const { summary, body } = article;
  const { before, after } = contextOf(body.text, body.sentences[sentence] ?? value, value);
  return (
    <span className={styles.text} dir={summary.direction} lang={summary.language}>
      {before}
      <mark className={styles.boxed}>{sliceSpan(body.text, value)}</mark>
      {after}
    </span>
  );
}

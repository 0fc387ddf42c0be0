import { memo, type ReactNode } from 'react';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { sliceSpan } from '#shared/domain/article/span.ts';
import { ClassMark } from './class-mark.tsx';
import type { ComparisonModel, PaneSentence, Side } from './comparison-model.ts';
import { sentenceSegments } from './sentence-segments.ts';
import { spokenSentence } from './spoken-sentence.ts';
import styles from './compare.module.css';

interface SentenceRowProps {
  readonly model: ComparisonModel;
  readonly side: Side;
  readonly sentence: PaneSentence;
  readonly names: readonly [string, string];
  readonly isTabStop: boolean;
  /** Itself or its counterpart is pointed at or has the focus. */
  readonly isLit: boolean;
  /** What can be done with the sentence, while it is pointed at or has the focus. */
  readonly actions: ReactNode;
}

function Words({ model, side, sentence }: Pick<SentenceRowProps, 'model' | 'side' | 'sentence'>) {
  const { text } = model.articles[side];
  const link = sentence.link === null ? undefined : model.links[sentence.link];
  const disputed =
    sentence.class === 'conflict' ? (link?.disagreements.map(({ facts }) => facts[side].span) ?? []) : [];
  const segments = sentenceSegments(sentence.span, link?.changes[side] ?? [], disputed);
  return segments.map(({ span, kind }) => {
    const words = sliceSpan(text, span);
    if (kind === 'plain') return <span key={span.start}>{words}</span>;
    return (
      <mark key={span.start} className={styles[kind]}>
        {words}
      </mark>
    );
  });
}

/** A sentence with its class: line, sign and tint at the start edge, changed words and disputed values inside. */
export const SentenceRow = memo(function SentenceRow(props: SentenceRowProps) {
  const { model, side, sentence, names, isTabStop, isLit, actions } = props;
  const t = useMessages();
  const formats = useFormats();
  const id = `compare-${side}-${sentence.index}`;
  return (
    <li
      className={styles.row}
      data-sentence={sentence.index}
      data-class={sentence.class}
      data-lit={isLit || undefined}
      data-paragraph={sentence.startsParagraph || undefined}
      tabIndex={isTabStop ? 0 : -1}
      aria-labelledby={`${id}-spoken ${id}-words`}
    >
      <span className={styles.rowMark}>
        {sentence.class !== 'identical' && <ClassMark of={sentence.class} />}
      </span>
      <span id={`${id}-spoken`} hidden>
        {spokenSentence(model, { side, sentence: sentence.index }, { t, formats, names })}
      </span>
      <p id={`${id}-words`}>
        <Words model={model} side={side} sentence={sentence} />
      </p>
      {actions}
    </li>
  );
});

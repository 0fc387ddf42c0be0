import { memo } from 'react';
import { useStore } from 'zustand';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useCompareSession } from '#renderer/features/compare/compare-session.ts';
import type { RowCommands } from '#renderer/features/compare/use-row-commands.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { ClassMark } from '#renderer/features/compare/class-mark.tsx';
import {
  sideIn,
  type ComparisonModel,
  type PaneNumber,
  type PaneSentence,
} from '#renderer/features/compare/comparison-model.ts';
import { MarkedWords } from '#renderer/features/compare/marked-words.tsx';
import { areLinked } from '#renderer/features/compare/difference-stops.ts';
import { isActiveIn, isLinkingIn, litIn, type AttentionStore } from './attention.ts';
import { RowActions } from './row-actions.tsx';
import { shownLinkOf } from './shown-link.ts';
import { NoteMark } from './note-mark.tsx';
import { FarLinks } from './far-links.tsx';
import { sentenceSegments } from '#renderer/features/compare/sentence-segments.ts';
import { spokenSentence } from './spoken-sentence.ts';
import classStyles from '#renderer/features/compare/classes.module.css';
import styles from './rows.module.css';

interface SentenceRowProps {
  readonly model: ComparisonModel;
  readonly pane: PaneNumber;
  readonly sentence: PaneSentence;
  readonly names: readonly string[];
  readonly isTabStop: boolean;
  readonly attention: AttentionStore;
  readonly noteCount: number;
  readonly commands: RowCommands;
}

interface WordsProps extends Pick<SentenceRowProps, 'model' | 'pane' | 'sentence'> {
  /** The link whose differences are marked in the words. */
  readonly shownLink: number | null;
}

function Words({ model, pane, sentence, shownLink }: WordsProps) {
  const isSpelt = useCompareSession(session => session.spellsOutChanges);
  const text = model.articles[pane]?.text ?? '';
  const link = model.links[shownLink ?? -1];
  const side = (link && sideIn(link, pane)) ?? 0;
  const isConflict = model.linkClasses[shownLink ?? -1] === 'conflict';
  const disputed = isConflict ? (link?.disagreements.map(({ facts }) => facts[side].span) ?? []) : [];
  // Two languages have no words in common to differ in; what both state is what links them.
  const marked = link?.shared ? 'shared' : 'changed';
  const segments = sentenceSegments(sentence.span, (link?.shared ?? link?.changes)?.[side] ?? [], disputed);
  return <MarkedWords text={text} segments={segments} changesAre={marked} isSpelt={isSpelt} />;
}

/** A sentence with its class: line, sign and tint at the start edge, changed words and disputed values inside. */
export const SentenceRow = memo(function SentenceRow(props: SentenceRowProps) {
  const { model, pane, sentence, names, isTabStop, attention, noteCount, commands } = props;
  const t = useMessages();
  const formats = useFormats();
  const place = { pane, sentence: sentence.index };
  const shownLink = useStore(attention, state => shownLinkOf(model, place, litIn(state)));
  const isLit = useStore(attention, state => areLinked(model, place, litIn(state)));
  const isActive = useStore(attention, state => isActiveIn(state, place));
  const isLinking = useStore(attention, state => isLinkingIn(state, place));
  const id = `compare-${pane}-${sentence.index}`;
  return (
    <li
      className={`${styles.row} ${classStyles.edge}`}
      data-sentence={sentence.index}
      data-class={sentence.class}
      data-lit={isLit || undefined}
      data-linking={isLinking || undefined}
      data-paragraph={sentence.startsParagraph || undefined}
      tabIndex={isTabStop ? 0 : -1}
      aria-labelledby={`${id}-spoken ${id}-words`}
    >
      <span className={styles.rowMark}>
        {sentence.class !== 'identical' && <ClassMark of={sentence.class} />}
      </span>
      <span id={`${id}-spoken`} hidden>
        {spokenSentence(model, place, { t, formats, names })}
      </span>
      <p id={`${id}-words`} data-class={model.linkClasses[shownLink ?? -1] ?? sentence.class}>
        <Words model={model} pane={pane} sentence={sentence} shownLink={shownLink} />
      </p>
      <span className={styles.rowEnd}>
        {noteCount > 0 && (
          <NoteMark place={place} count={noteCount} isTabStop={isTabStop} onNotes={commands.note} />
        )}
        <FarLinks
          model={model}
          place={place}
          names={names}
          isTabStop={isTabStop}
          onChip={commands.toCounterpart}
        />
      </span>
      {isActive && (
        <RowActions
          model={model}
          place={place}
          shownLink={shownLink}
          names={names}
          attention={attention}
          commands={commands}
        />
      )}
    </li>
  );
});

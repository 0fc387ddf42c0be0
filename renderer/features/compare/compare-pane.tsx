import {
  useEffect,
  useMemo,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type PointerEvent,
} from 'react';
import { useMessages } from '#renderer/messages/use-messages.ts';
import type { ArticleSummary } from '#shared/domain/article/article.ts';
import { FoldedRow } from './folded-row.tsx';
import type { ComparePalette } from './compare-palette.ts';
import type { ComparisonModel, SentenceClass, Side } from './comparison-model.ts';
import { areLinked, type SentencePlace } from './difference-stops.ts';
import { Minimap } from './minimap.tsx';
import { PaneHeader } from './pane-header.tsx';
import { paneItems } from './pane-items.ts';
import type { Panes } from './panes.ts';
import { RowActions, type RowCommands } from './row-actions.tsx';
import { SentenceRow } from './sentence-row.tsx';
import { stepInPane } from './step-in-pane.ts';
import styles from './compare.module.css';

interface ComparePaneProps {
  readonly model: ComparisonModel;
  readonly side: Side;
  readonly summary: ArticleSummary;
  readonly names: readonly [string, string];
  readonly hidden: ReadonlySet<SentenceClass>;
  readonly panes: Panes;
  readonly palette: ComparePalette | null;
  readonly commands: RowCommands;
  /** The sentence that Tab enters. */
  readonly current: number;
  readonly focused: SentencePlace | null;
  readonly pointed: SentencePlace | null;
  readonly onFocus: (place: SentencePlace | null) => void;
  readonly onPoint: (place: SentencePlace | null) => void;
  /** Asks for the focus to go to a sentence of this pane. */
  readonly onStep: (place: SentencePlace) => void;
  /** An arrow key points out of the pane: `partner` is wanted. */
  readonly onCross: (place: SentencePlace, key: 'ArrowLeft' | 'ArrowRight') => void;
}

const sentenceOf = (target: EventTarget): number | null => {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-class][data-sentence]') : null;
  return row ? Number(row.dataset['sentence']) : null;
};

/** One article: its head, its sentences as a list, its minimap at the outer edge. */
export function ComparePane(props: ComparePaneProps) {
  const { model, side, summary, names, hidden, panes, palette, commands, current, focused, pointed } = props;
  const t = useMessages();
  const scroller = useRef<HTMLDivElement>(null);
  const [unfolded, setUnfolded] = useState<ReadonlySet<number>>(new Set());
  const items = useMemo(
    () => paneItems(model.panes[side], hidden, unfolded),
    [model, side, hidden, unfolded],
  );

  useEffect(() => (scroller.current ? panes.attach(side, scroller.current) : undefined), [panes, side]);
  useEffect(() => panes.measure(model.links), [panes, items, model]);

  const pointAt = (event: PointerEvent): void => {
    const sentence = sentenceOf(event.target);
    props.onPoint(sentence === null ? null : { side, sentence });
  };
  const focusAt = (event: FocusEvent): void => {
    const sentence = sentenceOf(event.target);
    if (sentence !== null) props.onFocus({ side, sentence });
  };
  const blur = (event: FocusEvent<HTMLElement>): void => {
    if (!event.currentTarget.contains(event.relatedTarget)) props.onFocus(null);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const sentence = sentenceOf(event.target);
    const isOnRow = event.target instanceof HTMLLIElement;
    if (sentence === null || !isOnRow || event.altKey || event.ctrlKey || event.metaKey) return;
    const place = { side, sentence };
    if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') props.onCross(place, event.key);
    else if (event.key === 'Enter') commands.open(place);
    else {
      const next = stepInPane(items, sentence, event.key);
      if (next === null) return;
      props.onStep({ side, sentence: next });
    }
    event.preventDefault();
  };
  const tabStop = items.some(item => item.kind === 'sentence' && item.sentence.index === current)
    ? current
    : (stepInPane(items, current, 'Home') ?? current);
  const actionsOf = (sentence: number) => {
    const isHere = [focused, pointed].some(place => place?.side === side && place.sentence === sentence);
    if (!isHere) return null;
    const { link, class: kind } = model.panes[side][sentence] ?? {};
    const disagreements = typeof link === 'number' ? (model.links[link]?.disagreements.length ?? 0) : 0;
    const conflict = disagreements === 0 ? 'none' : kind === 'conflict' ? 'open' : 'dismissed';
    return (
      <RowActions
        place={{ side, sentence }}
        commands={commands}
        hasPartner={typeof link === 'number'}
        conflict={conflict}
      />
    );
  };

  const letter = t(side === 0 ? 'compare.letter-a' : 'compare.letter-b');
  const title = summary.title || t('compare.untitled');
  return (
    <section
      className={styles.pane}
      data-side={side}
      aria-label={t('compare.pane', { letter, outlet: names[side], title })}
    >
      <PaneHeader model={model} side={side} summary={summary} />
      <div className={styles.paneBody}>
        <Minimap model={model} side={side} panes={panes} palette={palette} />
        <div ref={scroller} className={styles.scroller} tabIndex={-1}>
          <ul
            className={styles.list}
            role="list"
            aria-label={title}
            dir={summary.direction}
            lang={summary.language}
            onPointerOver={pointAt}
            onPointerLeave={() => props.onPoint(null)}
            onFocus={focusAt}
            onBlur={blur}
            onKeyDown={onKeyDown}
          >
            {items.map(item =>
              item.kind === 'folded' ? (
                <FoldedRow
                  key={`folded ${item.from}`}
                  item={item}
                  onUnfold={() => setUnfolded(new Set([...unfolded, item.from]))}
                />
              ) : (
                <SentenceRow
                  key={item.sentence.index}
                  model={model}
                  side={side}
                  sentence={item.sentence}
                  names={names}
                  isTabStop={item.sentence.index === tabStop}
                  isLit={areLinked(model, { side, sentence: item.sentence.index }, pointed ?? focused)}
                  actions={actionsOf(item.sentence.index)}
                />
              ),
            )}
          </ul>
        </div>
      </div>
    </section>
  );
}

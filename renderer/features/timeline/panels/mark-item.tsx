import type { ReactNode } from 'react';
import { MarkSymbolOf } from '#renderer/features/timeline/marks/mark-row.tsx';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import { directionOf } from '#shared/text/direction.ts';
import type { MarkFacts } from '#shared/timeline/mark-facts.ts';
import { MarkedPassage } from './marked-passage.tsx';
import type { PanelParts } from './panel-parts.ts';
import { shortened } from './passage.ts';
import type { MarkActions } from './use-mark-actions.ts';
import { useMarkWords, type MarkWords } from './use-mark-words.ts';
import wordStyles from './words.module.css';
import styles from './mark-item.module.css';

interface MarkItemProps {
  readonly mark: MarkFacts;
  readonly parts: PanelParts;
  readonly actions: MarkActions;
  /** The row that Tab goes into. */
  readonly isActive: boolean;
  /** Null where rows can't be chosen. */
  readonly choice: { readonly isChosen: boolean; readonly onChoose: () => void } | null;
  /** Whether it can lead to its event; false where that is what is shown, with what is disputed about it. */
  readonly hasEvent?: boolean;
  /** False under a heading that names it. */
  readonly hasOutlet?: boolean;
  /** Said beside the date. */
  readonly note?: ReactNode;
}

/** The sentence that a date comes from, with its words marked; of a publication, where its date is known from. */
export function MarkPassage({
  mark,
  parts,
  words,
}: Pick<MarkItemProps, 'mark' | 'parts'> & { readonly words: MarkWords }) {
  const t = useMessages();
  if (mark.expression < 0) return <span className={styles.source}>{words.provenance}</span>;
  const found = parts.passages.get(mark.articleId, mark.expression);
  if (found === undefined) return <span className={styles.source}>…</span>;
  if (found === null) return <span className={styles.source}>{t('panel.no-passage')}</span>;
  const passage = shortened(found);
  const whole = `${passage.before}${passage.words}${passage.after}`;
  return (
    <q className={wordStyles.passage} dir={directionOf(whole)} lang={words.summary?.language}>
      <MarkedPassage passage={passage} />
    </q>
  );
}

/** What else is known of a mark once events are gathered. */
export function MarkSigns({ signs }: Pick<MarkWords, 'signs'>) {
  const t = useMessages();
  return signs.map(sign => (
    <span key={sign} className={wordStyles.sign} data-sign={sign}>
      {t(`panel.sign-${sign}`)}
    </span>
  ));
}

function ItemActions({
  mark,
  actions,
  isActive,
  hasEvent = true,
  words,
}: Pick<MarkItemProps, 'mark' | 'actions' | 'isActive' | 'hasEvent'> & { readonly words: MarkWords }) {
  const t = useMessages();
  const title = words.title ?? '…';
  const rest = { excludeFromTabOrder: !isActive };
  const isAside = actions.isAside(mark);
  return (
    <span className={styles.itemActions}>
      <IconButton
        {...rest}
        icon={isAside ? 'check' : 'add'}
        label={t(isAside ? 'shell.tray-remove' : 'reuse.put-aside-titled', { title })}
        onPress={() => actions.toggleTray(mark)}
      />
      {hasEvent && mark.kind === 'event' && (
        <IconButton
          {...rest}
          icon="copies"
          label={t('panel.open-event', { title })}
          onPress={() => actions.openEvent(mark)}
        />
      )}
      <IconButton
        {...rest}
        icon="edit"
        label={t(mark.kind === 'event' ? 'panel.correct-date' : 'panel.correct-published', { title })}
        onPress={() => actions.correct(mark)}
      />
    </span>
  );
}

/** One mark in a list: when, who, what, the passage it comes from, and what can be done with it. */
export function MarkItem(props: MarkItemProps) {
  const { mark, parts, actions, isActive, choice, note, hasOutlet = true, hasEvent = true } = props;
  const t = useMessages();
  const words = useMarkWords(parts)(mark);
  const tabIndex = isActive ? 0 : -1;
  return (
    <div className={styles.mark} data-active={isActive || undefined}>
      {choice && (
        <input
          type="checkbox"
          className={styles.choose}
          tabIndex={tabIndex}
          checked={choice.isChosen}
          onChange={choice.onChoose}
          aria-label={t('panel.choose', { title: words.title ?? '…', when: words.when })}
        />
      )}
      <button
        type="button"
        data-row-main
        tabIndex={tabIndex}
        className={styles.main}
        onClick={() => actions.open(mark)}
      >
        <span className={wordStyles.line}>
          <MarkSymbolOf kind={mark.kind} unit={mark.unit} />
          <span className={wordStyles.when}>{words.when}</span>
          <span className="visually-hidden">{t(`timeline.kind-${mark.kind}`)}</span>
          {note}
          <MarkSigns signs={hasEvent ? words.signs : words.signs.filter(sign => sign !== 'disputed')} />
        </span>
        <span className={wordStyles.itemTitle} dir={directionOf(words.title ?? '')}>
          {words.title ?? '…'}
        </span>
        {hasOutlet && <bdi className={wordStyles.outlet}>{words.outlet}</bdi>}
        <MarkPassage mark={mark} parts={parts} words={words} />
      </button>
      <ItemActions {...props} words={words} />
    </div>
  );
}

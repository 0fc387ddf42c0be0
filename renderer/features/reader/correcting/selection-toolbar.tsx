import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { Button } from '#renderer/ui/button.tsx';
import type { IconName } from '#renderer/ui/icon.tsx';
import type { EntityType } from '#shared/domain/article/entity.ts';
import type { FindingLayer } from '#shared/domain/correction/correction.ts';
import type { SelectedWords } from './use-selected-words.ts';
import styles from './correcting.module.css';

interface SelectionToolbarProps {
  readonly selected: SelectedWords;
  /** True once the keyboard asked for the choices. */
  readonly isFocused: boolean;
  readonly onChoose: (layer: FindingLayer, type: EntityType) => void;
}

const layers: readonly { readonly layer: FindingLayer; readonly icon: IconName }[] = [
  { layer: 'date', icon: 'calendar' },
  { layer: 'statement', icon: 'quote' },
  { layer: 'number', icon: 'number' },
];
const types: readonly { readonly type: EntityType; readonly icon: IconName }[] = [
  { type: 'person', icon: 'person' },
  { type: 'organisation', icon: 'outlet' },
  { type: 'place', icon: 'place' },
];

/** How far the toolbar keeps from the words and from the edges of the window, in pixels. */
const gap = 8;

/** Under the words if there is room, else over them, and inside the window in any case. */
function placeBeside(words: DOMRect, bar: HTMLElement): { readonly block: number; readonly inline: number } {
  const isRtl = document.documentElement.dir === 'rtl';
  const { offsetWidth, offsetHeight } = bar;
  const wanted = isRtl ? window.innerWidth - words.right : words.left;
  const below = words.bottom + gap;
  const block = below + offsetHeight + gap < window.innerHeight ? below : words.top - offsetHeight - gap;
  const clamp = (value: number, most: number): number => Math.max(gap, Math.min(value, most - gap));
  return {
    block: clamp(block, window.innerHeight - offsetHeight),
    inline: clamp(wanted, window.innerWidth - offsetWidth),
  };
}

/** Offers to make a finding of the words selected in the text, beside them. */
export function SelectionToolbar({ selected, isFocused, onChoose }: SelectionToolbarProps) {
  const t = useMessages();
  const bar = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState({ block: 0, inline: 0 });
  useLayoutEffect(() => {
    if (bar.current) setPlace(placeBeside(selected.box, bar.current));
  }, [selected.box]);
  useEffect(() => {
    if (isFocused) bar.current?.querySelector('button')?.focus();
  }, [isFocused]);
  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label={t('correct.mark-as')}
      className={styles.selectionBar}
      style={{ insetBlockStart: place.block, insetInlineStart: place.inline }}
      data-selection-toolbar
      // The words stay selected while the mouse chooses.
      onMouseDown={event => event.preventDefault()}
    >
      <span className={styles.selectionLabel} aria-hidden="true">
        {t('correct.mark-as')}
      </span>
      {layers.map(({ layer, icon }) => (
        <Button key={layer} variant="quiet" icon={icon} onPress={() => onChoose(layer, 'person')}>
          {t(`correct.layer-${layer}`)}
        </Button>
      ))}
      {types.map(({ type, icon }) => (
        <Button key={type} variant="quiet" icon={icon} onPress={() => onChoose('entity', type)}>
          {t(`correct.type-${type}`)}
        </Button>
      ))}
    </div>
  );
}

import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import fieldStyles from '#renderer/ui/field.module.css';
import { Icon } from '#renderer/ui/icon.tsx';
import { useShortcuts } from '#renderer/ui/shortcuts.ts';
import { ToggleChip } from '#renderer/ui/toggle-chip.tsx';
import type { Find } from './use-find.ts';
import styles from './find-bar.module.css';

/** How many places there are and which one is shown; heard with the words around it. */
function Standing({ find: { count, index, passage } }: { readonly find: Find }) {
  const t = useMessages();
  const words =
    count === null ? '' : index === null ? t('find.nothing') : t('find.place', { place: index + 1, count });
  return (
    <span className={styles.standing} role="status" data-nothing={count === 0 || undefined}>
      {words}
      {passage !== '' && <span className="visually-hidden">: {passage}</span>}
    </span>
  );
}

/** The bar over the article in which words are typed that are to be found in it. */
export function FindBar({ find }: { readonly find: Find }) {
  const t = useMessages();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [find.openings]);
  useShortcuts([
    { keys: 'F3', run: () => find.step(1) },
    { keys: 'Shift+F3', run: () => find.step(-1) },
  ]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== 'F3') return;
    event.preventDefault();
    find.step(event.shiftKey ? -1 : 1);
  };
  const isNothing = !find.count;
  return (
    <search className={styles.bar} aria-label={t('find.bar')}>
      <Icon name="search" size={16} />
      <input
        ref={field}
        className={`${fieldStyles.input} ${styles.field}`}
        aria-label={t('find.field')}
        placeholder={t('find.field')}
        value={find.typed}
        {...(find.typed !== '' && { dir: 'auto' })}
        spellCheck={false}
        onChange={event => find.type(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <IconButton icon="up" label={t('find.previous')} isDisabled={isNothing} onPress={() => find.step(-1)} />
      <IconButton icon="down" label={t('find.next')} isDisabled={isNothing} onPress={() => find.step(1)} />
      <Standing find={find} />
      <span className={styles.space} />
      <ToggleChip isOn={find.isExact} onChange={find.setExact}>
        {t('find.exact')}
      </ToggleChip>
      <IconButton icon="close" label={t('find.close')} onPress={find.close} />
    </search>
  );
}

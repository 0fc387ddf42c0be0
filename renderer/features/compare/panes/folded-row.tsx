import { useMessages } from '#renderer/messages/use-messages.ts';
import { useSettings } from '#renderer/workspace/settings-store.ts';
import { FoldButton } from '#renderer/features/compare/fold-button.tsx';
import type { PaneItem } from './pane-items.ts';
import styles from './rows.module.css';

interface FoldedRowProps {
  readonly item: Extract<PaneItem, { readonly kind: 'folded' }>;
  readonly onUnfold: () => void;
}

/** Stands for sentences that are filtered out; a press shows them. */
export function FoldedRow({ item, onUnfold }: FoldedRowProps) {
  const t = useMessages();
  const language = useSettings(settings => settings.language);
  const { from, sentences, areAllIdentical } = item;
  return (
    <li
      className={styles.folded}
      data-sentence={from}
      data-last-sentence={from + sentences.length - 1}
      lang={language}
      dir={language === 'ar' ? 'rtl' : 'ltr'}
    >
      <FoldButton
        label={t(areAllIdentical ? 'compare.folded-identical' : 'compare.folded', {
          count: sentences.length,
        })}
        onUnfold={onUnfold}
      />
    </li>
  );
}

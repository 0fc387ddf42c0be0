import type { PaneNumber } from '#renderer/features/compare/comparison-model.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { useSettings } from '#renderer/workspace/settings-store.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import type { ShownRow } from './table-view.ts';
import type { CellCommands } from './use-cell-commands.ts';
import styles from './cell.module.css';

interface CellActionsProps {
  readonly row: ShownRow;
  readonly pane: PaneNumber;
  readonly commands: CellCommands;
}

/** The buttons of one passage, in the language and direction of the interface. */
export function CellActions({ row, pane, commands }: CellActionsProps) {
  const t = useMessages();
  const language = useSettings(settings => settings.language);
  return (
    <div className={styles.actions} lang={language} dir={language === 'ar' ? 'rtl' : 'ltr'}>
      <IconButton icon="compare" label={t('table.reveal')} onPress={() => commands.reveal(row, pane)} />
      <IconButton icon="copy" label={t('compare.copy')} onPress={() => commands.copy(row, pane)} />
      <IconButton icon="reader" label={t('compare.open')} onPress={() => commands.open(row, pane)} />
    </div>
  );
}

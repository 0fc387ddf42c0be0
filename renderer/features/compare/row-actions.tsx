import { useMessages } from '#renderer/messages/use-messages.ts';
import { useSettings } from '#renderer/workspace/settings-store.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import type { SentencePlace } from './difference-stops.ts';
import styles from './compare.module.css';

/** What the analyst can do with a sentence; the same functions for every row, so that rows need not be drawn anew. */
export interface RowCommands {
  open(place: SentencePlace): void;
  copy(place: SentencePlace): void;
  toPartner(place: SentencePlace): void;
  toggleConflict(place: SentencePlace): void;
}

interface RowActionsProps {
  readonly place: SentencePlace;
  readonly commands: RowCommands;
  readonly hasPartner: boolean;
  /** Whether the link holds disagreements, and whether the analyst took them back. */
  readonly conflict: 'none' | 'open' | 'dismissed';
}

/** The buttons of one row, in the language and direction of the interface. */
export function RowActions({ place, commands, hasPartner, conflict }: RowActionsProps) {
  const t = useMessages();
  const language = useSettings(settings => settings.language);
  return (
    <div className={styles.actions} lang={language} dir={language === 'ar' ? 'rtl' : 'ltr'}>
      {conflict !== 'none' && (
        <IconButton
          icon={conflict === 'open' ? 'check' : 'warning'}
          label={t(conflict === 'open' ? 'compare.dismiss' : 'compare.restore')}
          onPress={() => commands.toggleConflict(place)}
        />
      )}
      {hasPartner && (
        <IconButton icon="link" label={t('compare.to-partner')} onPress={() => commands.toPartner(place)} />
      )}
      <IconButton icon="copy" label={t('compare.copy')} onPress={() => commands.copy(place)} />
      <IconButton icon="reader" label={t('compare.open')} onPress={() => commands.open(place)} />
    </div>
  );
}

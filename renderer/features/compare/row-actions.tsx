import { useMessages } from '#renderer/messages/use-messages.ts';
import { useSettings } from '#renderer/workspace/settings-store.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import type { ComparisonModel } from './comparison-model.ts';
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
  readonly model: ComparisonModel;
  readonly place: SentencePlace;
  readonly commands: RowCommands;
}

/** The buttons of one row, in the language and direction of the interface. */
export function RowActions({ model, place, commands }: RowActionsProps) {
  const t = useMessages();
  const language = useSettings(settings => settings.language);
  const shown = model.panes[place.side][place.sentence];
  const link = model.links[shown?.link ?? -1];
  const isOpenConflict = shown?.class === 'conflict';
  return (
    <div className={styles.actions}>
      <div className={styles.actionRow} lang={language} dir={language === 'ar' ? 'rtl' : 'ltr'}>
        {link !== undefined && link.disagreements.length > 0 && (
          <IconButton
            icon={isOpenConflict ? 'check' : 'warning'}
            label={t(isOpenConflict ? 'compare.dismiss' : 'compare.restore')}
            onPress={() => commands.toggleConflict(place)}
          />
        )}
        {link && (
          <IconButton icon="link" label={t('compare.to-partner')} onPress={() => commands.toPartner(place)} />
        )}
        <IconButton icon="copy" label={t('compare.copy')} onPress={() => commands.copy(place)} />
        <IconButton icon="reader" label={t('compare.open')} onPress={() => commands.open(place)} />
      </div>
    </div>
  );
}

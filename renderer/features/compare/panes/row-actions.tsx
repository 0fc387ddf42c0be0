import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { useSettings } from '#renderer/workspace/settings-store.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import fieldStyles from '#renderer/ui/field.module.css';
import {
  facingPane,
  sentenceAt,
  type ComparisonModel,
  type SentencePlace,
} from '#renderer/features/compare/comparison-model.ts';
import type { RowCommands } from '#renderer/features/compare/use-row-commands.ts';
import styles from './rows.module.css';

interface RowActionsProps {
  readonly model: ComparisonModel;
  readonly place: SentencePlace;
  /** The link whose differences are marked in the sentence. */
  readonly shownLink: number | null;
  readonly names: readonly string[];
  readonly commands: RowCommands;
}

/** Unlinks at once where there is one counterpart, and asks which where there are several. */
function UnlinkButton({ model, place, names, commands }: Omit<RowActionsProps, 'shownLink'>) {
  const t = useMessages();
  const links = (sentenceAt(model, place)?.links ?? []).flatMap(number => {
    const link = model.links[number];
    return link ? [{ number, outlet: names[facingPane(link, place.pane)] ?? '' }] : [];
  });
  const [only] = links;
  if (!only) return null;
  if (links.length === 1) {
    const label = t('compare.unlink', { outlet: only.outlet });
    return <IconButton icon="unlink" label={label} onPress={() => commands.unlink(only.number)} />;
  }
  return (
    <MenuTrigger>
      <IconButton icon="unlink" label={t('compare.unlink-which')} />
      <Popover className={fieldStyles.popover ?? ''}>
        <Menu className={fieldStyles.list ?? ''} onAction={key => commands.unlink(Number(key))}>
          {links.map(({ number, outlet }) => (
            <MenuItem key={number} id={String(number)} className={fieldStyles.item ?? ''}>
              {t('compare.unlink', { outlet })}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

/** The buttons of one row, in the language and direction of the interface. */
export function RowActions({ model, place, shownLink, names, commands }: RowActionsProps) {
  const t = useMessages();
  const language = useSettings(settings => settings.language);
  const link = model.links[shownLink ?? -1];
  const isOpenConflict = model.linkClasses[shownLink ?? -1] === 'conflict';
  return (
    <div className={styles.actions}>
      <div className={styles.actionRow} lang={language} dir={language === 'ar' ? 'rtl' : 'ltr'}>
        {link !== undefined && shownLink !== null && link.disagreements.length > 0 && (
          <IconButton
            icon={isOpenConflict ? 'check' : 'warning'}
            label={t(isOpenConflict ? 'compare.dismiss' : 'compare.restore')}
            onPress={() => commands.toggleConflict(shownLink)}
          />
        )}
        {link && (
          <IconButton icon="swap" label={t('compare.to-partner')} onPress={() => commands.toPartner(place)} />
        )}
        <IconButton icon="link" label={t('compare.link')} onPress={() => commands.link(place)} />
        <UnlinkButton model={model} place={place} names={names} commands={commands} />
        <IconButton icon="note" label={t('compare.note')} onPress={() => commands.note(place)} />
        <IconButton icon="copy" label={t('compare.copy')} onPress={() => commands.copy(place)} />
        <IconButton icon="reader" label={t('compare.open')} onPress={() => commands.open(place)} />
      </div>
    </div>
  );
}

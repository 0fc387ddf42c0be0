import type { ReactNode } from 'react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useStore } from 'zustand';
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
import { judgedIn, linkToJudge } from '#renderer/features/compare/judged-disagreements.ts';
import type { RowCommands } from '#renderer/features/compare/use-row-commands.ts';
import { menuIn, type AttentionStore, type RowMenu } from './attention.ts';
import { valuesAgainst } from './values-against.ts';
import styles from './rows.module.css';

interface RowActionsProps {
  readonly model: ComparisonModel;
  readonly place: SentencePlace;
  /** The link whose differences are marked in the sentence. */
  readonly shownLink: number | null;
  readonly names: readonly string[];
  readonly attention: AttentionStore;
  readonly commands: RowCommands;
}

interface ChoiceProps extends Pick<RowActionsProps, 'place' | 'attention'> {
  readonly of: RowMenu;
  readonly button: ReactNode;
  readonly choices: readonly { readonly id: string; readonly label: string; readonly choose: () => void }[];
}

/** A button that asks which of several is meant. */
function Choice({ place, attention, of, button, choices }: ChoiceProps) {
  const isOpen = useStore(attention, state => menuIn(state, place) === of);
  return (
    <MenuTrigger
      isOpen={isOpen}
      onOpenChange={opens => attention.setState({ menu: opens ? { place, of } : null })}
    >
      {button}
      <Popover className={fieldStyles.popover ?? ''}>
        <Menu
          className={fieldStyles.list ?? ''}
          onAction={key => choices.find(({ id }) => id === key)?.choose()}
        >
          {choices.map(({ id, label }) => (
            <MenuItem key={id} id={id} className={fieldStyles.item ?? ''}>
              {label}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

/** Judges the one disagreement of the shown link at once, and asks which where there are several. */
function ConflictButton({ model, place, shownLink, attention, commands }: RowActionsProps) {
  const t = useMessages();
  const link = linkToJudge(model, place, shownLink);
  const judged = link === null ? [] : judgedIn(model, link);
  const [only] = judged;
  if (link === null || !only) return null;
  if (judged.length === 1) {
    return (
      <IconButton
        icon={only.isDismissed ? 'warning' : 'check'}
        label={t(only.isDismissed ? 'compare.restore' : 'compare.dismiss')}
        onPress={() => commands.toggleConflict(link, only.disagreement)}
      />
    );
  }
  const open = judged.filter(({ isDismissed }) => !isDismissed);
  const choices = judged.map(({ disagreement, isDismissed }, i) => ({
    id: String(i),
    label: t(isDismissed ? 'compare.restore-values' : 'compare.dismiss-values', {
      values: valuesAgainst(model, { place, link, disagreement }, t),
    }),
    choose: () => commands.toggleConflict(link, disagreement),
  }));
  const all = { id: 'all', label: t('compare.dismiss-all'), choose: () => commands.dismissAll(link) };
  return (
    <Choice
      place={place}
      attention={attention}
      of="conflict"
      button={<IconButton icon={open.length > 0 ? 'check' : 'warning'} label={t('compare.dismiss-which')} />}
      choices={open.length > 1 ? [...choices, all] : choices}
    />
  );
}

/** Unlinks at once where there is one counterpart, and asks which where there are several. */
function UnlinkButton({ model, place, names, attention, commands }: Omit<RowActionsProps, 'shownLink'>) {
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
  const choices = links.map(({ number, outlet }) => ({
    id: String(number),
    label: t('compare.unlink', { outlet }),
    choose: () => commands.unlink(number),
  }));
  return (
    <Choice
      place={place}
      attention={attention}
      of="unlink"
      button={<IconButton icon="unlink" label={t('compare.unlink-which')} />}
      choices={choices}
    />
  );
}

/** The buttons of one row, in the language and direction of the interface. */
export function RowActions(props: RowActionsProps) {
  const { model, place, shownLink, commands } = props;
  const t = useMessages();
  const language = useSettings(settings => settings.language);
  const link = model.links[shownLink ?? -1];
  return (
    <div className={styles.actions}>
      <div className={styles.actionRow} lang={language} dir={language === 'ar' ? 'rtl' : 'ltr'}>
        <ConflictButton {...props} />
        {link && (
          <IconButton icon="swap" label={t('compare.to-partner')} onPress={() => commands.toPartner(place)} />
        )}
        <IconButton icon="link" label={t('compare.link')} onPress={() => commands.link(place)} />
        <UnlinkButton {...props} />
        <IconButton icon="note" label={t('compare.note')} onPress={() => commands.note(place)} />
        <IconButton icon="copy" label={t('compare.copy')} onPress={() => commands.copy(place)} />
        <IconButton icon="reader" label={t('compare.open')} onPress={() => commands.open(place)} />
      </div>
    </div>
  );
}

import { useMessages } from '#renderer/messages/use-messages.ts';
import { useSettings } from '#renderer/workspace/settings-store.ts';
import { ClassMark } from '#renderer/features/compare/class-mark.tsx';
import {
  linkTo,
  paneNumbers,
  type ComparisonModel,
  type PaneNumber,
  type SentencePlace,
} from '#renderer/features/compare/comparison-model.ts';
import { letterOf } from '#renderer/features/compare/pane-letters.ts';
import styles from './rows.module.css';

interface FarLinksProps {
  readonly model: ComparisonModel;
  readonly place: SentencePlace;
  readonly names: readonly string[];
  readonly isTabStop: boolean;
  readonly onChip: (from: SentencePlace, to: PaneNumber) => void;
}

/** Letters of the articles that tell a sentence too but do not stand beside its own, so that no ribbon leads to them. */
export function FarLinks({ model, place, names, isTabStop, onChip }: FarLinksProps) {
  const t = useMessages();
  const language = useSettings(settings => settings.language);
  const far = paneNumbers(model).flatMap(pane => {
    const link = Math.abs(pane - place.pane) > 1 ? linkTo(model, place, pane) : null;
    if (link === null) return [];
    const kind = model.linkClasses[link] ?? 'identical';
    const outlet = names[pane] ?? '';
    const label = t('compare.to-far', { letter: t(letterOf(pane)), outlet, label: t(`compare.${kind}`) });
    return [{ pane, kind, label }];
  });
  if (far.length === 0) return null;
  return (
    <>
      {far.map(({ pane, kind, label }) => (
        <button
          key={pane}
          type="button"
          className={styles.farLink}
          data-class={kind}
          lang={language}
          tabIndex={isTabStop ? 0 : -1}
          aria-label={label}
          title={label}
          onClick={() => onChip(place, pane)}
        >
          {kind !== 'identical' && <ClassMark of={kind} />}
          {t(letterOf(pane))}
        </button>
      ))}
    </>
  );
}

import { useMessages } from '#renderer/messages/use-messages.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { ToggleChip } from '#renderer/ui/toggle-chip.tsx';
import { Toolbar, ToolbarSpace } from '#renderer/ui/toolbar.tsx';
import { ClassMark } from './class-mark.tsx';
import { resetView, setSynced, toggleHidden, useCompareSession } from './compare-session.ts';
import { sentenceClasses, type ComparisonModel } from './comparison-model.ts';
import styles from './compare.module.css';

interface CompareToolbarProps {
  readonly model: ComparisonModel;
  /** Where the last jump led, or why it led nowhere. */
  readonly position: string;
  readonly onNext: () => void;
  readonly onPrevious: () => void;
  readonly onNextConflict: () => void;
  readonly onSwap: () => void;
}

/** Classes with their counts as filters, the jumps between differences, and how the panes behave. */
export function CompareToolbar(props: CompareToolbarProps) {
  const { model, position, onNext, onPrevious, onNextConflict, onSwap } = props;
  const t = useMessages();
  const hidden = useCompareSession(session => session.hidden);
  const isSynced = useCompareSession(session => session.isSynced);
  return (
    <Toolbar label={t('compare.tools')}>
      {sentenceClasses
        .filter(kind => model.counts[kind] > 0)
        .map(kind => (
          <ToggleChip key={kind} isOn={!hidden.has(kind)} onChange={() => toggleHidden(kind)}>
            <ClassMark of={kind} />
            {t('compare.chip', { label: t(`compare.${kind}`), count: model.counts[kind] })}
          </ToggleChip>
        ))}
      {hidden.size > 0 && (
        <Button variant="quiet" onPress={resetView}>
          {t('compare.reset')}
        </Button>
      )}
      <ToolbarSpace />
      <span className={styles.position} role="status">
        {position}
      </span>
      <IconButton icon="up" label={t('compare.previous')} onPress={onPrevious} />
      <IconButton icon="down" label={t('compare.next')} onPress={onNext} />
      <Button
        icon="warning"
        aria-keyshortcuts="c"
        onPress={onNextConflict}
        isDisabled={model.counts.conflict === 0}
      >
        {t('compare.next-conflict')}
      </Button>
      <ToggleChip isOn={hidden.has('identical')} onChange={() => toggleHidden('identical')}>
        {t('compare.hide-identical')}
      </ToggleChip>
      <ToggleChip icon="link" isOn={isSynced} onChange={setSynced}>
        {t('compare.sync')}
      </ToggleChip>
      <Button icon="swap" onPress={onSwap}>
        {t('compare.swap')}
      </Button>
    </Toolbar>
  );
}

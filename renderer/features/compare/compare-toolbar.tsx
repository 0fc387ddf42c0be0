import { useMessages } from '#renderer/messages/use-messages.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { ToggleChip } from '#renderer/ui/toggle-chip.tsx';
import { Toolbar } from '#renderer/ui/toolbar.tsx';
import { ClassMark } from './class-mark.tsx';
import { setSynced, showAllClasses, toggleHidden, useCompareSession } from './compare-session.ts';
import { sentenceClasses, type ComparisonModel } from './comparison-model.ts';
import type { Walk } from './panes/use-walk.ts';
import styles from './compare.module.css';

interface CompareToolbarProps {
  readonly model: ComparisonModel;
  /** Where the last jump led, or why it led nowhere. */
  readonly position: string;
  readonly onJump: Walk['jump'];
  /** Null where more than two articles stand beside each other. */
  readonly onSwap: (() => void) | null;
}

/** Classes with their counts as filters, the jumps between differences, and how the panes behave. */
export function CompareToolbar({ model, position, onJump, onSwap }: CompareToolbarProps) {
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
        <Button variant="quiet" onPress={showAllClasses}>
          {t('compare.reset')}
        </Button>
      )}
      <div className={styles.tools}>
        <span className={styles.position} role="status">
          {position}
        </span>
        <IconButton icon="up" label={t('compare.previous')} onPress={() => onJump(-1)} />
        <IconButton icon="down" label={t('compare.next')} onPress={() => onJump(1)} />
        <IconButton
          icon="warning"
          label={t('compare.next-conflict')}
          onPress={() => onJump(1, 'conflict')}
          isDisabled={model.counts.conflict === 0}
        />
        <ToggleChip isOn={hidden.has('identical')} onChange={() => toggleHidden('identical')}>
          {t('compare.hide-identical')}
        </ToggleChip>
        <ToggleChip icon="link" isOn={isSynced} onChange={setSynced}>
          {t('compare.sync')}
        </ToggleChip>
        {onSwap && <IconButton icon="swap" label={t('compare.swap')} onPress={onSwap} />}
      </div>
    </Toolbar>
  );
}

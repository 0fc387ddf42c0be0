import { useMessages } from '#renderer/messages/use-messages.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { ToggleChip } from '#renderer/ui/toggle-chip.tsx';
import { Toolbar } from '#renderer/ui/toolbar.tsx';
import { ClassMark } from './class-mark.tsx';
import { setSynced, showAllClasses, toggleHidden, useCompareSession } from './compare-session.ts';
import { sentenceClasses, type ComparisonModel } from './comparison-model.ts';
import { JumpButtons } from './jump-buttons.tsx';
import type { Jump } from './use-jump-keys.ts';
import styles from './compare.module.css';

interface CompareToolbarProps {
  readonly model: ComparisonModel;
  /** Where the last jump led, or what became of the last command. */
  readonly said: string;
  /** Null where the body has jumps of its own. */
  readonly onJump: Jump | null;
  /** Null where more than two articles stand beside each other. */
  readonly onSwap: (() => void) | null;
}

/** Classes with their counts as filters, the jumps between differences, and how the panes behave. */
export function CompareToolbar({ model, said, onJump, onSwap }: CompareToolbarProps) {
  const t = useMessages();
  const hidden = useCompareSession(session => session.hidden);
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
          {said}
        </span>
        {onJump && (
          <>
            <JumpButtons hasConflicts={model.counts.conflict > 0} onJump={onJump} />
            <PaneChips />
          </>
        )}
        {onSwap && <IconButton icon="swap" label={t('compare.swap')} onPress={onSwap} />}
      </div>
    </Toolbar>
  );
}

/** How the panes behave. */
function PaneChips() {
  const t = useMessages();
  const hidden = useCompareSession(session => session.hidden);
  const isSynced = useCompareSession(session => session.isSynced);
  return (
    <>
      <ToggleChip isOn={hidden.has('identical')} onChange={() => toggleHidden('identical')}>
        {t('compare.hide-identical')}
      </ToggleChip>
      <ToggleChip icon="link" isOn={isSynced} onChange={setSynced}>
        {t('compare.sync')}
      </ToggleChip>
    </>
  );
}

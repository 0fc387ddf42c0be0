import type { ReactNode } from 'react';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { ToggleChip } from '#renderer/ui/toggle-chip.tsx';
import { Toolbar } from '#renderer/ui/toolbar.tsx';
import {
  setLayout,
  setOverviewOpen,
  setRulesOpen,
  useCompareSession,
  type CompareLayout,
} from './compare-session.ts';
import { defaultRules, haveSameRules } from './comparison-rules.ts';
import { useWorkspace } from '#renderer/workspace/workspace-store.ts';
import { useDelayed } from './use-delayed.ts';
import styles from './compare.module.css';

interface CompareBarProps {
  readonly layout: CompareLayout;
  /** Notes and decisions about these articles. */
  readonly markCount: number;
  readonly isComparing: boolean;
  readonly onMarks: () => void;
  readonly onHelp: () => void;
  /** Whether and how the comparison is kept. */
  readonly children: ReactNode;
}

/** How the comparison is shown and made, and what was noted in it. */
export function CompareBar({ layout, markCount, isComparing, onMarks, onHelp, children }: CompareBarProps) {
  const t = useMessages();
  const compared = useWorkspace(state => state.compared);
  const { showTimeline } = useWorkspace(state => state.actions);
  const isComparingLong = useDelayed(isComparing, 400);
  const rules = useCompareSession(session => session.rules);
  const isRulesOpen = useCompareSession(session => session.isRulesOpen);
  const isOverviewOpen = useCompareSession(session => session.isOverviewOpen);
  return (
    <Toolbar label={t('compare.bar')}>
      <div className={styles.group} role="group" aria-label={t('compare.layout')}>
        <ToggleChip icon="compare" isOn={layout === 'panes'} onChange={() => setLayout('panes')}>
          {t('compare.layout-panes')}
        </ToggleChip>
        <ToggleChip icon="table" isOn={layout === 'table'} onChange={() => setLayout('table')}>
          {t('compare.layout-table')}
        </ToggleChip>
      </div>
      <ToggleChip icon="source" isOn={isOverviewOpen} onChange={setOverviewOpen}>
        {t('overview.title')}
      </ToggleChip>
      <ToggleChip icon="filter" isOn={isRulesOpen} onChange={setRulesOpen}>
        {t(haveSameRules(rules, defaultRules) ? 'compare.rules' : 'compare.rules-changed')}
      </ToggleChip>
      <Button variant="quiet" icon="note" onPress={onMarks}>
        {t('compare.marks', { count: markCount })}
      </Button>
      <div className={styles.tools}>
        {isComparingLong && (
          <span className={styles.position} role="status">
            {t('compare.running')}
          </span>
        )}
        {children}
        <IconButton
          icon="timeline"
          label={t('scope.of-these')}
          onPress={() =>
            showTimeline({ kind: 'articles', articles: compared, name: t('scope.named-compared') })
          }
        />
        <IconButton icon="help" label={t('compare.help')} onPress={onHelp} />
      </div>
    </Toolbar>
  );
}

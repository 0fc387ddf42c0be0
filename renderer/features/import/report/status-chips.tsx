import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { ToggleChip } from '#renderer/ui/toggle-chip.tsx';
import type { ImportCounts, ImportOutcomeStatus } from '#shared/domain/import-run/import-run.ts';
import { statusMessage } from './outcome-message.ts';
import styles from './report.module.css';

/** The count of each status, in the order in which they are shown. */
export const statusCounts = [
  ['imported', 'imported'],
  ['updated', 'updated'],
  ['unchanged', 'unchanged'],
  ['duplicate', 'duplicate'],
  ['partly-read', 'partlyRead'],
  ['failed', 'failed'],
] as const satisfies readonly (readonly [ImportOutcomeStatus, keyof ImportCounts])[];

interface StatusChipsProps {
  readonly counts: ImportCounts;
  readonly chosen: ReadonlySet<ImportOutcomeStatus>;
  readonly onChoose: (chosen: ReadonlySet<ImportOutcomeStatus>) => void;
}

/** How many files there are of each status; pressing one shows only those. */
export function StatusChips({ counts, chosen, onChoose }: StatusChipsProps) {
  const t = useMessages();
  const formats = useFormats();
  const choose = (status: ImportOutcomeStatus, isOn: boolean): void => {
    const others = [...chosen].filter(other => other !== status);
    onChoose(new Set(isOn ? [...others, status] : others));
  };
  return (
    <div role="group" aria-label={t('report.statuses')} className={styles.chips}>
      <span className={styles.articles}>
        {t('report.articles')} <strong data-count="articles">{formats.number(counts.articles)}</strong>
      </span>
      {statusCounts.map(([status, count]) => (
        <ToggleChip key={status} isOn={chosen.has(status)} onChange={isOn => choose(status, isOn)}>
          {t(statusMessage(status))}{' '}
          <strong
            data-count={count}
            data-alert={(status === 'failed' && counts.failed > 0) || undefined}
            className={styles.count}
          >
            {formats.number(counts[count])}
          </strong>
        </ToggleChip>
      ))}
    </div>
  );
}

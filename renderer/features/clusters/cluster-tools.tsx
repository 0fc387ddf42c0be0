import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { TextField } from '#renderer/ui/text-field.tsx';
import { Toolbar, ToolbarSpace } from '#renderer/ui/toolbar.tsx';
import { SearchChip } from '#renderer/workspace/search/search-chip.tsx';
import type { FoundIds } from '#renderer/workspace/search/use-found-ids.ts';
import { DateFilterButton } from '#renderer/workspace/date-filter-button.tsx';
import { setQuery } from './clusters-session.ts';
import styles from './clusters.module.css';

interface ToolsProps {
  /** Null while titles are being read. */
  readonly shown: number | null;
  /** How much of them has been, 0 to 1. */
  readonly readShare: number;
  readonly count: number;
  readonly query: string;
  /** What is searched for: no other cluster is shown. */
  readonly searched: FoundIds;
}

/** How many clusters there are and how many of them are shown, and what they are filtered by. */
export function ClusterTools({ shown, readShare, count, query, searched }: ToolsProps) {
  const t = useMessages();
  const formats = useFormats();
  const isSearching = searched.isOn && searched.ids === null;
  return (
    <Toolbar label={t('reuse.tools')}>
      <strong>{t('reuse.count', { count })}</strong>
      <span className={styles.muted} role="status">
        {shown === null
          ? !isSearching && t('reuse.reading', { share: formats.percent(readShare) })
          : shown < count && t('reuse.count-shown', { shown, count })}
      </span>
      <SearchChip found={searched} />
      <DateFilterButton />
      <ToolbarSpace />
      <div className={styles.filter}>
        <TextField
          label={t('reuse.filter')}
          isLabelHidden
          placeholder={t('reuse.filter')}
          value={query}
          onChange={setQuery}
        />
      </div>
    </Toolbar>
  );
}

import { useMemo } from 'react';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { GridRow } from '#renderer/ui/row-grid/grid-row.tsx';
import gridStyles from '#renderer/ui/row-grid/row-grid.module.css';
import { isolated } from '#renderer/workspace/reuse/isolated.ts';
import { outletNames } from '#renderer/workspace/reuse/outlets.ts';
import { orderPublications } from '#shared/compare/overview/publication-order.ts';
import type { ArticleSummary } from '#shared/domain/article/article.ts';
import { publishedDay } from '#shared/domain/article/published-day.ts';
import styles from './clusters.module.css';

interface ClusterRowProps {
  /** Those that have been read, by publication. */
  readonly members: readonly ArticleSummary[];
  /** How many the cluster has. */
  readonly size: number;
  readonly index: number;
  readonly isActive: boolean;
  readonly offset: number;
  readonly onPress: () => void;
  readonly onOpen: () => void;
}

/** The id that `aria-activedescendant` points at. */
export const clusterRowId = (index: number): string => `cluster-row-${index}`;

/** The outlet that had a text first, where that is certain. */
function FirstOutlet({ members }: Pick<ClusterRowProps, 'members'>) {
  const t = useMessages();
  const first = useMemo(() => orderPublications(members.map(summary => ({ summary }))).first, [members]);
  const summary = first === null ? null : members[first];
  if (!summary) return <span className={styles.muted}>{t('reuse.several-first')}</span>;
  if (!summary.outlet) return <span className={styles.muted}>{t('library.no-outlet')}</span>;
  return <bdi className={gridStyles.words}>{summary.outlet.name}</bdi>;
}

/** The days from the first to the last that members state. */
function Days({ members }: Pick<ClusterRowProps, 'members'>) {
  const t = useMessages();
  const formats = useFormats();
  const days = members.flatMap(({ published }) => publishedDay(published) ?? []).toSorted();
  const [from, to] = [days[0], days.at(-1)];
  if (from === undefined || to === undefined)
    return <span className={styles.muted}>{t('library.undated')}</span>;
  if (from === to) return <bdi>{formats.day(from)}</bdi>;
  // Within a month its name stands once.
  const isOneMonth = from.slice(0, 7) === to.slice(0, 7);
  const start = isOneMonth ? formats.number(Number(from.slice(8))) : formats.day(from);
  return <bdi className={gridStyles.words}>{t('reuse.days', { from: start, to: formats.day(to) })}</bdi>;
}

function Cells({ members, size }: Pick<ClusterRowProps, 'members' | 'size'>) {
  const t = useMessages();
  const formats = useFormats();
  const outlets = useMemo(() => outletNames(members), [members]);
  const [first] = members;
  if (!first) return null;
  return (
    <>
      <span role="gridcell" aria-colindex={1} className={gridStyles.title}>
        <span className={gridStyles.words} dir={first.direction} lang={first.language}>
          {first.title || t('shell.untitled')}
        </span>
      </span>
      <span role="gridcell" aria-colindex={2} className={styles.cell}>
        <FirstOutlet members={members} />
      </span>
      <span role="gridcell" aria-colindex={3} className={gridStyles.number}>
        {formats.number(size)}
      </span>
      <span role="gridcell" aria-colindex={4} className={styles.cell}>
        <span className={styles.outletCount}>{formats.number(outlets.length)}</span>
        <span className={`${gridStyles.words} ${styles.muted}`}>
          {outlets.map(isolated).join(t('reuse.comma'))}
        </span>
      </span>
      <span role="gridcell" aria-colindex={5} className={styles.cell}>
        <Days members={members} />
      </span>
    </>
  );
}

/** One text and where it stands; an empty row of the same height until its articles have been read. */
export function ClusterRow(props: ClusterRowProps) {
  const { members, size, ...row } = props;
  return (
    <GridRow id={clusterRowId(row.index)} isSelected={row.isActive} {...row}>
      <Cells members={members} size={size} />
    </GridRow>
  );
}

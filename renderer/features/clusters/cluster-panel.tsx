import { useId, useMemo, useState, type RefObject } from 'react';
import { storeErrorMessage } from '#renderer/messages/error-messages.ts';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Problem } from '#renderer/ui/problem.tsx';
import { byPublication } from '#renderer/workspace/reuse/choose-versions.ts';
import { isolated } from '#renderer/workspace/reuse/isolated.ts';
import { useObserved } from '#renderer/workspace/use-observed.ts';
import { useServices } from '#renderer/workspace/services.tsx';
import { trayLimit, useWorkspace } from '#renderer/workspace/workspace-store.ts';
import { orderPublications } from '#shared/compare/overview/publication-order.ts';
import type { ArticleSummary } from '#shared/domain/article/article.ts';
import type { Cluster } from '#shared/domain/comparison/reuse.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import { chosenMembers } from './chosen-members.ts';
import { closenessTo, type Closeness } from './closeness.ts';
import { choose, useClustersSession } from './clusters-session.ts';
import { MemberRow } from './member-row.tsx';
import styles from './clusters.module.css';

/** Of outlets that may all have been first. */
const outletsNamed = 4;
/** More than these are shown when asked for. */
const membersShown = 100;

/** Who had a text first, or why that is not to be told. */
function WhoWasFirst({ members }: { readonly members: readonly ArticleSummary[] }) {
  const t = useMessages();
  const formats = useFormats();
  const order = useMemo(() => orderPublications(members.map(summary => ({ summary }))), [members]);
  const name = (article: number): string =>
    isolated(members[article]?.outlet?.name ?? t('library.no-outlet'));
  const date = (article: number): string => {
    const published = members[article]?.published;
    return published ? formats.publishedDate(published) : t('library.undated');
  };
  const names = [...new Set(order.candidates.map(name))];
  const outlets = [...names.slice(0, outletsNamed), ...(names.length > outletsNamed ? ['…'] : [])];
  return (
    <p className={styles.first}>
      {order.first !== null
        ? t('reuse.first', { outlet: name(order.first), date: date(order.first) })
        : order.undecided === 'undated'
          ? t('reuse.first-undated')
          : t(order.undecided === 'same-moment' ? 'reuse.first-same-moment' : 'reuse.first-too-coarse', {
              outlets: outlets.join(t('reuse.comma')),
            })}
      {order.first !== null && order.assumesOneZone && (
        <span className={styles.muted}> {t('reuse.one-zone')}</span>
      )}
    </p>
  );
}

interface ClusterPanelProps {
  readonly cluster: Cluster;
  /** The first of what can be chosen, for the keyboard to go to. */
  readonly panelRef: RefObject<HTMLElement | null>;
  /** Goes back to the list. */
  readonly onLeave: () => void;
}

/** The copies of one text: by publication, each with what it shares with the first, and which of them to compare. */
export function ClusterPanel({ cluster, panelRef, onLeave }: ClusterPanelProps) {
  const t = useMessages();
  const { articles, reuse } = useServices();
  const observed = useObserved(() => articles.observeSummaries(cluster.members), [articles, cluster]);
  const members = useMemo(
    () => byPublication((observed.value ?? []).filter(one => one !== null)),
    [observed.value],
  );
  const first = members[0];
  const firstId = first?.id;
  const shared = useObserved(() => reuse.observeReuse(firstId ? [firstId] : []), [reuse, firstId]);
  const closeness = useMemo(() => closenessTo(shared.value?.[0] ?? null), [shared.value]);

  if (observed.error) return <Problem>{t(storeErrorMessage(observed.error))}</Problem>;
  return (
    <aside
      ref={panelRef}
      className={styles.panel}
      aria-label={t('reuse.panel')}
      onKeyDown={event => event.key === 'Escape' && onLeave()}
    >
      {first ? (
        <>
          <h2 className="visually-hidden" dir={first.direction} lang={first.language}>
            {first.title || t('shell.untitled')}
          </h2>
          <WhoWasFirst members={members} />
          <Choice cluster={cluster} members={members} closeness={closeness} />
        </>
      ) : (
        <p role="status" className={styles.muted}>
          {t('reuse.loading')}
        </p>
      )}
    </aside>
  );
}

interface ChoiceProps {
  readonly cluster: Cluster;
  readonly members: readonly ArticleSummary[];
  readonly closeness: (copy: ArticleId) => Closeness;
}

/** Which copies to compare: to begin with the earliest of each outlet. */
function Choice({ cluster, members, closeness }: ChoiceProps) {
  const t = useMessages();
  const hint = useId();
  const { compare, addToTray, showTimeline } = useWorkspace(state => state.actions);
  const choice = useClustersSession(session => session.choice);
  const [isWhole, setIsWhole] = useState(false);
  const ids = chosenMembers(cluster.id, members, choice);
  const chosen = new Set(ids);
  const shown = isWhole ? members : members.slice(0, membersShown);
  const canCompare = ids.length >= 2;
  return (
    <>
      <p className={styles.muted} id={hint}>
        {t('reuse.choose')}
      </p>
      <ul className={styles.members} aria-describedby={hint}>
        {shown.map((summary, index) => (
          <MemberRow
            key={summary.id}
            summary={summary}
            closeness={index === 0 ? 'itself' : closeness(summary.id)}
            isChosen={chosen.has(summary.id)}
            canChoose={chosen.has(summary.id) || ids.length < trayLimit}
            onChoose={isChosen =>
              choose(cluster.id, isChosen ? [...ids, summary.id] : ids.filter(id => id !== summary.id))
            }
          />
        ))}
      </ul>
      {shown.length < members.length && (
        <Button onPress={() => setIsWhole(true)}>{t('reuse.show-all', { count: members.length })}</Button>
      )}
      <div className={styles.panelActions}>
        <Button variant="primary" icon="compare" isDisabled={!canCompare} onPress={() => compare(ids)}>
          {t('reuse.compare-chosen', { count: ids.length })}
        </Button>
        <Button icon="add" isDisabled={ids.length === 0} onPress={() => ids.forEach(addToTray)}>
          {t('reuse.put-chosen-aside')}
        </Button>
        <Button icon="timeline" onPress={() => showTimeline({ kind: 'cluster', id: cluster.id })}>
          {t('scope.of-cluster')}
        </Button>
      </div>
    </>
  );
}

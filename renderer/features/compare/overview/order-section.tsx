import type { PaneNumber } from '#renderer/features/compare/comparison-model.ts';
import { letterOf } from '#renderer/features/compare/pane-letters.ts';
import { StatedDate } from '#renderer/features/compare/stated-date.tsx';
import type { Formats } from '#renderer/messages/formats.ts';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages, type Translate } from '#renderer/messages/use-messages.ts';
import type { PublicationOrder, PublicationTurn } from '#shared/compare/overview/overview.ts';
import { Letter } from './letter-link.tsx';
import { useScene } from './overview-scene.ts';
import { OverviewSection } from './overview-section.tsx';
import { timeWords } from './time-words.ts';
import styles from './overview.module.css';

/** How much later than the first, as far as both dates tell; empty where nothing can be said. */
function delay(after: PublicationTurn['after'], t: Translate, formats: Formats): string {
  if (after === null) return '';
  const [least, most] = [after.least, after.most].map(time => timeWords(time, formats));
  if (after.most < 60_000) return t('overview.same-time');
  if (least === most) return t('overview.later', { time: most ?? '' });
  return after.least <= 0
    ? t('overview.later-at-most', { time: most ?? '' })
    : t('overview.later-between', { least: least ?? '', most: most ?? '' });
}

/** Who reported first, and how much later the others came, as far as the dates decide it. */
export function OrderSection({ order }: { readonly order: PublicationOrder }) {
  const t = useMessages();
  const formats = useFormats();
  const { articles } = useScene();
  const letters = order.candidates.map(place => t(letterOf(place as PaneNumber)));
  const leader = order.first ?? order.probable;
  const first = leader === null ? undefined : articles[leader]?.summary;
  return (
    <OverviewSection name="order">
      <p className={styles.verdict}>
        {leader !== null && first
          ? t(order.first === null ? 'overview.probably-first' : 'overview.first', {
              letter: t(letterOf(leader as PaneNumber)),
              outlet: first.outlet?.name ?? t('compare.no-outlet'),
            })
          : t(`overview.undecided-${order.undecided ?? 'too-coarse'}`)}
      </p>
      {order.first === null && order.probable !== null && (
        <p className={styles.muted}>{t('overview.probable-because')}</p>
      )}
      {leader === null && letters.length > 1 && letters.length < articles.length && (
        <p className={styles.muted}>{t('overview.candidates', { letters: formats.list(letters) })}</p>
      )}
      <ol className={styles.list}>
        {order.turns.map(({ article, published, after }) => (
          <li key={article} className={styles.line}>
            <Letter pane={article as PaneNumber} />
            <span>
              <bdi className={styles.strong}>
                {articles[article]?.summary.outlet?.name ?? t('compare.no-outlet')}
              </bdi>{' '}
              {published ? <StatedDate published={published} /> : t('overview.undated')}
              {after !== null && <span className={styles.note}>{delay(after, t, formats)}</span>}
            </span>
          </li>
        ))}
      </ol>
      {order.assumesOneZone && <p className={styles.muted}>{t('overview.one-zone')}</p>}
    </OverviewSection>
  );
}

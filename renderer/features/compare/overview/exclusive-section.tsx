import type { PaneNumber } from '#renderer/features/compare/comparison-model.ts';
import { useMessages, type Translate } from '#renderer/messages/use-messages.ts';
import type { ExclusiveSentence, SentenceLoad } from '#shared/compare/overview/overview.ts';
import { ArticleText } from './article-text.tsx';
import { LanguageNote } from './language-note.tsx';
import { Letter } from './letter-link.tsx';
import { useScene } from './overview-scene.ts';
import { OverviewSection } from './overview-section.tsx';
import { ShortList } from './short-list.tsx';
import styles from './overview.module.css';

const loads = ['figures', 'names', 'quotations', 'dates'] as const;

const loadWords = (load: SentenceLoad, t: Translate): string =>
  loads
    .filter(kind => load[kind] > 0)
    .map(kind => t(`overview.load-${kind}`, { count: load[kind] }))
    .join(' · ');

interface ExclusiveLineProps {
  readonly pane: PaneNumber;
  readonly sentence: ExclusiveSentence;
}

function ExclusiveLine({ pane, sentence }: ExclusiveLineProps) {
  const t = useMessages();
  const { go } = useScene();
  return (
    <li>
      <button type="button" className={styles.passage} onClick={() => go?.(pane, sentence.span)}>
        <span className={styles.clamped}>
          <ArticleText pane={pane} span={sentence.span} />
        </span>
        <span className={styles.note}>{loadWords(sentence.load, t)}</span>
      </button>
    </li>
  );
}

/** What each article tells that no other does, what states most first. */
export function ExclusiveSection({
  exclusive,
}: {
  readonly exclusive: readonly (readonly ExclusiveSentence[])[];
}) {
  const t = useMessages();
  const { articles } = useScene();
  const total = exclusive.reduce((sum, list) => sum + list.length, 0);
  return (
    <OverviewSection name="exclusive" count={total}>
      {total === 0 && <p className={styles.muted}>{t('overview.no-exclusive')}</p>}
      <LanguageNote message="overview.exclusive-of-one-language" />
      {total > 0 &&
        articles.map(({ summary }, place) => {
          const pane = place as PaneNumber;
          const sentences = exclusive[place] ?? [];
          return (
            <div key={summary.id}>
              <h4 className={styles.subheading}>
                <Letter pane={pane} /> <bdi>{summary.outlet?.name ?? t('compare.no-outlet')}</bdi>
              </h4>
              {sentences.length === 0 && <p className={styles.muted}>{t('overview.exclusive-none-here')}</p>}
              <ShortList items={sentences} shown={3}>
                {sentence => <ExclusiveLine key={sentence.sentence} pane={pane} sentence={sentence} />}
              </ShortList>
            </div>
          );
        })}
    </OverviewSection>
  );
}

import type { PaneNumber } from '#renderer/features/compare/comparison-model.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import type { QuotedVersion, SharedQuotation } from '#shared/compare/overview/overview.ts';
import { ArticleText } from './article-text.tsx';
import { LanguageNote, usePairsOfOneLanguage } from './language-note.tsx';
import { LetterLink } from './letter-link.tsx';
import { useScene } from './overview-scene.ts';
import { OverviewSection } from './overview-section.tsx';
import { ShortList } from './short-list.tsx';
import styles from './overview.module.css';

/** Who says it in this article, with which verb and of what weight, and the words. */
function Version({ version }: { readonly version: QuotedVersion }) {
  const t = useMessages();
  const article = useScene().articles[version.article];
  const pane = version.article as PaneNumber;
  const { speaker, cue, attributedVia } = version;
  const entity = article?.body.entities.find(({ id }) => id === speaker?.entity);
  const names = attributedVia.map(({ text }) => text).join(' ← ');
  return (
    <li className={styles.version}>
      <LetterLink pane={pane} span={version.span} />
      <div>
        <p className={styles.said}>
          <bdi className={styles.strong}>
            {entity?.canonical ?? speaker?.text ?? t('overview.no-speaker')}
          </bdi>{' '}
          {cue ? (
            <>
              {cue.text !== '' && <bdi className={styles.cue}>{cue.text}</bdi>}
              <span className={styles.note}>
                {t(`correct.class-${cue.class}`)}
                {cue.strength !== 'neutral' && ` · ${t(`correct.strength-${cue.strength}`)}`}
              </span>
            </>
          ) : (
            <span className={styles.note}>{t('overview.no-cue')}</span>
          )}
          {names !== '' && <span className={styles.note}>{t('overview.via', { names })}</span>}
          {version.form === 'paraphrased' && <span className={styles.note}>{t('overview.paraphrased')}</span>}
        </p>
        <p className={version.form === 'quoted' ? styles.quoted : undefined}>
          <ArticleText pane={pane} span={version.span} changes={version.changes} />
        </p>
      </div>
    </li>
  );
}

/** What the same person is quoted with in several articles, each outlet's wording under the other. */
export function QuotationsSection({ quotations }: { readonly quotations: readonly SharedQuotation[] }) {
  const t = useMessages();
  const isNoneFound = usePairsOfOneLanguage() !== 'none' && quotations.length === 0;
  return (
    <OverviewSection name="quotations" count={quotations.length}>
      {isNoneFound && <p className={styles.muted}>{t('overview.no-quotations')}</p>}
      <LanguageNote message="overview.quotations-of-one-language" />
      <ShortList items={quotations} shown={5}>
        {({ kind, versions, differences }, place) => (
          <li key={place} className={styles.card} data-class={kind}>
            <p className={styles.cardHead}>
              <span className={styles.tag} data-class={kind}>
                {t(`overview.quote-${kind}`)}
              </span>
              {differences.map(difference => (
                <span key={difference} className={styles.tag} data-class="moved">
                  {t(`overview.differs-${difference}`)}
                </span>
              ))}
            </p>
            <ul className={styles.list}>
              {versions.map(version => (
                <Version key={`${version.article} ${version.statement}`} version={version} />
              ))}
            </ul>
          </li>
        )}
      </ShortList>
    </OverviewSection>
  );
}

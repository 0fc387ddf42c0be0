import type { PaneNumber } from '#renderer/features/compare/comparison-model.ts';
import { letterOf } from '#renderer/features/compare/pane-letters.ts';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import type { ChainEvidence, ReportChain, ReportOrigins } from '#shared/compare/overview/overview.ts';
import { Letter, LetterLink } from './letter-link.tsx';
import { useScene } from './overview-scene.ts';
import { OverviewSection } from './overview-section.tsx';
import styles from './overview.module.css';

function useLetters(): (articles: readonly number[]) => string {
  const t = useMessages();
  const { list } = useFormats();
  return articles => list(articles.map(article => t(letterOf(article as PaneNumber))));
}

/** What the conclusion rests on, with the way to it. */
function Evidence({ evidence }: { readonly evidence: ChainEvidence }) {
  const t = useMessages();
  const formats = useFormats();
  const letters = useLetters();
  if (evidence.kind === 'credit')
    return (
      <li className={styles.line}>
        {t('overview.evidence-credit', { name: evidence.name, letters: letters(evidence.articles) })}
      </li>
    );
  if (evidence.kind === 'outlet') {
    const [citing, cited] = evidence.articles;
    return (
      <li className={styles.line}>
        <span>
          {t('overview.evidence-outlet', {
            letter: letters([citing]),
            name: evidence.name,
            cited: letters([cited]),
          })}
        </span>
        {evidence.span && <LetterLink pane={citing as PaneNumber} span={evidence.span} />}
      </li>
    );
  }
  const { articles, longest } = evidence;
  return (
    <li className={styles.line}>
      <span>
        {t('overview.evidence-text', { share: formats.percent(evidence.share), letters: letters(articles) })}
      </span>
      <LetterLink pane={articles[0] as PaneNumber} span={longest[0]} />
      <LetterLink pane={articles[1] as PaneNumber} span={longest[1]} />
    </li>
  );
}

function Chain({ chain }: { readonly chain: ReportChain }) {
  const t = useMessages();
  const letters = useLetters();
  const { origin } = chain;
  const name = origin?.kind === 'article' ? t(letterOf(origin.article as PaneNumber)) : (origin?.name ?? '');
  return (
    <div className={styles.card}>
      <p className={styles.strong}>
        {t('overview.chain-of', { letters: letters(chain.articles) })}
        {name !== '' && <span className={styles.note}>{t('overview.origin', { name })}</span>}
      </p>
      <ul className={styles.list}>
        {chain.evidence.map((evidence, place) => (
          <Evidence key={place} evidence={evidence} />
        ))}
      </ul>
    </div>
  );
}

/** How many reports there really are, and whom each article credits. */
export function OriginsSection({ origins }: { readonly origins: ReportOrigins }) {
  const t = useMessages();
  const { articles } = useScene();
  const { chains, credits } = origins;
  const joined = chains.filter(chain => chain.articles.length > 1);
  const hasCredits = credits.some(list => list.length > 0);
  return (
    <OverviewSection name="origins">
      <p className={styles.verdict}>
        {t('overview.chains', { reports: articles.length, origins: chains.length })}
      </p>
      {joined.map(chain => (
        <Chain key={chain.articles.join(' ')} chain={chain} />
      ))}
      {hasCredits ? (
        <ul className={styles.list}>
          {credits.map((list, pane) => (
            <li key={pane} className={styles.line}>
              <Letter pane={pane as PaneNumber} />
              <span className={styles.chips}>
                {list.length === 0 && <span className={styles.muted}>{t('overview.credits-none-here')}</span>}
                {list.map(({ key, name, role, span }, place) => (
                  <CreditChip key={`${key} ${place}`} pane={pane as PaneNumber} {...{ name, role, span }} />
                ))}
              </span>
            </li>
          ))}
        </ul>
      ) : (
        <p className={styles.muted}>{t('overview.no-credits')}</p>
      )}
    </OverviewSection>
  );
}

type CreditChipProps = Pick<ReportOrigins['credits'][number][number], 'name' | 'role' | 'span'> & {
  readonly pane: PaneNumber;
};

function CreditChip({ pane, name, role, span }: CreditChipProps) {
  const t = useMessages();
  const { go } = useScene();
  const words = (
    <>
      <bdi>{name}</bdi>
      <span className={styles.note}>{t(`overview.role-${role}`)}</span>
    </>
  );
  if (span === null || go === null) return <span className={styles.chip}>{words}</span>;
  return (
    <button type="button" className={styles.chip} onClick={() => go(pane, span)}>
      {words}
    </button>
  );
}

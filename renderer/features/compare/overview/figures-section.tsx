import type { PaneNumber } from '#renderer/features/compare/comparison-model.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import type { DisagreeingFigure } from '#shared/compare/overview/overview.ts';
import { ValueInContext } from './article-text.tsx';
import { LanguageNote, usePairsOfOneLanguage } from './language-note.tsx';
import { LetterLink } from './letter-link.tsx';
import { OverviewSection } from './overview-section.tsx';
import { ShortList } from './short-list.tsx';
import styles from './overview.module.css';

function Figure({ figure }: { readonly figure: DisagreeingFigure }) {
  const t = useMessages();
  const kind = t(`overview.fact-${figure.values[0]?.fact.kind ?? 'number'}`);
  return (
    <li className={styles.card}>
      <p className={styles.cardHead}>
        <span className={styles.strong}>{kind}</span>
        <span
          className={styles.tag}
          data-class={figure.kind === 'conflict' ? 'conflict' : 'identical'}
          title={figure.kind === 'update' ? t('overview.figure-update-hint') : undefined}
        >
          {t(`overview.figure-${figure.kind}`)}
        </span>
      </p>
      <table className={styles.values} data-class={figure.kind === 'conflict' ? 'conflict' : 'identical'}>
        <tbody>
          {figure.values.map(({ article, sentence, fact }) => (
            <tr key={`${article} ${fact.span.start}`}>
              <th scope="row">
                <LetterLink pane={article as PaneNumber} span={fact.span} />
              </th>
              <td>
                <ValueInContext pane={article as PaneNumber} sentence={sentence} value={fact.span} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </li>
  );
}

/** Figures of which the articles state different values. Those the analyst dismissed are only counted. */
export function FiguresSection({ figures }: { readonly figures: readonly DisagreeingFigure[] }) {
  const t = useMessages();
  const checked = usePairsOfOneLanguage();
  const open = figures.filter(({ isDismissed }) => !isDismissed);
  const dismissed = figures.length - open.length;
  return (
    <OverviewSection name="figures" count={open.length}>
      {open.length === 0 && (
        <p className={styles.muted}>
          {t(checked === 'none' ? 'overview.figures-unchecked' : 'overview.no-figures')}
        </p>
      )}
      {checked === 'some' && <LanguageNote message="overview.figures-of-one-language" />}
      <ShortList items={open} shown={6}>
        {(figure, place) => <Figure key={place} figure={figure} />}
      </ShortList>
      {dismissed > 0 && (
        <p className={styles.muted}>{t('overview.figure-dismissed', { count: dismissed })}</p>
      )}
    </OverviewSection>
  );
}

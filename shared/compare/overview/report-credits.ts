import { readClosingCredit, readDateline } from '#shared/analysis/articles/dateline.ts';
import { spansOverlap, type Span } from '#shared/domain/article/span.ts';
import { authorParts } from './author-parts.ts';
import { findCreditsToCompared } from './cited-articles.ts';
import { findCitedMedia } from './cited-media.ts';
import { isKnownMedium, isUnnamedAgency, keyOfAgency, keyOfMedium } from './medium-keys.ts';
import type { Credit, OverviewArticle } from './overview.ts';

/** The parts of an author line that name a medium. */
const authorCredits = (article: OverviewArticle): readonly Credit[] =>
  authorParts(article)
    .filter(name => isKnownMedium(name) || isUnnamedAgency(name))
    .map(name => ({ key: keyOfMedium(name), name, role: 'author', span: null }));

const inText = (
  text: string,
  offset: number,
  { start, end }: Span,
  role: Credit['role'],
): readonly Credit[] => {
  const span = { start: offset + start, end: offset + end };
  const name = text.slice(span.start, span.end);
  return isKnownMedium(name) || isUnnamedAgency(name) ? [{ key: keyOfMedium(name), name, role, span }] : [];
};

/** "AL-MINA, April 13 (Reuters) -": an agency in the first brackets, whatever the place before it is called. */
function agencyInBrackets(paragraph: string): Span | null {
  const match = /^[^()\n]{2,60}\((?<name>[^()\n]{2,40})\)\s*[-–—:]/.exec(paragraph);
  const name = match?.groups?.['name'] ?? '';
  const start = paragraph.indexOf('(') + 1;
  return keyOfAgency(name) === null ? null : { start, end: start + name.length };
}

/** The agency in the opening words of the text, and in the brackets at its very end. */
function edgeCredits({ body: { text } }: OverviewArticle): readonly Credit[] {
  const [opening = ''] = text.split('\n', 1);
  const lastStart = text.trimEnd().lastIndexOf('\n') + 1;
  const dateline = readDateline(opening)?.outlet ?? agencyInBrackets(opening);
  const closing = readClosingCredit(text.slice(lastStart).trimEnd())?.outlet;
  return [
    ...(dateline ? inText(text, 0, dateline, 'dateline') : []),
    ...(closing ? inText(text, lastStart, closing, 'sign-off') : []),
  ];
}

const placeOf = ({ span }: Credit): number => span?.start ?? -1;

/**
 * Whom an article says it has its report, or parts of it, from: agencies and outlets in its author line, its dateline, its
 * sign-off and among those it cites, also an outlet that is known only from the other articles of the comparison; each once
 * in each role, and never itself.
 */
export function creditsOf(article: OverviewArticle, others: readonly OverviewArticle[]): readonly Credit[] {
  const { outlet } = article.summary;
  const own = outlet === null ? null : keyOfMedium(outlet.name);
  const cited = findCitedMedia(article.body).map(({ name, span }): Credit => ({
    key: keyOfMedium(name),
    name,
    role: 'source',
    span,
  }));
  const compared = findCreditsToCompared(article, others);
  const isCompared = ({ span, name }: Credit): boolean =>
    compared.some(other =>
      span && other.span ? spansOverlap(span, other.span) : span === other.span && name === other.name,
    );
  const known = [...authorCredits(article), ...edgeCredits(article), ...cited];
  const all = [...compared, ...known.filter(credit => !isCompared(credit))].filter(({ key }) => key !== own);
  const first = all
    .toSorted((a, b) => placeOf(a) - placeOf(b))
    .filter((credit, i, sorted) => {
      const isSame = ({ key, role }: Credit): boolean => key === credit.key && role === credit.role;
      return sorted.findIndex(isSame) === i;
    });
  // «(رويترز)» at the end of a report that is also quoted from it is the report's, and no part's.
  return first.filter(
    ({ role, key }) =>
      role !== 'source' || !first.some(other => other.role !== 'source' && other.key === key),
  );
}

/** The agencies, and outlets of compared articles by their keys, whose report an article says it is. */
export const originKeys = (credits: readonly Credit[], compared: readonly string[]): readonly string[] =>
  credits
    .filter(
      ({ role, name, key }) => role !== 'source' && (keyOfAgency(name) !== null || compared.includes(key)),
    )
    .map(({ key }) => key);

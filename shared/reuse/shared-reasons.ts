import { resolveTemporal } from '#shared/analysis/dates/resolve-temporal.ts';
import type { ArticleBody, ArticleSummary } from '#shared/domain/article/article.ts';
import type { Entity } from '#shared/domain/article/entity.ts';
import { publishedMoment } from '#shared/domain/article/published-day.ts';
import { lightStem } from '#shared/text/light-stem.ts';
import { foldText } from '#shared/text/normalise.ts';
import { isStopWord } from '#shared/text/stop-words.ts';
import { tokenise } from '#shared/text/tokens.ts';

/** What two articles have in common that speaks for one event; each list the weightiest first. */
export interface SharedReasons {
  /** As the first article calls them. */
  readonly names: readonly string[];
  /** ISO days that both speak of. */
  readonly days: readonly string[];
  /** Words of both headlines or leads that are no names, as the first article writes them. */
  readonly words: readonly string[];
}

/** What is read of an article to find them. */
export interface ReportedArticle {
  readonly summary: Pick<ArticleSummary, 'title' | 'outlet' | 'published'>;
  readonly body: Pick<ArticleBody, 'text' | 'sentences' | 'entities' | 'statements' | 'temporal'>;
}

const mostNames = 4;
const mostDays = 2;
const mostWords = 3;
/** How many sentences tell what a report is about. */
const leadSentences = 2;
const typeWeight = { person: 1.5, organisation: 1.2, place: 1 } as const;

const leadEnd = ({ body }: ReportedArticle): number =>
  body.sentences.slice(0, leadSentences).at(-1)?.end ?? 0;

const namesOf = (entity: Entity): readonly string[] =>
  [entity.canonical, ...entity.aliases].map(name => `${entity.type} ${foldText(name)}`);

/** True where a name stands in the headline or the lead, where the event is told. */
const isInHead = (entity: Entity, end: number): boolean =>
  entity.mentions.some(({ span }) => span === null || span.start < 0 || span.start < end);

function sharedNames(a: ReportedArticle, b: ReportedArticle): readonly string[] {
  const known = new Map(
    b.body.entities.flatMap(entity => namesOf(entity).map(name => [name, entity] as const)),
  );
  const outlets = new Set([a, b].map(({ summary }) => foldText(summary.outlet?.name ?? '')));
  const [endOfA, endOfB] = [leadEnd(a), leadEnd(b)];
  const weighed = a.body.entities.flatMap(entity => {
    const other = namesOf(entity)
      .map(name => known.get(name))
      .find(Boolean);
    if (!other || outlets.has(foldText(entity.canonical))) return [];
    const heads = Number(isInHead(entity, endOfA)) + Number(isInHead(other, endOfB));
    const mentions = Math.sqrt(Math.min(entity.mentions.length, other.mentions.length));
    return [{ name: entity.canonical, weight: mentions * typeWeight[entity.type] * (1 + heads / 2) }];
  });
  return weighed.toSorted((x, y) => y.weight - x.weight).map(({ name }) => name);
}

/** How often an article speaks of each day. */
function daysOf({ summary, body }: ReportedArticle): ReadonlyMap<string, number> {
  const days = new Map<string, number>();
  const published = publishedMoment(summary.published);
  body.temporal.forEach(({ precision, kind }, index) => {
    if (kind !== 'point' || (precision !== 'day' && precision !== 'time')) return;
    const day = /^\d{4}-\d\d-\d\d/.exec(resolveTemporal(body.temporal, index, published).value ?? '')?.[0];
    if (day !== undefined) days.set(day, (days.get(day) ?? 0) + 1);
  });
  return days;
}

function sharedDays(a: ReportedArticle, b: ReportedArticle): readonly string[] {
  const other = daysOf(b);
  return [...daysOf(a)]
    .map(([day, count]) => ({ day, count: Math.min(count, other.get(day) ?? 0) }))
    .filter(({ count }) => count > 0)
    .toSorted((x, y) => y.count - x.count || (x.day < y.day ? -1 : 1))
    .map(({ day }) => day);
}

const stemsIn = (text: string): readonly { readonly stem: string; readonly word: string }[] =>
  tokenise(text)
    .filter(({ kind }) => kind === 'word')
    .map(({ span }) => text.slice(span.start, span.end))
    .map(word => ({ stem: lightStem(foldText(word)), word }));

/** Words that say nothing of the event: verbs of reporting, names (they are told apart), words of time. */
function spentStems({ body }: ReportedArticle): readonly string[] {
  const pieces = [
    ...body.statements.map(({ cue }) => cue?.text ?? ''),
    ...body.temporal.map(({ text }) => text),
    ...body.entities.flatMap(({ mentions }) => mentions.map(({ text }) => text)),
  ];
  return stemsIn(pieces.join(' ')).map(({ stem }) => stem);
}

function sharedWords(a: ReportedArticle, b: ReportedArticle): readonly string[] {
  const spent = new Set([...spentStems(a), ...spentStems(b)]);
  const titles = [a, b].map(({ summary }) => new Set(stemsIn(summary.title).map(({ stem }) => stem)));
  const heads = [a, b].map(
    article => `${article.summary.title} ${article.body.text.slice(0, leadEnd(article))}`,
  );
  const inOther = new Set(stemsIn(heads[1] ?? '').map(({ stem }) => stem));
  const weights = new Map<string, { readonly word: string; readonly weight: number }>();
  for (const { stem, word } of stemsIn(heads[0] ?? '')) {
    const isTopic = stem.length >= 3 && !isStopWord(foldText(word)) && !isStopWord(stem) && !spent.has(stem);
    if (!isTopic || weights.has(stem) || !inOther.has(stem)) continue;
    weights.set(stem, { word, weight: titles.filter(title => title.has(stem)).length });
  }
  return [...weights.values()].toSorted((x, y) => y.weight - x.weight).map(({ word }) => word);
}

/** Why two articles may report one event, as far as their names, days and first words tell. */
export const findSharedReasons = (a: ReportedArticle, b: ReportedArticle): SharedReasons => ({
  names: sharedNames(a, b).slice(0, mostNames),
  days: sharedDays(a, b).slice(0, mostDays),
  words: sharedWords(a, b).slice(0, mostWords),
});

import type { Quantity } from '#shared/domain/article/quantity.ts';
import { spansOverlap, type Span } from '#shared/domain/article/span.ts';
import { foldText } from '#shared/text/normalise.ts';
import { isStopWord } from '#shared/text/stop-words.ts';
import { lightStem } from '#shared/text/light-stem.ts';
import { casualtyUnit } from './casualty-unit.ts';
import type { ComparedArticle } from './compared-article.ts';
import { factsOfTime } from './facts-of-time.ts';
import type { Fact } from './fact.ts';
import { roleOfName } from './role-of-name.ts';
import type { ComparedWord } from './sentence-words.ts';
import { unitFamily } from './unit-families.ts';

/** The facts of each sentence of an article, in the order of the text. `words` are those of its sentences. */
export function sentenceFacts(
  article: ComparedArticle,
  words: readonly (readonly ComparedWord[])[],
): readonly (readonly Fact[])[] {
  const dated = article.temporal.filter(({ span }) => span.start >= 0);
  const counted = article.numbers.filter(({ span }) => !dated.some(date => spansOverlap(date.span, span)));
  const names = namesOf(article);
  return article.sentences.map((sentence, index) => {
    const isHere = ({ span }: { readonly span: Span }): boolean =>
      span.start >= sentence.start && span.end <= sentence.end;
    const own = words[index] ?? [];
    const facts = [
      ...dated.filter(isHere).flatMap(found => factsOfTime(found, article.text)),
      ...withRanges(counted.filter(isHere).map(quantity => factOfQuantity(quantity, own))),
      ...names.filter(isHere).map(name => factOfName(name, article.text, own)),
    ];
    return facts.sort((a, b) => a.span.start - b.span.start);
  });
}

interface PersonName {
  readonly name: string;
  readonly span: Span;
}

const namesOf = ({ entities = [] }: ComparedArticle): readonly PersonName[] =>
  entities
    .filter(({ type }) => type === 'person')
    .flatMap(({ canonical, mentions }) =>
      mentions.flatMap(({ span }) => (span ? [{ name: canonical, span }] : [])),
    );

function factOfName({ name, span }: PersonName, text: string, words: readonly ComparedWord[]): Fact {
  const role = roleOfName({ text, words, name: span });
  return { kind: 'name', unit: role ?? '', value: name, qualifier: 'exact', span };
}

function factOfQuantity({ unit, value, qualifier, span }: Quantity, words: readonly ComparedWord[]): Fact {
  if (unit === '%') return { kind: 'percent', unit, value, qualifier, span };
  if (unit !== null && /^[A-Z]{3}$/.test(unit)) return { kind: 'money', unit, value, qualifier, span };
  const family = unit === null ? null : unitFamily(unit);
  const casualty = family === null || family === person ? casualtyUnit(words, span) : null;
  return { kind: 'number', unit: casualty ?? family ?? unitBefore(words, span), value, qualifier, span };
}

/** People of whom only the words around their number tell what befell them. */
const person = unitFamily(foldText('شخص'));

/** What stands before a bare number tells what it counts well enough to compare («بلغ عددهم ١٢»). */
function unitBefore(words: readonly ComparedWord[], span: Span): string {
  const before = words.findLast(word => word.span.end <= span.start && !isStopWord(word.key));
  return `~${before ? lightStem(before.key) : ''}`;
}

/** The two ends of a range are written beside each other. */
const longestJoint = 16;

/** Makes one fact of the two ends of a range. */
function withRanges(facts: readonly Fact[]): readonly Fact[] {
  const joined: Fact[] = [];
  for (const fact of facts) {
    const low = joined.at(-1);
    const isUpperEnd =
      low?.qualifier === 'at-least' &&
      fact.qualifier === 'at-most' &&
      low.unit === fact.unit &&
      typeof low.value === 'number' &&
      typeof fact.value === 'number' &&
      low.value < fact.value &&
      fact.span.start - low.span.end <= longestJoint;
    if (!isUpperEnd) {
      joined.push(fact);
      continue;
    }
    joined[joined.length - 1] = {
      ...low,
      qualifier: 'exact',
      upTo: Number(fact.value),
      span: { start: low.span.start, end: fact.span.end },
    };
  }
  return joined;
}

import { createRandom, pickOne, takeOne, type Random } from '#e2e/bench/compare/random.ts';
import { newsDays } from '#e2e/bench/search/corpus/topics.ts';
import type { MadeNews } from '#e2e/bench/search/corpus/made-news.ts';
import { analyseWords } from '#shared/search/analyse/analyser.ts';
import { expandWord } from '#shared/search/analyse/expand-word.ts';
import type { QueryNode } from '#shared/search/query/query-node.ts';
import type { BenchQuery, QueryClass } from './bench-query.ts';
import type { NewsSurvey } from './survey-news.ts';
import type { WantedNode } from './wanted-node.ts';

const perClass = 40;
/** Some draws are of no use. */
const mostDraws = 3 * perClass;
const mostFrequent = 20;
const monthDays = 30;

/** Both sides of a query, as each is put to an engine. */
type Asked = Pick<BenchQuery, 'node' | 'wanted'>;

const wordNode = (text: string): QueryNode => ({ kind: 'word', text, field: 'any' });
/** The stems that a word is looked for by. Others than its own cost nobody anything where no article holds them, and are left out. */
const stemsFor = (word: string, survey: NewsSurvey): readonly (readonly string[])[] =>
  analyseWords(word).map(analysed => [
    analysed.term,
    ...expandWord(analysed).filter(
      stem => stem !== analysed.term && survey.words.stems.find(stem) !== undefined,
    ),
  ]);

const isoDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** Draws queries of each class from what was surveyed, the same ones in each run. */
export function chooseQueries(news: MadeNews, survey: NewsSurvey, articles: number): readonly BenchQuery[] {
  const random = createRandom(40);
  const stemsBetween = (least: number, most: number): number[] =>
    survey.words.stems.strings.flatMap((_, stem) => {
      const count = survey.stemCounts[stem] ?? 0;
      return count >= least && count <= most && survey.words.wordOf(stem) !== '' ? [stem] : [];
    });
  const stems = {
    rare: stemsBetween(5, 50),
    mid: stemsBetween(0.003 * articles, 0.03 * articles),
    common: stemsBetween(0.05 * articles, 0.9 * articles),
  };
  const most = [...stemsBetween(0.05 * articles, articles)]
    .sort((one, other) => (survey.stemCounts[other] ?? 0) - (survey.stemCounts[one] ?? 0))
    .slice(0, mostFrequent);

  const word = (stem: number): Asked => askedForWords(survey.words.wordOf(stem), survey);
  const any = (kind: keyof typeof stems): Asked => word(pickOne(stems[kind], random));
  const phrase = (count: number): string => drawPhrase(news, { random, articles, count });

  const drawn: Readonly<Record<QueryClass, (at: number) => Asked | null>> = {
    rare: () => any('rare'),
    mid: () => any('mid'),
    common: () => any('common'),
    vcommon: () => (most.length === 0 ? null : word(takeOne(most, random))),
    and2: at => joined('and', [any('mid'), any(at % 2 === 0 ? 'mid' : 'common')]),
    phrase3: () => askedForWords(phrase(3), survey),
    prefix: () => askedForPrefix(survey.words.stems.strings[pickOne(stems.mid, random)] ?? '', random),
    dated: at => joined('and', [any(at % 2 === 0 ? 'mid' : 'common'), askedForMonth(random)]),
    bool: () => without(joined('or', [any('mid'), any('mid')]), any('common')),
    quoted: () =>
      askedForSpelling(survey.words.spellings.strings[drawSpelling(survey, { random, articles })] ?? ''),
    quoted3: () => askedForSpelling(phrase(3)),
  };
  return (Object.keys(drawn) as QueryClass[]).flatMap(kind =>
    Array.from({ length: mostDraws }, (_, at) => drawn[kind](at))
      .filter(asked => asked !== null)
      .slice(0, perClass)
      .map(asked => ({ kind, ...asked })),
  );
}

const joined = (kind: 'and' | 'or', parts: readonly Asked[]): Asked => ({
  node: { kind, nodes: parts.map(part => part.node) },
  wanted: { kind, nodes: parts.map(part => part.wanted) },
});

const without = (found: Asked, unwanted: Asked): Asked => ({
  node: { kind: 'and', nodes: [found.node, { kind: 'not', node: unwanted.node }] },
  wanted: { kind: 'but', node: found.wanted, without: unwanted.wanted },
});

/** Words in any of their forms, one after the other where they are several. */
function askedForWords(text: string, survey: NewsSurvey): Asked {
  const words = stemsFor(text, survey);
  const [only = []] = words;
  const wanted: WantedNode = words.length === 1 ? { kind: 'stems', stems: only } : { kind: 'phrase', words };
  return { node: wordNode(text), wanted };
}

function askedForSpelling(text: string): Asked {
  return {
    node: { kind: 'phrase', text, field: 'any' },
    wanted: { kind: 'spellings', forms: analyseWords(text).map(({ form }) => form) },
  };
}

/** The first three or four letters; none that the analyser would take apart. */
function askedForPrefix(stem: string, random: Random): Asked | null {
  const text = stem.slice(0, random() < 0.5 ? 3 : 4);
  if (text.startsWith('ال') || analyseWords(text)[0]?.term !== text) return null;
  return { node: { kind: 'prefix', text, field: 'any' }, wanted: { kind: 'prefix', stem: text } };
}

function askedForMonth(random: Random): Asked {
  const from = newsDays.first + Math.floor(random() * (newsDays.count - monthDays));
  const to = from + monthDays - 1;
  return { node: { kind: 'days', from: isoDay(from), to: isoDay(to) }, wanted: { kind: 'days', from, to } };
}

interface Draw {
  readonly random: Random;
  readonly articles: number;
}

/** Words that stand together: of a phrase that many articles have, or of any text. */
function drawPhrase(news: MadeNews, { random, articles, count }: Draw & { readonly count: number }): string {
  const isCollocation = random() < 0.5;
  for (;;) {
    const { text } = news.words(Math.floor(random() * articles));
    const words = isCollocation ? news.collocation(random) : text.slice(Math.floor(random() * text.length));
    const spelt = words.slice(0, count).map(news.spell);
    if (spelt.length === count) return spelt.join(' ');
  }
}

/** A spelling in some hundred articles whose stem has others besides. */
function drawSpelling(survey: NewsSurvey, { random, articles }: Draw): number {
  for (;;) {
    const spelling = Math.floor(random() * survey.words.spellings.strings.length);
    const share = (survey.spellingCounts[spelling] ?? 0) / articles;
    const [word] = analyseWords(survey.words.spellings.strings[spelling] ?? '');
    const stem = survey.words.stems.find(word?.term ?? '') ?? -1;
    const hasOthers = (survey.stemCounts[stem] ?? 0) > (survey.spellingCounts[spelling] ?? 0);
    if (share >= 0.002 && share <= 0.2 && hasOthers) return spelling;
  }
}

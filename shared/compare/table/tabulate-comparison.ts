import type { SentenceLink } from '#shared/compare/comparison.ts';
import { groupPassages } from './group-passages.ts';
import { orderGroups } from './order-groups.ts';

/**
 * What an article says in a row. `elsewhere`: it tells what another article tells here in other rows, because passages of
 * different places meet in it. `absent`: it does not mention it.
 */
export type TableCell =
  | {
      readonly kind: 'passage';
      /** Ascending, at least one. */
      readonly sentences: readonly number[];
      /** Other rows that links lead to from here, ascending. */
      readonly alsoIn: readonly number[];
    }
  | { readonly kind: 'elsewhere'; readonly rows: readonly number[] }
  | { readonly kind: 'absent' };

/** What the articles say of one thing. */
export interface TableRow {
  /** One per article. */
  readonly cells: readonly TableCell[];
  /** Places of the links both of whose passages stand in this row, ascending. */
  readonly links: readonly number[];
}

/**
 * A comparison as a table: a row for what is told, a column for each article. Every sentence of every article stands in
 * exactly one cell. Rows with a passage of the base (the first article) come in its order; what the base does not tell
 * stands between the passages that it stands between in the first article that tells it.
 */
export function tabulateComparison(
  sentenceCounts: readonly number[],
  links: readonly SentenceLink[],
): readonly TableRow[] {
  const groups = orderGroups(groupPassages(sentenceCounts, links), sentenceCounts.length);
  const rowOf = sentenceCounts.map(count => new Int32Array(count));
  groups.forEach((group, row) =>
    group.forEach((sentences, article) => {
      for (const sentence of sentences) rowOf[article]?.fill(row, sentence, sentence + 1);
    }),
  );
  const rowsOfLink = (link: SentenceLink, side: 0 | 1): readonly number[] => [
    ...new Set(link.sentences[side].map(sentence => rowOf[link.articles[side]]?.[sentence] ?? -1)),
  ];
  const placed = links.map(link => [rowsOfLink(link, 0), rowsOfLink(link, 1)] as const);
  const crossing = crossingOf(links, placed);
  const inside = groups.map((): number[] => []);
  placed.forEach(([a, b], place) => {
    if (a.length === 1 && b.length === 1 && a[0] === b[0]) inside[a[0] ?? -1]?.push(place);
  });
  return groups.map((group, row) => ({
    cells: group.map((sentences, article) => cellOf(sentences, crossing.get(row)?.get(article) ?? [])),
    links: inside[row] ?? [],
  }));
}

function cellOf(sentences: readonly number[], rows: readonly number[]): TableCell {
  if (sentences.length > 0) return { kind: 'passage', sentences, alsoIn: rows };
  return rows.length > 0 ? { kind: 'elsewhere', rows } : { kind: 'absent' };
}

/** Where links lead from a row to another: by row, by article, the rows of the other end. */
type Crossing = ReadonlyMap<number, ReadonlyMap<number, readonly number[]>>;

function crossingOf(
  links: readonly SentenceLink[],
  placed: readonly (readonly [readonly number[], readonly number[]])[],
): Crossing {
  const crossing = new Map<number, Map<number, readonly number[]>>();
  const note = (row: number, article: number, other: number): void => {
    const ofRow = crossing.get(row) ?? new Map<number, readonly number[]>();
    const known = ofRow.get(article) ?? [];
    ofRow.set(
      article,
      [...new Set([...known, other])].toSorted((a, b) => a - b),
    );
    crossing.set(row, ofRow);
  };
  placed.forEach(([firsts, seconds], place) => {
    const [first, second] = links[place]?.articles ?? [0, 0];
    for (const a of firsts) {
      for (const b of seconds) {
        if (a === b) continue;
        for (const article of [first, second]) {
          note(a, article, b);
          note(b, article, a);
        }
      }
    }
  });
  return crossing;
}

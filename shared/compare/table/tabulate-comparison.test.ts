import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareArticles } from '#shared/compare/compare-articles.ts';
import type { ComparedArticle } from '#shared/compare/compared-article.ts';
import type { SentenceLink } from '#shared/compare/comparison.ts';
import { buildLink } from '#shared/testing/build-comparison.ts';
import { splitSentences } from '#shared/text/sentences.ts';
import { tabulateComparison, type TableRow } from './tabulate-comparison.ts';

const link = (
  articles: SentenceLink['articles'],
  sentences: SentenceLink['sentences'],
  parts: Partial<SentenceLink> = {},
): SentenceLink => buildLink({ articles, sentences, ...parts });

/** A row as text: sentences from 1, «-» where an article does not mention it, «>2» where row 2 holds it, «/3» where row 3 does, too. */
const written = (rows: readonly TableRow[]): readonly string[] =>
  rows.map(({ cells }) =>
    cells
      .map(cell => {
        if (cell.kind === 'absent') return '-';
        if (cell.kind === 'elsewhere') return `>${cell.rows.map(row => row + 1).join('+')}`;
        const also = cell.alsoIn.length > 0 ? `/${cell.alsoIn.map(row => row + 1).join('+')}` : '';
        return cell.sentences.map(sentence => sentence + 1).join('+') + also;
      })
      .join(' '),
  );

describe('tabulateComparison', () => {
  it('gives what the base does not tell its place between the passages around it', () => {
    expect(written(tabulateComparison([2, 4], [link([0, 1], [[0], [1]]), link([0, 1], [[1], [2]])]))).toEqual(
      ['- 1', '1 2', '2 3', '- 4'],
    );
  });

  it('puts what two articles tell and the base does not into one row', () => {
    const rows = tabulateComparison([2, 2, 2], [link([0, 1], [[0], [0]]), link([1, 2], [[1], [1]])]);
    expect(written(rows)).toEqual(['1 1 -', '2 - -', '- - 1', '- 2 2']);
  });

  it('sets what the base tells before what another does, where both go their own way for a stretch', () => {
    const links = [link([0, 1], [[0], [0]]), link([0, 1], [[2], [2]])];
    expect(written(tabulateComparison([3, 3], links))).toEqual(['1 1', '2 -', '- 2', '3 3']);
  });

  it('puts what begins an article right before the first passage it shares', () => {
    expect(written(tabulateComparison([3, 2], [link([0, 1], [[2], [1]])]))).toEqual([
      '1 -',
      '2 -',
      '- 1',
      '3 2',
    ]);
  });

  it('puts an article that has nothing in common with the others after them', () => {
    expect(written(tabulateComparison([2, 1, 2], [link([0, 1], [[1], [0]])]))).toEqual([
      '1 - -',
      '2 1 -',
      '- - 1',
      '- - 2',
    ]);
  });

  it('keeps a split or merged passage in one row for all articles', () => {
    const links = [link([0, 1], [[0, 1], [0]]), link([1, 2], [[0], [0, 1]])];
    expect(written(tabulateComparison([2, 1, 2], links))).toEqual(['1+2 1 1+2']);
  });

  it('takes along what others tell of the parts, where a third article tells two passages of the base in one', () => {
    const links = [
      link([0, 1], [[0], [0]], { similarity: 0.9 }),
      link([0, 1], [[1], [1]], { similarity: 0.9 }),
      link([0, 2], [[0, 1], [0]], { similarity: 0.7 }),
    ];
    expect(written(tabulateComparison([2, 2, 1], links))).toEqual(['1+2 1+2 1']);
  });

  it('keeps two passages of the base apart that another article tells in one', () => {
    const links = [
      link([0, 1], [[0], [0]], { similarity: 0.9 }),
      link([0, 2], [[1], [0]], { similarity: 0.8 }),
      link([1, 2], [[0], [0]], { similarity: 0.7 }),
    ];
    expect(written(tabulateComparison([2, 1, 1], links))).toEqual(['1 1/2 >2', '2 >1 1/1']);
  });

  it('follows the base where passages stand in another order', () => {
    const links = [
      link([0, 1], [[0], [2]], { isMoved: true }),
      link([0, 1], [[1], [0]]),
      link([0, 1], [[2], [1]]),
    ];
    expect(written(tabulateComparison([3, 4], links))).toEqual(['1 3', '2 1', '3 2', '- 4']);
  });

  it('says in which row an article tells something, where two passages of the base meet in another article', () => {
    const links = [
      link([0, 1], [[0], [0]], { similarity: 0.9 }),
      link([0, 2], [[3], [0]], { similarity: 0.4 }),
      link([1, 2], [[0], [0]], { similarity: 0.95 }),
    ];
    expect(written(tabulateComparison([4, 1, 1], links))).toEqual(['1 1/4 >4', '2 - -', '3 - -', '4 >1 1/1']);
  });

  it('lets the analyst link passages that do not follow one another', () => {
    const links = [link([0, 1], [[0, 3], [0]], { isManual: true }), link([1, 2], [[0], [0]])];
    expect(written(tabulateComparison([4, 1, 1], links))).toEqual(['1+4 1 1', '2 - -', '3 - -']);
  });

  it('shows an article without sentences as one that mentions nothing', () => {
    expect(written(tabulateComparison([0, 1], []))).toEqual(['- 1']);
  });

  /** Links as the engine makes them: at most one per sentence and pair of articles, runs of up to three on one side. */
  const comparisons = fc
    .record({
      counts: fc.array(fc.integer({ min: 0, max: 14 }), { minLength: 2, maxLength: 4 }),
      seed: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.integer({ min: 1, max: 3 }), fc.nat(99)), {
        maxLength: 40,
      }),
    })
    .map(({ counts, seed }) => {
      const taken = new Set<string>();
      const links = seed.flatMap(([pair, first, second, length, similarity]) => {
        const pairs = counts.flatMap((_, a) =>
          counts.slice(a + 1).map((_count, b) => [a, a + 1 + b] as const),
        );
        const [a, b] = pairs[pair % pairs.length] ?? [0, 1];
        const run = (article: number, start: number, size: number): readonly number[] =>
          Array.from({ length: size }, (_, i) => (start % Math.max(1, counts[article] ?? 0)) + i).filter(
            sentence => sentence < (counts[article] ?? 0),
          );
        const sentences = [run(a, first, length), run(b, second, 1)] as const;
        const names = [
          ...sentences[0].map(sentence => `${a} ${b} first ${sentence}`),
          ...sentences[1].map(sentence => `${a} ${b} second ${sentence}`),
        ];
        if (sentences.some(side => side.length === 0) || names.some(name => taken.has(name))) return [];
        for (const name of names) taken.add(name);
        return [link([a, b], sentences, { similarity: similarity / 100 })];
      });
      return { counts, links };
    });

  it('puts every sentence of every article into exactly one cell, in 2 to 4 articles', () => {
    fc.assert(
      fc.property(comparisons, ({ counts, links }) => {
        const rows = tabulateComparison(counts, links);
        counts.forEach((count, article) => {
          const held = rows.flatMap(({ cells }) => {
            const cell = cells[article];
            return cell?.kind === 'passage' ? cell.sentences : [];
          });
          expect(held.toSorted((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, i) => i));
        });
        expect(rows.every(({ cells }) => cells.length === counts.length)).toBe(true);
        expect(rows.every(({ cells }) => cells.some(({ kind }) => kind === 'passage'))).toBe(true);
      }),
    );
  });

  it('keeps the order of the base, and of what an article alone tells', () => {
    fc.assert(
      fc.property(comparisons, ({ counts, links }) => {
        const rows = tabulateComparison(counts, links);
        counts.forEach((_, article) => {
          const own = rows.flatMap(({ cells }) => {
            const cell = cells[article];
            const isAlone = cells.filter(({ kind }) => kind === 'passage').length === 1;
            return cell?.kind === 'passage' && (article === 0 || isAlone) ? [cell.sentences[0] ?? 0] : [];
          });
          expect(own).toEqual(own.toSorted((a, b) => a - b));
        });
      }),
    );
  });

  it('accounts for every link: in one row, or as a hint from each of its rows to the other', () => {
    fc.assert(
      fc.property(comparisons, ({ counts, links }) => {
        const rows = tabulateComparison(counts, links);
        const inside = rows.flatMap(row => row.links);
        expect(new Set(inside).size).toBe(inside.length);
        const rowOf = (article: number, sentence: number): number =>
          rows.findIndex(({ cells }) => {
            const cell = cells[article];
            return cell?.kind === 'passage' && cell.sentences.includes(sentence);
          });
        links.forEach(({ articles: [a, b], sentences }, place) => {
          const first = rowOf(a, sentences[0][0] ?? -1);
          const second = rowOf(b, sentences[1][0] ?? -1);
          if (inside.includes(place)) {
            expect(first).toBe(second);
            return;
          }
          if (first === second) return;
          const cell = rows[first]?.cells[b];
          const led = cell?.kind === 'passage' ? cell.alsoIn : cell?.kind === 'elsewhere' ? cell.rows : [];
          expect(led).toContain(second);
        });
      }),
    );
  });

  it('gives the same rows whatever order the links come in, as long as no two are equally close', () => {
    fc.assert(
      fc.property(comparisons, ({ counts, links }) => {
        const told = links.map((each, i) => ({ ...each, similarity: i / 100 }));
        const turned = written(tabulateComparison(counts, told.toReversed()));
        expect(turned).toEqual(written(tabulateComparison(counts, told)));
      }),
    );
  });
});

const week = '../shared/data/arabic-news/multisource-2018-04-09_15.jsonl';

describe.skipIf(!existsSync(week))('on a week of news in ../shared/data', () => {
  it('has a row for two outlets in every row that a link of theirs holds together', () => {
    const articles = readFileSync(week, 'utf8')
      .split('\n')
      .filter(line => line.includes('دوما'))
      .slice(0, 4)
      .map((line, i): ComparedArticle => {
        const { text } = JSON.parse(line) as { readonly text: string };
        const sentences = splitSentences(text, 'ar');
        return { id: `${i}`, language: 'ar', text, sentences, numbers: [], temporal: [] };
      });
    expect(articles).toHaveLength(4);
    const { links, only } = compareArticles(articles);
    const rows = tabulateComparison(
      articles.map(({ sentences }) => sentences.length),
      links,
    );
    const alone = rows.flatMap(({ cells }) => {
      const told = cells.flatMap((cell, article) =>
        cell.kind === 'passage' ? cell.sentences.map(sentence => `${article} ${sentence}`) : [],
      );
      const isLinked = cells.some(cell => cell.kind === 'passage' && cell.alsoIn.length > 0);
      return told.length === 1 && !isLinked ? told : [];
    });
    const expected = only.flatMap((sentences, article) =>
      sentences.map(sentence => `${article} ${sentence}`),
    );
    expect(alone.toSorted()).toEqual(expected.toSorted());
  });
});

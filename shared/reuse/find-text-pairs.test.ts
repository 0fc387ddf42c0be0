import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '#shared/text/normalise.ts';
import { findTextPairs, type TextPair } from './find-text-pairs.ts';
import { createPrintsTable } from './prints-table.ts';
import { sketchArticle } from './sketch-article.ts';
import { readWordStems } from './word-stems.ts';

const nothing = { title: { text: '', source: null }, entities: [], temporal: [], numbers: [] };
const pairsOf = (texts: readonly string[]): readonly TextPair[] =>
  findTextPairs(createPrintsTable(texts.map(text => sketchArticle({ ...nothing, text }))));
const couples = (pairs: readonly TextPair[]) => pairs.map(({ first, second }) => [first, second]);

/** Words that stand in no other list made with another name. */
const made = (name: string, count: number): readonly string[] =>
  Array.from(
    { length: count },
    (_, at) =>
      `${name}${'ابتثجحخدذر'[at % 10]}${'زسشصضطظعغف'[Math.floor(at / 10) % 10]}${at > 99 ? 'قق' : ''}`,
  );
const write = (...parts: readonly (readonly string[])[]): string => parts.flat().join(' ');

/** Everything that two texts have in common, without fingerprints: passages of five stems. */
function shareOfPassages(first: string, second: string): number {
  const passagesOf = (text: string): ReadonlySet<string> => {
    const { hashes, count } = readWordStems(foldText(text));
    return new Set(
      Array.from({ length: Math.max(0, count - 4) }, (_, at) => hashes.subarray(at, at + 5).join(' ')),
    );
  };
  const [a, b] = [passagesOf(first), passagesOf(second)];
  const common = [...a].filter(passage => b.has(passage)).length;
  return common / Math.max(1, Math.min(a.size, b.size));
}

describe('pairs of articles', () => {
  it('are found if and only if passages are shared, whatever the collection, as counting all passages tells', () => {
    const pieces = 'كتب بحر نور حقل درب'.split(' ').map(name => made(name, 45));
    const article = fc.array(fc.nat(4), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(article, { minLength: 2, maxLength: 6 }), articles => {
        // Words of its own at both ends: what stands at the edge of six articles is a notice and no passage.
        const texts = articles.map((list, at) =>
          write(made(`خاص${at}`, 25), ...list.map(n => pieces[n] ?? []), made(`ذيل${at}`, 25)),
        );
        const expected = texts.flatMap((first, at) =>
          texts.flatMap((second, other) =>
            other > at && shareOfPassages(first, second) > 0.1 ? [[at, other]] : [],
          ),
        );
        expect(couples(pairsOf(texts))).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it('tell how much of the shorter one stands in the other, near what all its passages tell', () => {
    for (const share of [0.6, 0.75, 0.9]) {
      const common = made('عام', 180 * share);
      const first = write(common, made('اول', 180 * (1 - share)));
      const second = write(common, made('ثان', 180 * (1 - share)));
      const [pair] = pairsOf([first, second]);
      expect(Math.abs((pair?.share ?? 0) - shareOfPassages(first, second))).toBeLessThan(0.1);
      expect(pair?.isNearDuplicate).toBe(true);
    }
  });

  it('tell the length of the longest passage to within some words', () => {
    const [pair] = pairsOf([
      write(made('قبل', 60), made('نقل', 50), made('بعد', 80)),
      write(made('غير', 90), made('نقل', 50), made('اخر', 20)),
    ]);
    expect(pair?.isNearDuplicate).toBe(false);
    expect(pair?.longestRun).toBeGreaterThan(39);
    expect(pair?.longestRun).toBeLessThan(51);
  });

  it('leave out what a sentence or a name in common is', () => {
    expect(pairsOf([write(made('قبل', 80), made('اسم', 9)), write(made('غير', 80), made('اسم', 9))])).toEqual(
      [],
    );
  });

  it('do not come of what stands under all reports of an outlet', () => {
    const signOff = made('ذيل', 30);
    const reports = Array.from({ length: 60 }, (_, at) =>
      write(made(`خبر${'ابتثجح'[at % 6]}${at}`, 90), signOff),
    );
    expect(pairsOf(reports)).toEqual([]);
  });

  it('do not come of a notice under a handful of reports either, though a passage in the midst of them is one', () => {
    const notice = made('ذيل', 28);
    const own = (at: number) => made(`خبر${'ابتثجح'[at % 6]}${at}`, 45);
    const under = Array.from({ length: 7 }, (_, at) => write(own(at), own(at + 20), notice));
    const amid = Array.from({ length: 7 }, (_, at) => write(own(at), notice, own(at + 20)));
    expect(pairsOf(under)).toEqual([]);
    expect(pairsOf(amid)).toHaveLength(21);
  });

  it('do not come of it either where the reports are shorter than it', () => {
    const signOff = made('ذيل', 40);
    const briefs = Array.from({ length: 60 }, (_, at) =>
      write(made(`خبر${'ابتثجح'[at % 6]}${at}`, 20), signOff),
    );
    expect(pairsOf(briefs)).toEqual([]);
  });

  it('hold a story together that more print than a sign-off needs to be told', () => {
    const story = made('رويه', 160);
    const reports = Array.from({ length: 70 }, (_, at) =>
      story.map((word, i) => ((i + at * 7) % 40 === 0 ? `بدل${at}` : word)).join(' '),
    );
    const others = Array.from({ length: 200 }, (_, at) => write(made(`غير${'ابتثجح'[at % 6]}${at}`, 60)));
    const told = new Set(couples(pairsOf([...others, ...reports])).flat());
    expect([...told].sort((a, b) => a - b)).toEqual(reports.map((_, at) => others.length + at));
  });

  it('have a round-up share passages with the reports in it, and not be a copy of them', () => {
    const reports = 'بحر نور حقل درب كتب قمر'.split(' ').map(name => made(name, 60));
    const pairs = pairsOf([...reports.map(report => write(report)), write(...reports)]);
    expect(pairs.map(({ second, isNearDuplicate }) => [second, isNearDuplicate])).toEqual(
      reports.map(() => [6, false]),
    );
  });

  it('are copies of a flash of two lines, and not flashes that begin alike', () => {
    const flash = made('عجل', 16);
    const other = write(flash.slice(0, 7), made('غير', 10));
    expect(couples(pairsOf([write(flash), write(['عاجل'], flash), other]))).toEqual([[0, 1]]);
  });

  it('are none of texts too short to have a passage', () => {
    expect(pairsOf(['عاجل: زلزال يضرب المدينة', 'عاجل: زلزال يضرب المدينة', '', 'كلمة'])).toEqual([]);
  });
});

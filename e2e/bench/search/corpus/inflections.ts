import type { Random } from '#e2e/bench/compare/random.ts';

/** What stands before and after a word in one of its forms. */
export interface Inflection {
  readonly before: string;
  readonly after: string;
}

/** Forms of one kind of word with a draw of one, by how often each comes. */
export interface Inflections {
  readonly forms: readonly Inflection[];
  draw(random: Random): number;
}

/** Reads `before-after weight` lines; the order is the number of the form. */
function readInflections(lines: string): Inflections {
  const rows = lines
    .trim()
    .split('\n')
    .map(line => /^(\p{L}*)-(\p{L}*) ([\d.]+)$/u.exec(line.trim()));
  const forms = rows.map(row => ({ before: row?.[1] ?? '', after: row?.[2] ?? '' }));
  const sums: number[] = [];
  for (const row of rows) sums.push((sums.at(-1) ?? 0) + Number(row?.[3]));
  const sum = sums.at(-1) ?? 0;
  return {
    forms,
    draw(random) {
      const wanted = random() * sum;
      return Math.max(
        0,
        sums.findIndex(upTo => wanted < upTo),
      );
    },
  };
}

/** Shares are rough counts of a week of news. */
export const nounInflections = readInflections(`
- 34
ال- 24
و- 2.5
وال- 5
بال- 2.5
لل- 4
ب- 3
ل- 2
-ات 4
ال-ات 4
-ين 1.5
ال-ين 3
-ون 0.7
ال-ون 0.8
-ها 2.5
-ه 2.5
-هم 1
-نا 0.3
و-ها 0.7
ب-ها 0.6
ل-ه 0.4
وال-ات 0.8
بال-ات 0.4
لل-ين 0.4
-ان 0.6
ف- 0.4
ك- 0.2
`);

export const verbInflections = readInflections(`
- 50
و- 18
ف- 2
س- 4
-ون 6
-ان 1
-ت 8
-وا 4
-ه 2
-ها 2
و-ون 1
و-ت 2
`);

export const functionInflections = readInflections(`
- 95
و- 5
`);

export const englishInflections = readInflections(`
- 62
-s 20
-ed 9
-ing 9
`);

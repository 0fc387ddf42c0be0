import type { Span } from '#shared/domain/article/span.ts';
import {
  bodySpans,
  coverOf,
  excerpt,
  partnersOf,
  runsOf,
  withoutMarker,
  type ReadDump,
} from './read-dump.ts';
import type { AgreementCounts, TaskError } from './task-report.ts';

/** How much of the boilerplate was found and of the text was kept. */
export interface TextCounts {
  readonly boilerplate: AgreementCounts;
  /** Units of text that are text of some article, and of the right one. */
  readonly kept: number;
  readonly own: number;
  readonly body: number;
  readonly errors: readonly TaskError[];
}

/** Unit by unit: which boilerplate was found, and how much of the text is left. Units that hold only values count for nothing. */
export function countText({ dump, found }: ReadDump): TextCounts {
  const { text } = dump;
  const partners = partnersOf({ dump, found });
  const goldBoilerplate = coverOf(
    text.length,
    dump.boilerplate.map(piece => ({ start: piece.at, end: piece.at + piece.text.length })),
  );
  const titles = coverOf(
    text.length,
    dump.articles.flatMap(({ title }) =>
      title
        ? [
            {
              start: title.at + title.text.length - withoutMarker(title.text).length,
              end: title.at + title.text.length,
            },
          ]
        : [],
    ),
  );
  const bodies = coverOf(text.length, dump.articles.flatMap(bodySpans));
  const foundBoilerplate = coverOf(
    text.length,
    found.flatMap(article => article.boilerplate.map(({ source }) => source)),
  );
  const kept = coverOf(text.length, found.flatMap(runsOf));
  const own = new Uint8Array(text.length);
  for (const [i, article] of dump.articles.entries()) {
    const partner = partners[i];
    const runs = coverOf(text.length, partner ? runsOf(partner) : []);
    for (const { start, end } of bodySpans(article)) own.set(runs.subarray(start, end), start);
  }
  let [expected, seen, agreed, keptUnits, ownUnits, body] = [0, 0, 0, 0, 0, 0];
  const wrong: Span[] = [];
  for (let i = 0; i < text.length; i++) {
    if (/[\s\u200b-\u200f]/.test(text.charAt(i))) continue;
    const isGold = goldBoilerplate[i] === 1;
    const isFound = foundBoilerplate[i] === 1 && (isGold || bodies[i] === 1 || titles[i] === 1);
    if (isGold) expected++;
    if (isFound) seen++;
    if (isGold && isFound) agreed++;
    if (bodies[i] === 1) body++;
    if (bodies[i] === 1 && kept[i] === 1) keptUnits++;
    if (own[i] === 1) ownUnits++;
    const isLost = bodies[i] === 1 && kept[i] === 0;
    if (isGold !== isFound || isLost) addUnit(wrong, i);
  }
  const errors = wrong.map(span => {
    const piece = excerpt(text.slice(span.start, span.end));
    const isMissed = goldBoilerplate[span.start] === 1;
    return {
      where: `${dump.name} ${isMissed ? 'boilerplate' : 'text'}`,
      expected: isMissed ? piece : null,
      found: isMissed ? null : piece,
    };
  });
  return { boilerplate: { expected, found: seen, agreed }, kept: keptUnits, own: ownUnits, body, errors };
}

/** Adds a unit to the last span when only white space lies between. */
function addUnit(spans: Span[], at: number): void {
  const last = spans.at(-1);
  if (last && at - last.end <= 2) spans[spans.length - 1] = { start: last.start, end: at + 1 };
  else spans.push({ start: at, end: at + 1 });
}

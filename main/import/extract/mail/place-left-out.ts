import type { Boilerplate } from '#shared/domain/article/article.ts';
import type { MappedText } from '#shared/text/mapped-text.ts';
import type { LeftOutLine } from './mail-sections.ts';

/** Between two lines in a row stand their end and marks of quotation. */
const lineEnds = 8;

/** The places in the source of lines of a text; lines of one kind in a row are one part. Takes time in proportion to both. */
export function placeLeftOut(lines: readonly LeftOutLine[], { runs }: MappedText): readonly Boilerplate[] {
  const parts: Boilerplate[] = [];
  let next = 0;
  for (const { kind, span } of lines.toSorted((a, b) => a.span.start - b.span.start)) {
    let start: number | null = null;
    let end = 0;
    for (let run = runs[next]; run !== undefined && run.text < span.end; run = runs[++next]) {
      const [from, to] = [Math.max(span.start, run.text), Math.min(span.end, run.text + run.length)];
      const step = run.step ?? 1;
      if (from < to) start ??= run.source + (from - run.text) * step;
      if (from < to) end = run.source + (to - run.text) * step;
      if (run.text + run.length > span.end) break;
    }
    if (start === null) continue;
    const last = parts.at(-1);
    const isNext = last?.kind === kind && start - last.source.end <= lineEnds && start >= last.source.end;
    if (isNext) parts[parts.length - 1] = { kind, source: { start: last.source.start, end } };
    else parts.push({ kind, source: { start, end } });
  }
  return parts;
}

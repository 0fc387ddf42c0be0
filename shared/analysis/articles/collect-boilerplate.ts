import type { Boilerplate } from '#shared/domain/article/article.ts';
import type { Span } from '#shared/domain/article/span.ts';
import type { ArticleDraft, DraftPart } from './article-draft.ts';
import { trimSpan } from './source-lines.ts';

/** Parts of a line that none of `used` covers, as far as they hold a letter or a digit. */
function remainder(source: string, line: Span, used: readonly Span[]): readonly Span[] {
  const inside = used.filter(span => span.start < line.end && line.start < span.end);
  const sorted = [...inside].sort((a, b) => a.start - b.start);
  const rest: Span[] = [];
  let start = line.start;
  for (const span of [...sorted, { start: line.end, end: line.end }]) {
    const piece = trimSpan(source, { start, end: Math.max(start, span.start) });
    if (piece && /[\p{L}\p{N}]/u.test(source.slice(piece.start, piece.end))) rest.push(piece);
    start = Math.max(start, span.end);
  }
  return rest;
}

function ofPart(source: string, part: DraftPart, values: readonly Span[]): readonly Boilerplate[] {
  const label = (span: Span): Boilerplate => ({ kind: 'metadata-label', source: span });
  switch (part.role) {
    case 'paragraph':
      return [];
    case 'boilerplate':
      return [{ kind: part.kind, source: part.span }];
    case 'credit':
      return remainder(source, part.span, values).map(label);
    case 'fields': {
      const labels = part.fields.flatMap(field => field.label ?? []);
      const rest = remainder(source, part.span, [...labels, ...values]);
      return [...labels, ...rest].map(label);
    }
  }
}

/**
 * What a draft holds besides its text: whole lines, labels, and whatever else stands on a line of fields. `values` are
 * the spans that are shown as title, outlet, author or date, and therefore are not folded away.
 */
export function collectBoilerplate(
  source: string,
  draft: ArticleDraft,
  values: readonly Span[],
): readonly Boilerplate[] {
  return draft.parts.flatMap(part => ofPart(source, part, values));
}

import type { ReactNode } from 'react';
import type { Span } from '#shared/domain/article/span.ts';
import type { Source, SourceText } from '#shared/domain/source/source.ts';

/** What a view of a medium gets that draws it as it looks. */
export interface DrawnSourceProps {
  readonly source: Source;
  /** What was read out of it, with its places. */
  readonly read: SourceText;
  /** In that text, as is the passage. */
  readonly article: Span;
  readonly passage: Span | null;
  /** What to show where it can't be drawn, be it that the file was not kept. */
  readonly asText: ReactNode;
}

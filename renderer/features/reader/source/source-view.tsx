import { lazy, Suspense, type ComponentType, type ReactNode } from 'react';
import type { Span } from '#shared/domain/article/span.ts';
import type { Source, SourceText as ReadText } from '#shared/domain/source/source.ts';
import { SourceText } from './source-text.tsx';

/** What a view of a medium gets that draws it as it looks. */
export interface DrawnSourceProps {
  readonly source: Source;
  /** What was read out of it, with its places. */
  readonly read: ReadText;
  /** In that text, as is the passage. */
  readonly article: Span;
  readonly passage: Span | null;
  /** What to show where it can't be drawn, be it that the file was not kept. */
  readonly asText: ReactNode;
}

/** Media that are drawn as they look, by media type; each is loaded when it is first shown. */
const drawn: Readonly<Record<string, ComponentType<DrawnSourceProps>>> = {
  'application/pdf': lazy(() => import('./pdf-source.tsx').then(({ PdfSource }) => ({ default: PdfSource }))),
};

/** An article in what it was read from: as it looks where that is known, else as text. */
export function SourceView({ source, read, article, passage }: Omit<DrawnSourceProps, 'asText'>) {
  const asText = <SourceText source={read} article={article} passage={passage} />;
  const Drawn = Object.hasOwn(drawn, source.mediaType) ? drawn[source.mediaType] : undefined;
  if (Drawn === undefined) return asText;
  return (
    <Suspense fallback={null}>
      <Drawn source={source} read={read} article={article} passage={passage} asText={asText} />
    </Suspense>
  );
}

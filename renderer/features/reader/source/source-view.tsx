import { lazy, Suspense, type ComponentType } from 'react';
import type { DrawnSourceProps } from './drawn-source.ts';
import { SourceText } from './source-text.tsx';

/** Media that are drawn as they look, by media type; each is loaded when it is first shown. */
const drawn: Readonly<Record<string, ComponentType<DrawnSourceProps>>> = {
  'application/pdf': lazy(() => import('./pdf-source.tsx').then(({ PdfSource }) => ({ default: PdfSource }))),
};

/** An article in what it was read from: as it looks where that is known, else as text. */
export function SourceView({ source, read, article, passage }: Omit<DrawnSourceProps, 'asText'>) {
  const asText = (
    <SourceText source={read} mediaType={source.mediaType} article={article} passage={passage} />
  );
  const Drawn = Object.hasOwn(drawn, source.mediaType) ? drawn[source.mediaType] : undefined;
  if (Drawn === undefined) return asText;
  return (
    <Suspense fallback={null}>
      <Drawn source={source} read={read} article={article} passage={passage} asText={asText} />
    </Suspense>
  );
}

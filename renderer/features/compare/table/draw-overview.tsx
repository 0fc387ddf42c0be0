import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { OverviewParts } from '#renderer/features/compare/overview/overview-parts.tsx';
import { OverviewSceneProvider } from '#renderer/features/compare/overview/overview-scene.ts';
import type { LoadedArticle } from '#renderer/features/compare/use-compared-articles.ts';
import type { ComparisonOverview } from '#shared/compare/overview/overview.ts';
import type { SheetPart } from '#shared/compare/table/table-sheet.ts';
import { sheetOverview } from './sheet-overview.ts';

/** The overview as words, the same that paper gets; drawn where nobody sees it and taken down again. */
export function overviewAsParts(
  articles: readonly LoadedArticle[],
  overview: ComparisonOverview,
): readonly SheetPart[] {
  const page = document.createElement('div');
  const root = createRoot(page);
  flushSync(() =>
    root.render(
      <OverviewSceneProvider value={{ articles, go: null }}>
        <OverviewParts overview={overview} />
      </OverviewSceneProvider>,
    ),
  );
  const parts = sheetOverview(page);
  root.unmount();
  return parts;
}

import { useEffect, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import type { ComparisonModel } from '#renderer/features/compare/comparison-model.ts';
import { OverviewParts } from '#renderer/features/compare/overview/overview-parts.tsx';
import { OverviewSceneProvider } from '#renderer/features/compare/overview/overview-scene.ts';
import { useOverview } from '#renderer/features/compare/overview/use-overview.ts';
import type { LoadedArticle } from '#renderer/features/compare/use-compared-articles.ts';
import type { ComparisonMarks } from '#renderer/features/compare/use-marks.ts';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { useShortcuts } from '#renderer/ui/shortcuts.ts';
import { useSettings } from '#renderer/workspace/settings-store.ts';
import { comparisonSheet } from './comparison-sheet.ts';
import { PrintedTable } from './printed-table.tsx';
import styles from './print.module.css';

interface ComparisonPrintProps {
  readonly articles: readonly LoadedArticle[];
  readonly model: ComparisonModel;
  readonly marks: ComparisonMarks;
}

/** True from the moment the page is about to be printed until it was; drawn before the printer looks. */
function useIsPrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const begin = (): void => flushSync(() => setPrinting(true));
    const end = (): void => setPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinting;
}

/** What paper gets of a comparison, in whatever form it is on the screen: sources, key, overview, table. */
export function ComparisonPrint({ articles, model, marks }: ComparisonPrintProps) {
  const t = useMessages();
  const formats = useFormats();
  const language = useSettings(settings => settings.language);
  const { overview } = useOverview(articles, model);
  const isPrinting = useIsPrinting();
  // A window of the app has no menu that would print.
  useShortcuts([{ keys: 'Mod+p', run: () => window.print() }]);
  if (!isPrinting) return null;
  const sheet = comparisonSheet({ articles, model, marks, overview: [], t, formats, language });
  return createPortal(
    <div className={styles.sheet} data-wide={articles.length > 2 || undefined} dir={sheet.direction}>
      <h1>{sheet.title}</h1>
      <PrintedTable sheet={sheet}>
        {overview && (
          <OverviewSceneProvider value={{ articles, go: null }}>
            <div className={styles.overview}>
              <OverviewParts overview={overview} />
            </div>
          </OverviewSceneProvider>
        )}
      </PrintedTable>
    </div>,
    document.body,
  );
}

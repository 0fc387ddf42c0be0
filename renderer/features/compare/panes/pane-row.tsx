import { Fragment, type Ref } from 'react';
import { paneNumbers } from '#renderer/features/compare/comparison-model.ts';
import type { LoadedArticle } from '#renderer/features/compare/use-compared-articles.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { ComparePane, type ComparePaneProps } from './compare-pane.tsx';
import type { Neighbours } from './connectors.ts';
import { Gutter } from './gutter.tsx';
import { useWidths } from './use-pane-border.ts';
import styles from './panes.module.css';

interface PaneRowProps extends Omit<ComparePaneProps, 'pane' | 'summary'> {
  readonly ref: Ref<HTMLDivElement>;
  readonly articles: readonly LoadedArticle[];
}

/** Every pane but the last has a gutter after it. */
const neighbours: readonly Neighbours[] = [
  [0, 1],
  [1, 2],
  [2, 3],
];

/** The panes beside each other, and between neighbours the gutters with what links them. */
export function PaneRow({ ref, articles, ...shared }: PaneRowProps) {
  const t = useMessages();
  const { model, panes, palette, hidden, walk, attention } = shared;
  const shown = paneNumbers(model);
  const widths = useWidths(shown.length);
  const columns = widths.map(width => `minmax(var(--least-pane), ${width}fr)`).join(' var(--gutter) ');
  return (
    <div
      ref={ref}
      className={styles.panes}
      style={{ gridTemplateColumns: columns }}
      data-count={shown.length}
      role="group"
      aria-label={t('compare.articles')}
    >
      {shown.map(pane => {
        const summary = articles[pane]?.summary;
        const between = pane < shown.length - 1 ? neighbours[pane] : undefined;
        return (
          <Fragment key={pane}>
            {summary && <ComparePane {...shared} pane={pane} summary={summary} />}
            {between && (
              <Gutter
                model={model}
                between={between}
                panes={panes}
                palette={palette}
                hidden={hidden}
                attention={attention}
                onChoose={walk.reveal}
              />
            )}
          </Fragment>
        );
      })}
    </div>
  );
}

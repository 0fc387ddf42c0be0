import { useCallback, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { Problem } from '#renderer/ui/problem.tsx';
import { Toolbar, ToolbarSpace } from '#renderer/ui/toolbar.tsx';
import type { DrawnSourceProps } from './drawn-source.ts';
import { marksOfPage, pageOfSpan } from './page-marks.ts';
import type { PdfPages } from './pdf-document.ts';
import { PdfPage } from './pdf-page.tsx';
import { usePdf } from './use-pdf.ts';
import { useWidth } from './use-width.ts';
import styles from './pdf-source.module.css';

/** A PDF page by page as it looks; as text where the file was not kept or can't be drawn, and on demand. */
export function PdfSource(props: DrawnSourceProps) {
  const t = useMessages();
  const pdf = usePdf(props.source.id);
  const [isText, setIsText] = useState(false);
  const [isBroken, setIsBroken] = useState(false);
  const onBroken = useCallback(() => setIsBroken(true), []);
  if (pdf.kind === 'missing') return props.asText;
  if (pdf.kind === 'broken' || isBroken)
    return (
      <>
        <Problem>{t('reader.pdf-not-drawn')}</Problem>
        {props.asText}
      </>
    );
  if (isText)
    return (
      <>
        <Toolbar label={t('reader.pdf-tools')}>
          <Button variant="quiet" icon="file" onPress={() => setIsText(false)}>
            {t('reader.pdf-as-pages')}
          </Button>
        </Toolbar>
        {props.asText}
      </>
    );
  if (pdf.kind !== 'ready') return <div className={styles.frame} aria-busy />;
  return <Pages {...props} pages={pdf.pages} onText={() => setIsText(true)} onBroken={onBroken} />;
}

interface PagesProps extends DrawnSourceProps {
  readonly pages: PdfPages;
  readonly onText: () => void;
  readonly onBroken: () => void;
}

const zooms = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3, 4] as const;
const wholeWidth = zooms.indexOf(1);

function Pages({ read, article, passage, pages, onText, onBroken }: PagesProps) {
  const t = useMessages();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const [page, setPage] = useState(() => Math.min(pages.count, pageOfSpan(read.places, passage ?? article)));
  const [zoom, setZoom] = useState<number>(wholeWidth);
  const marks = useMemo(
    () => marksOfPage(read.places, page, { article, passage }),
    [read.places, page, article, passage],
  );
  const turnTo = (next: number): void => setPage(Math.min(Math.max(1, next), pages.count));
  const zoomTo = (next: number): void => setZoom(Math.min(Math.max(0, next), zooms.length - 1));
  const keys: Readonly<Record<string, () => void>> = {
    PageDown: () => turnTo(page + 1),
    PageUp: () => turnTo(page - 1),
    Home: () => turnTo(1),
    End: () => turnTo(pages.count),
    '+': () => zoomTo(zoom + 1),
    '=': () => zoomTo(zoom + 1),
    '-': () => zoomTo(zoom - 1),
    '0': () => zoomTo(wholeWidth),
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const does = Object.hasOwn(keys, event.key) ? keys[event.key] : undefined;
    if (does === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    does();
  };
  return (
    <>
      <Toolbar label={t('reader.pdf-tools')}>
        <IconButton
          icon="previous"
          label={t('reader.pdf-previous')}
          isDisabled={page === 1}
          onPress={() => turnTo(page - 1)}
        />
        <span className={styles.count} aria-live="polite">
          {t('reader.pdf-page-of', { page, count: pages.count })}
        </span>
        <IconButton
          icon="next"
          label={t('reader.pdf-next')}
          isDisabled={page === pages.count}
          onPress={() => turnTo(page + 1)}
        />
        <IconButton
          icon="remove"
          label={t('reader.pdf-smaller')}
          isDisabled={zoom === 0}
          onPress={() => zoomTo(zoom - 1)}
        />
        <IconButton
          icon="add"
          label={t('reader.pdf-larger')}
          isDisabled={zoom === zooms.length - 1}
          onPress={() => zoomTo(zoom + 1)}
        />
        <ToolbarSpace />
        <Button variant="quiet" icon="reader" onPress={onText}>
          {t('reader.pdf-as-text')}
        </Button>
      </Toolbar>
      {/* Focusable, so that the keyboard can scroll it. */}
      <div
        ref={frame}
        className={styles.frame}
        role="group"
        aria-label={t('reader.pdf-page-of', { page, count: pages.count })}
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        {width > 0 && (
          <PdfPage
            pages={pages}
            page={page}
            width={Math.round(width * (zooms[zoom] ?? 1))}
            marks={marks}
            onBroken={onBroken}
          />
        )}
      </div>
    </>
  );
}

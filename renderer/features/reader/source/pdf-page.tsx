import { useEffect, useRef, useState } from 'react';
import { useMessages } from '#renderer/messages/use-messages.ts';
import type { PageBox } from '#shared/domain/source/medium-place.ts';
import type { PageMarks } from './page-marks.ts';
import type { DrawnPage, PdfPages } from './pdf-document.ts';
import styles from './pdf-source.module.css';

interface PdfPageProps {
  readonly pages: PdfPages;
  /** 1 is the first. */
  readonly page: number;
  /** How wide it is shown, in pixels of the layout. */
  readonly width: number;
  readonly marks: PageMarks;
  readonly onBroken: () => void;
}

/** One page as it looks, with the lines of the article and the passage marked on it. */
export function PdfPage({ pages, page, width, marks, onBroken }: PdfPageProps) {
  const t = useMessages();
  const canvas = useRef<HTMLCanvasElement>(null);
  const mark = useRef<SVGRectElement>(null);
  const [size, setSize] = useState<DrawnPage | null>(null);

  useEffect(() => {
    const stop = new AbortController();
    void (async () => {
      const { width: points } = await pages.sizeOf(page);
      if (stop.signal.aborted || canvas.current === null) return;
      const scale = (width / points) * window.devicePixelRatio;
      const drawn = await pages.draw(canvas.current, { page, scale, signal: stop.signal });
      if (drawn !== null) setSize(drawn);
    })().catch(() => stop.signal.aborted || onBroken());
    return () => stop.abort();
  }, [pages, page, width, onBroken]);

  useEffect(() => {
    mark.current?.scrollIntoView({ block: 'center' });
  }, [size, marks]);

  const [first] = marks.passage;
  return (
    <div className={styles.page} style={{ inlineSize: width }} data-pdf-page={size === null ? null : page}>
      {/* Where text is drawn from depends on the direction of the canvas; pdf.js counts on left to right. */}
      <canvas
        ref={canvas}
        dir="ltr"
        className={styles.canvas}
        role="img"
        aria-label={t('reader.source-page', { page })}
      />
      {size !== null && (
        <svg className={styles.marks} viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden>
          {marks.article.map(box => (
            <rect key={box.join()} className={styles.article} {...rectangle(box)} />
          ))}
          {marks.passage.map(box => (
            <rect
              key={box.join()}
              ref={box === first ? mark : null}
              className={styles.passage}
              {...rectangle(box)}
              data-pdf-passage
            />
          ))}
        </svg>
      )}
    </div>
  );
}

const rectangle = ([left, top, right, bottom]: PageBox) => ({
  x: left,
  y: top,
  width: right - left,
  height: bottom - top,
});

import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { ArticleBody, ArticleSummary } from '#shared/domain/article/article.ts';
import type { Span } from '#shared/domain/article/span.ts';
import type { Finding } from '#renderer/features/reader/finding/findings.ts';
import { MarkedPiece } from './marked-piece.tsx';
import { paragraphsOf, segmentsOf, type Mark, type TextSegment } from './text-segments.ts';
import styles from './reader.module.css';

interface ArticleTextProps {
  readonly summary: ArticleSummary;
  readonly body: ArticleBody;
  /** The findings whose layers are switched on. */
  readonly findings: readonly Finding[];
  /** A passage to show and to scroll to. */
  readonly focus: Span | null;
  /** Words that are being made a finding of. */
  readonly pending: Span | null;
  /** The mark that the keyboard is at. */
  readonly current: string | null;
  readonly isOpen: boolean;
  /** Changes when the keyboard moved to another mark, or came back to it. */
  readonly moves: number;
  readonly onOpen: (finding: Finding) => void;
}

/** The key, if its mark covers this piece: a piece that has nothing to do with it need not be drawn anew. */
const hereOnly = ({ marks }: TextSegment, key: string | null): string | null =>
  marks.some(mark => mark.key === key) ? key : null;

/** The text as published, cut into marked pieces. Nothing in it is interpreted: it is set as text, never as markup. */
export function ArticleText(props: ArticleTextProps) {
  const { summary, body, findings, focus, pending, current, isOpen, moves, onOpen } = props;
  const container = useRef<HTMLDivElement>(null);
  const latestOpen = useRef(onOpen);
  useEffect(() => {
    latestOpen.current = onOpen;
  });
  const open = useCallback((finding: Finding): void => latestOpen.current(finding), []);
  const paragraphs = useMemo(() => paragraphsOf(body.text), [body.text]);
  const byKey = useMemo(() => new Map(findings.map(finding => [finding.key, finding])), [findings]);
  const marks = useMemo(
    (): readonly Mark[] => [
      ...findings
        .filter(({ place }) => place === 'text')
        .map(({ layer, span, key }) => ({ layer, span, key })),
      ...(focus ? [{ layer: 'focus', span: focus, key: 'focus' } as const] : []),
      ...(pending ? [{ layer: 'focus', span: pending, key: 'pending' } as const] : []),
    ],
    [findings, focus, pending],
  );
  // The way of the Tab key into the marks: the current one, else the first.
  const stop = current !== null && byKey.has(current) ? current : (findings[0]?.key ?? null);
  const pieces = useMemo(
    () => paragraphs.map(paragraph => ({ paragraph, segments: segmentsOf(paragraph, marks) })),
    [paragraphs, marks],
  );

  useEffect(() => {
    if (focus) container.current?.querySelector('[data-focus]')?.scrollIntoView({ block: 'center' });
  }, [focus]);

  const pieceOf = (key: string): HTMLElement | null =>
    container.current?.querySelector<HTMLElement>(`[data-begins~="${CSS.escape(key)}"]`) ?? null;

  useEffect(() => {
    if (current !== null) pieceOf(current)?.scrollIntoView({ block: 'nearest' });
  }, [current]);

  useEffect(() => {
    if (moves === 0 || current === null) return;
    // A mark that was rejected is gone: the keyboard stays in the text.
    const piece = pieceOf(current) ?? container.current?.closest('article');
    piece?.focus({ preventScroll: true });
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the focus follows the keyboard only, not every change of the mark
  }, [moves]);

  return (
    <div
      ref={container}
      className={styles.text}
      dir={summary.direction}
      lang={summary.language}
      data-article-text
    >
      {pieces.map(({ paragraph, segments }) => (
        <p key={paragraph.start}>
          {segments.map(segment => (
            <MarkedPiece
              key={segment.span.start}
              segment={segment}
              words={body.text.slice(segment.span.start, segment.span.end)}
              findings={byKey}
              stop={hereOnly(segment, stop)}
              current={hereOnly(segment, current)}
              isOpen={isOpen && hereOnly(segment, current) !== null}
              onOpen={open}
            />
          ))}
        </p>
      ))}
    </div>
  );
}

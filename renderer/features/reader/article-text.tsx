import { useEffect, useMemo, useRef } from 'react';
import type { ArticleBody, ArticleSummary } from '#shared/domain/article/article.ts';
import type { Span } from '#shared/domain/article/span.ts';
import { paragraphsOf, segmentsOf, type Mark, type TextSegment } from './text-segments.ts';
import styles from './reader.module.css';

interface ArticleTextProps {
  readonly summary: ArticleSummary;
  readonly body: ArticleBody;
  readonly showDates: boolean;
  readonly showStatements: boolean;
  readonly focus: Span | null;
  readonly activeDate: number | null;
  readonly onDate: (index: number) => void;
}

function marksOf({ body, showDates, showStatements, focus }: ArticleTextProps): readonly Mark[] {
  return [
    ...(showDates ? body.temporal.map(({ span }, index): Mark => ({ layer: 'date', span, index })) : []),
    ...(showStatements
      ? body.statements.map(({ content }, index): Mark => ({ layer: 'statement', span: content, index }))
      : []),
    ...(focus ? [{ layer: 'focus', span: focus, index: 0 } as const] : []),
  ];
}

interface SegmentProps {
  readonly segment: TextSegment;
  readonly text: string;
  readonly activeDate: number | null;
  readonly onDate: (index: number) => void;
}

function Segment({ segment, text, activeDate, onDate }: SegmentProps) {
  const { span, marks } = segment;
  const words = text.slice(span.start, span.end);
  if (marks.length === 0) return <span data-start={span.start}>{words}</span>;
  const date = marks.find(mark => mark.layer === 'date');
  const classes = [...new Set(marks.map(mark => styles[`mark-${mark.layer}`]))];
  if (date && date.index === activeDate) classes.push(styles.active);
  return (
    <span
      data-start={span.start}
      data-focus={marks.some(mark => mark.layer === 'focus') || undefined}
      data-date={date?.index}
      className={classes.join(' ')}
      // The list of dates beside the text is the way of the keyboard; the mark itself only answers the mouse.
      onClick={date ? () => onDate(date.index) : undefined}
    >
      {words}
    </span>
  );
}

/** The text as published, cut into marked pieces. Nothing in it is interpreted: it is set as text, never as markup. */
export function ArticleText(props: ArticleTextProps) {
  const { summary, body, showDates, showStatements, focus, activeDate, onDate } = props;
  const container = useRef<HTMLDivElement>(null);
  const paragraphs = useMemo(() => paragraphsOf(body.text), [body]);
  const marks = useMemo(
    () => marksOf({ summary, body, showDates, showStatements, focus, activeDate, onDate }),
    [summary, body, showDates, showStatements, focus, activeDate, onDate],
  );

  useEffect(() => {
    if (focus) container.current?.querySelector('[data-focus]')?.scrollIntoView({ block: 'center' });
  }, [focus, body]);

  useEffect(() => {
    if (activeDate !== null)
      container.current?.querySelector(`[data-date="${activeDate}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [activeDate]);

  return (
    <div
      ref={container}
      className={styles.text}
      dir={summary.direction}
      lang={summary.language}
      data-article-text
    >
      {paragraphs.map(paragraph => (
        <p key={paragraph.start}>
          {segmentsOf(paragraph, marks).map(segment => (
            <Segment
              key={segment.span.start}
              segment={segment}
              text={body.text}
              activeDate={activeDate}
              onDate={onDate}
            />
          ))}
        </p>
      ))}
    </div>
  );
}

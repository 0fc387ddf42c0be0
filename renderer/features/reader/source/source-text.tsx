import { useEffect, useMemo, useRef, useState } from 'react';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { sliceSpan, type Span } from '#shared/domain/article/span.ts';
import type { SourceText as Source } from '#shared/domain/source/source.ts';
import { directionOf } from '#shared/text/direction.ts';
import { PlaceLabel } from './place-label.tsx';
import { cutWindow, widenAfter, widenBefore, windowAround, type SourcePiece } from './source-window.ts';
import styles from './source.module.css';

interface SourceTextProps {
  readonly source: Source;
  /** In the text of the source, as is the passage. */
  readonly article: Span;
  readonly passage: Span | null;
}

/** The text that an article was read from, with the article and the passage marked; of a long one what lies around them. */
export function SourceText({ source, article, passage }: SourceTextProps) {
  const t = useMessages();
  const { text, places } = source;
  const marked = useMemo(
    () => ({ article, passage: passage ?? { start: article.start, end: article.start } }),
    [article, passage],
  );
  const [shown, setShown] = useState(() => windowAround(text, marked.article, marked.passage));
  const pieces = useMemo(() => cutWindow(shown, marked, places), [shown, marked, places]);
  const direction = useMemo(() => directionOf(sliceSpan(text, shown)), [text, shown]);
  const target = useRef<HTMLElement>(null);
  useEffect(() => {
    target.current?.scrollIntoView({ block: 'center' });
  }, []);
  const first =
    pieces.find(({ isPassage }) => isPassage) ??
    pieces.find(({ span }) => span.start === marked.passage.start);

  return (
    // Focusable, so that the keyboard can scroll it.
    <pre className={styles.text} dir={direction} tabIndex={0} data-source-text>
      {shown.start > 0 && (
        <Button icon="up" onPress={() => setShown(widenBefore(text, shown))}>
          {t('reader.source-before')}
        </Button>
      )}
      {pieces.map(piece => (
        <Piece key={piece.span.start} piece={piece} text={text} mark={piece === first ? target : null} />
      ))}
      {shown.end < text.length && (
        <Button icon="down" onPress={() => setShown(widenAfter(text, shown))}>
          {t('reader.source-after')}
        </Button>
      )}
    </pre>
  );
}

interface PieceProps {
  readonly piece: SourcePiece;
  readonly text: string;
  readonly mark: React.RefObject<HTMLElement | null> | null;
}

function Piece({ piece, text, mark }: PieceProps) {
  const { span, isArticle, isPassage, begins } = piece;
  const words = sliceSpan(text, span);
  return (
    <>
      {begins && (
        <span className={styles.place} data-source-place>
          <PlaceLabel place={begins} />
        </span>
      )}
      <span ref={mark} className={isArticle ? styles.article : undefined}>
        {isPassage ? <mark className={styles.passage}>{words}</mark> : words}
      </span>
    </>
  );
}

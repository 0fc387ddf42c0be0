import type { Span } from '#shared/domain/article/span.ts';
import { PlaceLabel } from './place-label.tsx';
import type { SourceLine, SourcePiece } from './source-window.ts';
import { splitAtCodes } from './source-writing.ts';
import styles from './source.module.css';

interface SourceLinesProps {
  readonly lines: readonly SourceLine[];
  /** What is shown of a stretch of the source. */
  readonly words: (span: Span) => string;
  /** Where the piece that is scrolled to begins. */
  readonly target: { readonly at: number; readonly mark: React.RefObject<HTMLElement | null> };
}

/** The pieces of a window; each stretch that runs from right to left is set by itself, so that what stands around it keeps its place. */
export function SourceLines({ lines, words, target }: SourceLinesProps) {
  const pieces = lines.flatMap(line => line.pieces);
  const first =
    pieces.find(({ isPassage }) => isPassage) ?? pieces.find(({ span }) => span.start === target.at);
  const draw = (piece: SourcePiece) => (
    <Piece
      key={piece.span.start}
      piece={piece}
      words={words(piece.span)}
      mark={piece === first ? target.mark : null}
    />
  );
  return lines.map(line =>
    line.isRtl ? (
      <bdi key={line.pieces[0]?.span.start} dir="rtl">
        {line.pieces.map(draw)}
      </bdi>
    ) : (
      line.pieces.map(draw)
    ),
  );
}

interface PieceProps {
  readonly piece: SourcePiece;
  readonly words: string;
  readonly mark: React.RefObject<HTMLElement | null> | null;
}

function Piece({ piece: { isArticle, isPassage, begins }, words, mark }: PieceProps) {
  const shown = withCodes(words);
  return (
    <>
      {begins && (
        <span className={styles.place} data-source-place>
          <PlaceLabel place={begins} />
        </span>
      )}
      <span ref={mark} className={isArticle ? styles.article : undefined}>
        {isPassage ? <mark className={styles.passage}>{shown}</mark> : shown}
      </span>
    </>
  );
}

/** Words with the codes and dates in them set by themselves: they run from left to right in a text that does not. */
const withCodes = (words: string) =>
  splitAtCodes(words).map((part, i) =>
    i % 2 === 0 ? (
      part
    ) : (
      <bdi key={i} dir="ltr">
        {part}
      </bdi>
    ),
  );

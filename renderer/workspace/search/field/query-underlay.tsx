import type { Ref } from 'react';
import type { UnderlayPiece } from './underlay-pieces.ts';
import styles from './search-field.module.css';

interface QueryUnderlayProps {
  readonly pieces: readonly UnderlayPiece[];
  readonly scrollRef: Ref<HTMLDivElement>;
}

const classOf = ({ isSign, isWrong }: UnderlayPiece): string =>
  [isSign ? styles.sign : '', isWrong ? styles.wrong : ''].join(' ');

/** What was typed once more, unseen, beneath the letters of the field, so that places in it can be marked. */
export function QueryUnderlay({ pieces, scrollRef }: QueryUnderlayProps) {
  return (
    <div ref={scrollRef} className={styles.underlay} dir="auto" aria-hidden="true">
      {pieces.map(piece => (
        <span key={piece.start} className={classOf(piece)}>
          {piece.text}
        </span>
      ))}
    </div>
  );
}

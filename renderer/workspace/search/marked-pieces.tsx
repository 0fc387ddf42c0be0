import type { SnippetPiece } from '#shared/search/search-request.ts';
import styles from './search.module.css';

/** A text in which what was searched for is marked. Nothing in it is interpreted. */
export function MarkedPieces({ pieces }: { readonly pieces: readonly SnippetPiece[] }) {
  return pieces.map(({ text, isMatch }, index) =>
    isMatch ? (
      // oxlint-disable-next-line react/no-array-index-key -- the pieces of one text never move
      <mark key={index} className={styles.match}>
        {text}
      </mark>
    ) : (
      text
    ),
  );
}

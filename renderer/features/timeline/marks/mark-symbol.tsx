import styles from '../timeline.module.css';

/** What a mark on the timeline can look like. */
export type MarkShape =
  'point' | 'time' | 'interval' | 'coarse' | 'gathered' | 'announced' | 'called-off' | 'disputed';

interface MarkSymbolProps {
  readonly kind: 'publication' | 'event';
  readonly shape: MarkShape;
}

/** The drawn shapes of the timeline, for its legend and lists; decorative, words stand beside it. */
export function MarkSymbol({ kind, shape }: MarkSymbolProps) {
  const isPublication = kind === 'publication';
  return (
    <svg
      width="16"
      height="14"
      viewBox="0 0 16 14"
      aria-hidden="true"
      className={styles.symbol}
      data-kind={kind}
    >
      {shape === 'point' && <path d={isPublication ? 'M5 4h6v6H5z' : 'M8 2.6 12.4 7 8 11.4 3.6 7z'} />}
      {shape === 'time' && (
        <path d={isPublication ? 'M4.6 7a3.4 3.4 0 1 0 6.8 0a3.4 3.4 0 1 0 -6.8 0z' : 'M4 3.6h8L8 11z'} />
      )}
      {shape === 'interval' && <path d="M1 5h14v4H1z" />}
      {shape === 'coarse' && <path d="M1 3h1.5v3.2h11V3H15v8h-1.5V7.8h-11V11H1z" />}
      {shape === 'gathered' && (
        <path fillRule="evenodd" d="M6 2.6 10.4 7 6 11.4 1.6 7zM11 2.6 15.4 7 11 11.4 9.6 10 12.6 7 9.6 4z" />
      )}
      {(shape === 'announced' || shape === 'called-off') && (
        <path fillRule="evenodd" d="M8 2.2 12.8 7 8 11.8 3.2 7zM8 4.2 5.2 7 8 9.8 10.8 7z" />
      )}
      {shape === 'called-off' && <path d="M1.2 6.2h13.6v1.6H1.2z" />}
      {shape === 'disputed' && (
        <path d="M3.5 4.2h9v1.5h-9zM3.5 8.3h9v1.5h-9zM9.6 1.8l1.3.7-4.5 9.7-1.3-.7z" />
      )}
    </svg>
  );
}

import styles from './timeline.module.css';

interface MarkSymbolProps {
  readonly kind: 'publication' | 'event';
  readonly shape: 'point' | 'time' | 'interval' | 'coarse';
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
        <path
          fillRule="evenodd"
          d={`M4.6 7a3.4 3.4 0 1 0 6.8 0a3.4 3.4 0 1 0 -6.8 0z${isPublication ? '' : 'M6.4 7a1.6 1.6 0 1 0 3.2 0a1.6 1.6 0 1 0 -3.2 0z'}`}
        />
      )}
      {shape === 'interval' && <path d="M1 5h14v4H1z" />}
      {shape === 'coarse' && <path d="M1 3h1.5v3.2h11V3H15v8h-1.5V7.8h-11V11H1z" />}
    </svg>
  );
}

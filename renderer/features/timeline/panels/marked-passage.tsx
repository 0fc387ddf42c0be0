import type { Passage } from './passage.ts';
import styles from './words.module.css';

/** A passage with the words of its date marked. */
export const MarkedPassage = ({ passage }: { readonly passage: Passage }) => (
  <>
    {passage.before}
    <mark className={styles.date}>{passage.words}</mark>
    {passage.after}
  </>
);

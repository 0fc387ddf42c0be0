import { useMessages } from '#renderer/messages/use-messages.ts';
import { pairsOfOneLanguage } from '#shared/compare/overview/article-languages.ts';
import { useScene } from './overview-scene.ts';
import styles from './overview.module.css';

/** Which pairs of the compared articles can be held against each other word for word. */
export const usePairsOfOneLanguage = (): 'all' | 'some' | 'none' =>
  pairsOfOneLanguage(useScene().articles.map(({ summary }) => summary.language));

interface LanguageNoteProps {
  readonly message:
    | 'overview.figures-of-one-language'
    | 'overview.quotations-of-one-language'
    | 'overview.exclusive-of-one-language';
}

/** Says what was not looked for, where some of the articles are in different languages. */
export function LanguageNote({ message }: LanguageNoteProps) {
  const t = useMessages();
  return usePairsOfOneLanguage() === 'all' ? null : <p className={styles.muted}>{t(message)}</p>;
}

import { useEffect, useMemo, useState } from 'react';
import { createMarkSpeaker, type MarkSpeaker } from './mark-speaker.ts';

/** What a polite live region says: what was said last. The functions stay the same. */
export interface Spoken extends Pick<MarkSpeaker, 'tell'> {
  readonly words: string;
  say(words: string): void;
}

/** Begins with nothing said. */
export function useSpoken(): Spoken {
  const [words, setWords] = useState('');
  const speaker = useMemo(() => createMarkSpeaker(setWords), []);
  useEffect(() => () => speaker.stop(), [speaker]);
  const say = useMemo(
    () => (next: string) => {
      speaker.stop();
      setWords(next);
    },
    [speaker],
  );
  return { words, say, tell: speaker.tell };
}

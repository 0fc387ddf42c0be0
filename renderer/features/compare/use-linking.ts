import { useState } from 'react';
import { useMessages } from '#renderer/messages/use-messages.ts';
import type { SentencePlace } from './comparison-model.ts';
import type { Decisions } from './use-decisions.ts';

/** Linking two sentences by hand: first the one, then its counterpart in another article. */
export interface Linking {
  /** The sentence begun with; null while nothing is being linked. */
  readonly from: SentencePlace | null;
  /** Begins with a sentence; with the one it was begun with, ends without a link. */
  begin(place: SentencePlace): void;
  /** Links the sentence begun with to this one, or says why not. False when nothing is being linked. */
  choose(place: SentencePlace): boolean;
  cancel(): void;
}

/** The state of linking by hand. */
export function useLinking(link: Decisions['link'], say: (words: string) => void): Linking {
  const t = useMessages();
  const [from, setFrom] = useState<SentencePlace | null>(null);
  const cancel = (): void => {
    setFrom(null);
    say(t('compare.linking-ended'));
  };
  return {
    from,
    begin: place => {
      if (from?.pane === place.pane && from.sentence === place.sentence) cancel();
      else {
        setFrom(place);
        say('');
      }
    },
    choose: place => {
      if (!from) return false;
      if (from.pane === place.pane) say(t('compare.link-elsewhere'));
      else {
        setFrom(null);
        link(from, place);
      }
      return true;
    },
    cancel,
  };
}

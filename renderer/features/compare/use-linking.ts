import { useMessages } from '#renderer/messages/use-messages.ts';
import type { SentencePlace } from './comparison-model.ts';
import type { AttentionStore } from './panes/attention.ts';
import type { Decisions } from './use-decisions.ts';
import { useStable } from './use-stable.ts';

/** Linking two sentences by hand: first the one, then its counterpart in another article. */
export interface Linking {
  /** Begins with a sentence; with the one it was begun with, ends without a link. */
  begin(place: SentencePlace): void;
  /** Links the sentence begun with to this one, or says why not. False when nothing is being linked. */
  choose(place: SentencePlace): boolean;
  cancel(): void;
}

interface LinkingPorts {
  readonly attention: AttentionStore;
  readonly link: Decisions['link'];
  readonly say: (words: string) => void;
}

/** Linking by hand; which sentence was begun with is in the attention. */
export function useLinking({ attention, link, say }: LinkingPorts): Linking {
  const t = useMessages();
  const from = (): SentencePlace | null => attention.getState().linking;
  const cancel = (): void => {
    attention.setState({ linking: null });
    say(t('compare.linking-ended'));
  };
  return useStable<Linking>({
    begin: place => {
      const begun = from();
      if (begun?.pane === place.pane && begun.sentence === place.sentence) {
        cancel();
        return;
      }
      attention.setState({ linking: place });
      say('');
    },
    choose: place => {
      const begun = from();
      if (!begun) return false;
      if (begun.pane === place.pane) say(t('compare.link-elsewhere'));
      else {
        attention.setState({ linking: null });
        link(begun, place);
      }
      return true;
    },
    cancel,
  });
}

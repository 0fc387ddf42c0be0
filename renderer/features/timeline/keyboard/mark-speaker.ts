import type { Translate } from '#renderer/messages/use-messages.ts';
import type { TimelineHit } from '#renderer/features/timeline/drawing/timeline-hits.ts';
import type { SummaryCache } from '#renderer/features/timeline/marks/summary-cache.ts';
import type { TimelineSurface } from '#renderer/features/timeline/timeline-surface.ts';
import { describeHit, titleOfHit } from './spoken-timeline.ts';

/** So long a mark is not spoken of before its title has been read; mostly that takes less. */
export const titleWaitMs = 400;

interface SpeakerParts {
  readonly surface: TimelineSurface;
  /** Tells when titles have been read. */
  readonly summaries: Pick<SummaryCache, 'subscribe'>;
  readonly t: Translate;
}

/** Speaks of what the keyboard has come to. */
export interface MarkSpeaker {
  /** With its title, for which it waits a little; a title that comes later is spoken by itself. */
  tell(hit: TimelineHit, parts: SpeakerParts): void;
  /** Something else is spoken of: what was waited for is not any more. */
  stop(): void;
}

/** Creates a speaker that has nothing to say yet. `say` is given what is to be spoken politely. */
export function createMarkSpeaker(say: (words: string) => void): MarkSpeaker {
  let stop = (): void => undefined;
  return {
    stop: () => stop(),
    tell(hit, { surface, summaries, t }) {
      stop();
      const title = titleOfHit(surface, hit);
      const tellAll = (): void => say(describeHit(surface, hit, t));
      if (title !== null) {
        tellAll();
        return;
      }
      const { model } = surface.scene();
      // Its row is that of another mark once the marks are others.
      const isGone = (): boolean => surface.scene().model !== model;
      let isTold = false;
      const timer = setTimeout(() => {
        if (isGone()) return stop();
        isTold = true;
        tellAll();
      }, titleWaitMs);
      const end = summaries.subscribe(() => {
        if (isGone()) return stop();
        const arrived = titleOfHit(surface, hit);
        if (arrived === null) return;
        stop();
        if (!isTold) tellAll();
        else if (arrived !== '') say(arrived);
      });
      stop = () => {
        clearTimeout(timer);
        end();
      };
    },
  };
}

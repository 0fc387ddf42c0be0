import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sampleScene } from '#renderer/features/timeline/drawing/fixtures/sample-scene.ts';
import { plainSurface } from '#renderer/features/timeline/fixtures/plain-surface.ts';
import { translator } from '#renderer/messages/use-messages.ts';
import { createMarkSpeaker, titleWaitMs } from './mark-speaker.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const sample = sampleScene({ language: 'en', timeDirection: 'ltr', theme: 'light' });
const title = 'Fire in the market';
const when = sample.labels.when(sample.model, 0);

/** The keyboard has come to a mark of which no title has been read yet. */
function comeToMark() {
  let read: string | null = null;
  const surface = plainSurface({ ...sample, wordsOf: () => '', titleOf: () => read });
  const listeners = new Set<() => void>();
  const summaries = {
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const said: string[] = [];
  const speaker = createMarkSpeaker(words => void said.push(words));
  const t = translator('en', 'latin');
  const hit = { kind: 'event', lane: 0, event: 0 } as const;
  speaker.tell(hit, { surface, summaries, t });
  return {
    said,
    speaker,
    surface,
    listeners,
    titleComes(words: string | null = title) {
      read = words;
      for (const listener of listeners) listener();
    },
  };
}

describe('a mark that the keyboard comes to', () => {
  it('is spoken of once, with its title, where that comes soon', () => {
    const { said, titleComes, listeners } = comeToMark();
    vi.advanceTimersByTime(titleWaitMs - 1);
    expect(said).toEqual([]);
    titleComes();
    vi.advanceTimersByTime(10_000);
    expect(said).toEqual([expect.stringContaining(when)]);
    expect(said[0]?.endsWith(title)).toBe(true);
    expect(listeners.size).toBe(0);
  });

  it('is spoken of without it where it takes long, and of the title alone once it comes', () => {
    const { said, titleComes } = comeToMark();
    vi.advanceTimersByTime(titleWaitMs);
    expect(said).toEqual([expect.stringContaining(when)]);
    expect(said[0]).not.toContain(title);
    titleComes(null);
    titleComes();
    titleComes();
    expect(said.slice(1)).toEqual([title]);
  });

  it('is not spoken of any more once something else is, or the marks are others', () => {
    const left = comeToMark();
    left.speaker.stop();
    left.titleComes();
    const renewed = comeToMark();
    renewed.surface.set({ model: { ...sample.model } });
    renewed.titleComes();
    const waiting = comeToMark();
    waiting.surface.set({ model: { ...sample.model } });
    vi.advanceTimersByTime(10_000);
    expect([...left.said, ...renewed.said, ...waiting.said]).toEqual([]);
    expect(waiting.listeners.size).toBe(0);
  });
});

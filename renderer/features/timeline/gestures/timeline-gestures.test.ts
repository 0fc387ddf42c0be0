import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sampleScene } from '#renderer/features/timeline/drawing/fixtures/sample-scene.ts';
import { plainSurface } from '#renderer/features/timeline/fixtures/plain-surface.ts';
import { attachGestures } from './timeline-gestures.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', { matchMedia: () => ({ matches: false }) });
  // A glide that never gets a frame is one that is under way.
  vi.stubGlobal('requestAnimationFrame', () => 1);
  vi.stubGlobal('cancelAnimationFrame', () => undefined);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A picture of 900 by 400 pixels whose lanes are scrolled a little, and a pointer on it. */
function underPointer() {
  const scene = sampleScene({ language: 'en', timeDirection: 'ltr', theme: 'light' });
  const surface = plainSurface({ ...scene, filter: null });
  const scroller = { scrollTop: 40 };
  const canvas = Object.assign(new EventTarget(), {
    style: {},
    getBoundingClientRect: () => ({ left: 0, top: 0 }),
    setPointerCapture: () => undefined,
  });
  const listener = {
    onClick: vi.fn(),
    onHeader: vi.fn(),
    onMoveLane: vi.fn(),
    onHover: vi.fn(),
    onBrush: vi.fn(),
    onSettled: vi.fn(),
  };
  // Only what gestures ask of the two.
  const [picture, host] = [canvas as unknown as HTMLCanvasElement, scroller as unknown as HTMLElement];
  const gestures = attachGestures(picture, host, surface, listener);
  const point = (type: string, [x, y]: readonly [number, number], more: object = {}): void => {
    const event = { clientX: x, clientY: y, button: 0, pointerId: 1, pointerType: 'mouse', ...more };
    canvas.dispatchEvent(Object.assign(new Event(type), event));
  };
  return { surface, scroller, listener, gestures, point };
}

describe('a picture that is left while it moves', () => {
  it('rests where a double press has brought it', () => {
    const { surface, listener, gestures, point } = underPointer();
    const before = surface.scene().window;
    point('dblclick', [500, 150]);
    expect(surface.scene().window).not.toEqual(before);
    expect(listener.onSettled).not.toHaveBeenCalled();
    gestures.detach();
    expect(listener.onSettled).toHaveBeenCalledTimes(1);
  });

  it('rests where a fling has come to', () => {
    const { listener, gestures, point } = underPointer();
    point('pointerdown', [500, 150]);
    point('pointermove', [400, 150]);
    point('pointerup', [400, 150]);
    vi.advanceTimersByTime(1000);
    expect(listener.onSettled).not.toHaveBeenCalled();
    gestures.detach();
    expect(listener.onSettled).toHaveBeenCalledTimes(1);
  });

  it('rests where keys have brought it', () => {
    const { listener, gestures } = underPointer();
    gestures.restAfter(500);
    expect(listener.onSettled).not.toHaveBeenCalled();
    gestures.detach();
    vi.advanceTimersByTime(1000);
    expect(listener.onSettled).toHaveBeenCalledTimes(1);
  });

  it('says nothing of rest where nothing has moved', () => {
    const { listener, gestures } = underPointer();
    gestures.detach();
    expect(listener.onSettled).not.toHaveBeenCalled();
  });
});

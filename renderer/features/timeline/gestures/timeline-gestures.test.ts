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

const finger = (pointerId: number) => ({ pointerId, pointerType: 'touch' });

describe('what is given up', () => {
  it('is the whole of a pan, the lanes that it has scrolled too', () => {
    const { surface, scroller, listener, gestures, point } = underPointer();
    const before = surface.scene().window;
    point('pointerdown', [500, 150]);
    point('pointermove', [400, 130]);
    expect(surface.scene().window).not.toEqual(before);
    expect(scroller.scrollTop).toBe(60);
    expect(gestures.cancel()).toBe(true);
    expect([surface.scene().window, scroller.scrollTop]).toEqual([before, 40]);
    point('pointerup', [400, 130]);
    vi.advanceTimersByTime(1000);
    expect(listener.onSettled).not.toHaveBeenCalled();
    expect(gestures.cancel()).toBe(false);
  });

  it('is a pinch with the pan that it grew out of', () => {
    const { surface, scroller, listener, gestures, point } = underPointer();
    const before = surface.scene().window;
    point('pointerdown', [400, 150], finger(1));
    point('pointermove', [420, 160], finger(1));
    point('pointerdown', [500, 150], finger(2));
    point('pointermove', [700, 150], finger(2));
    expect(surface.scene().window.spanMs).toBeLessThan(before.spanMs * 0.6);
    expect(gestures.cancel()).toBe(true);
    expect([surface.scene().window, scroller.scrollTop]).toEqual([before, 40]);
    point('pointermove', [750, 150], finger(2));
    point('pointerup', [750, 150], finger(2));
    point('pointerup', [420, 160], finger(1));
    vi.advanceTimersByTime(1000);
    expect(surface.scene().window).toEqual(before);
    expect(listener.onSettled).not.toHaveBeenCalled();
  });

  it('is a lane that is being dragged when the menu of its head is asked for', () => {
    const { surface, listener, point } = underPointer();
    point('pointerdown', [60, 150]);
    point('pointermove', [60, 300]);
    expect(surface.scene().laneDrop).not.toBeNull();
    point('contextmenu', [60, 300]);
    expect(surface.scene().laneDrop).toBeNull();
    point('pointerup', [60, 150]);
    expect(listener.onMoveLane).not.toHaveBeenCalled();
    expect(listener.onHeader.mock.calls.map(([, action]) => action as unknown)).toEqual(['menu']);
  });
});

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

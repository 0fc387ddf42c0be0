import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createRestTimer } from './rest-timer.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('tells of rest once, after the last of several movements', () => {
  const onRest = vi.fn();
  const timer = createRestTimer(onRest);
  timer.soon(300);
  vi.advanceTimersByTime(200);
  timer.soon(300);
  vi.advanceTimersByTime(299);
  expect(onRest).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1000);
  expect(onRest).toHaveBeenCalledTimes(1);
});

it('tells at once where that cannot be waited for, and not again', () => {
  const onRest = vi.fn();
  const timer = createRestTimer(onRest);
  timer.soon(300);
  timer.now();
  expect(onRest).toHaveBeenCalledTimes(1);
  timer.now();
  vi.advanceTimersByTime(1000);
  expect(onRest).toHaveBeenCalledTimes(1);
});

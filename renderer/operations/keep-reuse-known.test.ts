import { describe, expect, it } from 'vitest';
import type { ImportActivity } from './importer.ts';
import { keepReuseKnown } from './keep-reuse-known.ts';
import type { ReuseActivity } from './reuse-finder.ts';

const idle = { kind: 'idle' } as const;
// What an import says of itself does not matter here.
const importing = { kind: 'running' } as ImportActivity;

/** The app around it: what happens to it, and what is asked of the finder. */
function setUp() {
  const asked: string[] = [];
  const listeners: (() => void)[] = [];
  let tell: (behind: number) => void = () => {};
  const importer = {
    activity: idle as ImportActivity,
    subscribe: (one: () => void) => (listeners.push(one), () => true),
  };
  const finder = {
    activity: idle as ReuseActivity,
    subscribe: (one: () => void) => (listeners.push(one), () => true),
    refresh: () => {
      asked.push('refresh');
      finder.activity = { kind: 'running', share: 0 };
    },
    cancel: () => void asked.push('cancel'),
  };
  const observeBehind = () => ({
    subscribe: (onValue: (behind: number) => void) => {
      tell = onValue;
      return { unsubscribe: () => {} };
    },
  });
  let time = 1_000_000;
  const waiting: { readonly at: number; readonly callback: () => void }[] = [];
  const wait = (callback: () => void, milliseconds: number) =>
    void waiting.push({ at: time + milliseconds, callback });
  keepReuseKnown({ importer, finder, reuse: { observeBehind }, now: () => time, wait });
  const pass = (milliseconds: number) => {
    time += milliseconds;
    for (const one of waiting.splice(0)) {
      if (one.at <= time) one.callback();
      else waiting.push(one);
    }
  };
  const become = (change: { import?: ImportActivity; finder?: ReuseActivity }) => {
    importer.activity = change.import ?? importer.activity;
    finder.activity = change.finder ?? finder.activity;
    for (const listener of listeners) listener();
  };
  return { asked, become, pass, behind: (count: number) => tell(count) };
}

describe('reused text', () => {
  it('is looked for at the start where it is behind, once', () => {
    const app = setUp();
    app.behind(5);
    app.behind(5);
    expect(app.asked).toEqual(['refresh']);
  });

  it('is not looked for where nothing has changed', () => {
    const app = setUp();
    app.behind(0);
    app.become({ import: idle });
    expect(app.asked).toEqual([]);
  });

  it('is looked for when an import has ended, and not while it runs', () => {
    const app = setUp();
    app.become({ import: importing });
    app.behind(200);
    app.behind(400);
    expect(app.asked).not.toContain('refresh');
    app.become({ import: idle });
    expect(app.asked.at(-1)).toBe('refresh');
  });

  it('gives way to an import that begins, and is looked for again after it', () => {
    const app = setUp();
    app.behind(5);
    app.become({ import: importing });
    app.become({ finder: idle });
    expect(new Set(app.asked.slice(1))).toEqual(new Set(['cancel']));
    app.pass(60_000);
    app.become({ import: idle });
    expect(app.asked.at(-1)).toBe('refresh');
  });

  it('is not looked for most of the time where articles come all the time', () => {
    const app = setUp();
    app.behind(5);
    app.pass(11_000);
    app.become({ finder: idle });
    app.behind(6);
    app.pass(30_000);
    expect(app.asked).toEqual(['refresh']);
    app.behind(7);
    app.pass(10_000);
    expect(app.asked).toEqual(['refresh', 'refresh']);
  });

  it('is not looked for again after it was stopped or failed, until something changes', () => {
    const app = setUp();
    app.behind(5);
    app.become({ finder: { kind: 'failed', error: { code: 'quota' } } });
    app.become({ finder: idle });
    expect(app.asked).toEqual(['refresh']);
    app.behind(6);
    expect(app.asked).toEqual(['refresh', 'refresh']);
  });
});

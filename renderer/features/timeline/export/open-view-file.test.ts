import { describe, expect, it } from 'vitest';
import { translator } from '#renderer/messages/use-messages.ts';
import { err } from '#shared/result/result.ts';
import { openViewFile, openViewProblem } from './open-view-file.ts';

const t = translator('en', 'latin');

/** A file that was chosen and is gone when it comes to reading it. */
class GoneFile extends File {
  override text = (): Promise<string> => Promise.reject(new DOMException('gone', 'NotReadableError'));
}

describe('opening a file as a view', () => {
  it('fails with its name where the file is gone by then', async () => {
    const opened = await openViewFile(new GoneFile([], 'fire.json'));
    expect(opened).toEqual(err({ code: 'unreadable' }));
    const problem = openViewProblem({ code: 'unreadable' }, 'fire.json', t);
    expect(problem.kind).toBe('failed');
    expect(problem.words).toContain('fire.json');
  });

  it('tells the place where what it holds breaks off', async () => {
    expect(await openViewFile(new File(['{"format": '], 'cut.json'))).toEqual(
      err({ code: 'not-json', place: 11 }),
    );
  });

  it('is no failure where it was cancelled', () => {
    expect(openViewProblem({ code: 'cancelled' }, 'fire.json', t).kind).toBe('cancelled');
  });
});

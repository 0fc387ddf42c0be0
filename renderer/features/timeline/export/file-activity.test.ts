import { describe, expect, it } from 'vitest';
import { translator } from '#renderer/messages/use-messages.ts';
import { saveProblem } from './file-activity.ts';

const t = translator('en', 'latin');

describe('what is said of a view that was not saved', () => {
  it('is no failure where it was cancelled', () => {
    expect(saveProblem({ code: 'cancelled' }, t)).toEqual({ kind: 'cancelled', words: 'Not saved' });
  });

  it('tells that there is nothing in view', () => {
    expect(saveProblem({ code: 'nothing' }, t)).toEqual({
      kind: 'failed',
      words: 'There are no marks in view to save.',
    });
  });

  it('tells that the chosen days are not in view, rather than that nothing is', () => {
    expect(saveProblem({ code: 'none-chosen' }, t).words).toContain('chosen days');
  });

  it('tells a fault of the program from a collection that can’t be read', () => {
    const words = (['fault', 'internal'] as const).map(code => saveProblem({ code }, t).words);
    expect(words[0]).toContain('inside the program');
    expect(words[1]).toContain('The collection could not be read');
  });
});

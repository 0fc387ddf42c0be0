import { describe, expect, it } from 'vitest';
import { translator } from '#renderer/messages/use-messages.ts';
import { markFlags } from '#shared/timeline/gather/reported-event.ts';
import { noteWords } from './mark-notes.ts';

const { announced, calledOff, disputed, resumed } = markFlags;
const english = translator('en', 'latin');

describe('the notes of a mark', () => {
  it.each([
    [0, ''],
    [announced, 'announced'],
    [announced | resumed, 'announced, told of later'],
    [announced | disputed, 'announced, date disputed'],
  ])('say what is known of it: %i', (flags, words) => {
    expect(noteWords(flags, english)).toBe(words);
  });

  it.each([calledOff, calledOff | announced])(
    'say that it was called off, and not that somebody had announced it: %i',
    flags => {
      expect(noteWords(flags, english)).toBe('put off or called off');
      expect(noteWords(flags, translator('ar', 'latin'))).toBe('أُجّل أو أُلغي');
    },
  );
});

import { expect, it } from 'vitest';
import { plainLine } from './plain-line.ts';

it('takes from a text what would turn or break what stands beside it, and keeps what its letters need', () => {
  expect(plainLine('\u202egnp.exe\u202c\u2066 خبر\u2069\n عاجل')).toBe('gnp.exe خبر عاجل');
  expect(plainLine('می\u200cخواهم')).toBe('می\u200cخواهم');
  expect(plainLine('plain  text')).toBe('plain  text');
  expect(plainLine('\u0000\u0007\u200b')).toBe('');
});

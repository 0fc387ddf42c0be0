import { expect, it } from 'vitest';
import { hashText } from './hash-text.ts';

/** From the test vectors of the authors of FNV-1a. */
it.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('stands for %j by the number that FNV-1a has for it', (text, number) => {
  expect(hashText(text)).toBe(number);
});

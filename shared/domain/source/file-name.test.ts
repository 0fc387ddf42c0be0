import { describe, expect, it } from 'vitest';
import { lastNameOf, savableName } from './file-name.ts';

describe('the name of a file', () => {
  it.each([
    ['news/2026/خبر.txt', 'خبر.txt'],
    ['C:\\news\\a.html', 'a.html'],
    ['أرشيف.zip › inner/page.html', 'page.html'],
    ['أرشيف.zip › page.html', 'page.html'],
  ])('is the last one of %s', (path, name) => {
    expect(lastNameOf(path)).toBe(name);
  });

  it.each([
    ['mail.eml › Re: هل تصدق؟ <x>.txt', 'Re_ هل تصدق؟ _x_.txt'],
    ['a/..', 'original'],
    ['.htaccess', 'htaccess'],
    ['evil\u202etxt.exe', 'evil_txt.exe'],
    ['a\u0000b', 'a_b'],
    ['', 'original'],
  ])('to save %j under is %j', (path, name) => {
    expect(savableName(path, 'original')).toBe(name);
  });

  it('is cut where it is too long for a file system, and keeps its extension', () => {
    const name = savableName(`${'خ'.repeat(500)}.html`, 'original');
    expect(name).toBe(`${'خ'.repeat(120)}.html`);
  });
});

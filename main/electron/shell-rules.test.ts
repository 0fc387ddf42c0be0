import { describe, expect, it } from 'vitest';
import { createCrashPolicy } from './crash-policy.ts';
import { givenPaths, handedOverPaths } from './given-paths.ts';
import { isAllowedDownload, isAllowedRequest } from './harden-session.ts';
import { menuTemplate } from './menu-template.ts';
import { isPageUrl } from './page-origin.ts';
import { shellSentences } from './shell-sentences.ts';

describe('an address', () => {
  it.each([
    ['app://bundle/', true],
    ['app://bundle/assets/x.js?y#z', true],
    ['app://other/', false],
    ['app://bundle.evil.test/', false],
    ['app://bundle:80/', false],
    ['app://user@bundle.evil.test/', false],
    ['https://bundle/', false],
    ['file:///app://bundle/', false],
    ['about:blank', false],
    ['', false],
  ])('%s is of the page: %s', (address, wanted) => {
    expect(isPageUrl(address)).toBe(wanted);
  });

  it.each([
    ['blob:app://bundle/1', true],
    ['blob:https://evil.test/1', false],
    ['data:image/png;base64,', true],
    ['devtools://devtools/x', true],
    ['https://evil.test/', false],
    ['no address', false],
  ])('%s may be asked for: %s', (address, wanted) => {
    expect(isAllowedRequest(address, { allowDevTools: true })).toBe(wanted);
  });

  it.each([
    ['blob:app://bundle/1', true],
    ['blob:https://evil.test/1', false],
    ['blob:null/1', false],
    ['app://bundle/assets/x.js', false],
    ['data:application/octet-stream;base64,AAAA', false],
    ['https://evil.test/x.zip', false],
    ['file:///etc/passwd', false],
    ['', false],
  ])('%s may be saved: %s', (address, wanted) => {
    expect(isAllowedDownload(address)).toBe(wanted);
  });

  it('of developer tools may not be asked for by the packaged app', () => {
    expect(isAllowedRequest('devtools://devtools/x', { allowDevTools: false })).toBe(false);
  });
});

describe('a crash of the page', () => {
  it('is answered by loading it again, three times a minute', () => {
    let nowMs = 0;
    const answer = createCrashPolicy(() => nowMs);
    expect(['crashed', 'oom', 'killed'].map(answer)).toEqual(['reload', 'reload', 'reload']);
    nowMs = 59_999;
    expect(answer('crashed')).toBe('give-up');
  });

  it('is forgotten after a minute', () => {
    let nowMs = 0;
    const answer = createCrashPolicy(() => nowMs);
    for (let count = 0; count < 3; count++) answer('crashed');
    nowMs = 60_000;
    expect(answer('crashed')).toBe('reload');
  });

  it('is none when the process ended as it should, and the last when files were changed', () => {
    const answer = createCrashPolicy(() => 0);
    expect(answer('clean-exit')).toBe('ignore');
    expect(answer('integrity-failure')).toBe('give-up');
  });
});

describe('paths for the program', () => {
  it('are what is no switch, after the folder of an unpackaged app', () => {
    const args = ['--inspect=0', '/project', '--user-data-dir=/x', 'news/a.txt', '/b'];
    const given = { args, workingFolder: '/work' };
    expect(givenPaths({ ...given, isPackaged: false })).toEqual(['/work/news/a.txt', '/b']);
    expect(givenPaths({ ...given, isPackaged: true })).toEqual(['/project', '/work/news/a.txt', '/b']);
  });

  it('from a second start are taken for what they are', () => {
    expect(handedOverPaths({ paths: ['/a', 3, null, '/b'] })).toEqual(['/a', '/b']);
    expect([null, 'x', {}, { paths: '/a' }].map(handedOverPaths)).toEqual([[], [], [], []]);
  });
});

describe('the menu', () => {
  it.each(['ar', 'en'] as const)('has a name for every item in %s', language => {
    const options = { sentences: shellSentences[language], hasDeveloperTools: true, run: () => undefined };
    for (const isMac of [true, false]) {
      const items = menuTemplate({ ...options, isMac }).flatMap(menu =>
        Array.isArray(menu.submenu) ? menu.submenu : [],
      );
      const named = items.filter(item => item.type !== 'separator');
      expect(named.every(item => (item.label ?? '') !== '')).toBe(true);
      expect(new Set(named.map(item => item.label)).size).toBe(named.length);
    }
  });

  it('has developer tools only where they are allowed', () => {
    const options = { sentences: shellSentences.en, isMac: false, run: () => undefined };
    const roles = (hasDeveloperTools: boolean) =>
      JSON.stringify(menuTemplate({ ...options, hasDeveloperTools }));
    expect(roles(true)).toContain('toggleDevTools');
    expect(roles(false)).not.toContain('toggleDevTools');
  });
});

import { describe, expect, it } from 'vitest';
import { translator } from '#renderer/messages/use-messages.ts';
import { noImportCounts } from '#shared/domain/import-run/import-run.ts';
import { newImportRunId } from '#shared/ids/ids.ts';
import { buildImportRun } from '#shared/testing/build-import-batch.ts';
import { paceWords, runningTitle, spokenShare, timeLeft } from './progress-words.ts';

const english = translator('en', 'latin');
const arabic = translator('ar', 'arabic-indic');
const pace = { filesPerSecond: 31.4, articlesPerSecond: 3.14, secondsLeft: 171 };

describe('the time left', () => {
  it.each([
    [3, 'less than a minute left'],
    [50, 'about a minute left'],
    [171, 'about 3 minutes left'],
    [89 * 60, 'about 89 minutes left'],
    [5400, 'about 2 hours left'],
    [20 * 3600, 'about 20 hours left'],
  ])('of %d seconds is said as “%s”', (seconds, words) => {
    expect(timeLeft(seconds, english)).toBe(words);
  });

  it.each([
    [3, 'بقي أقل من دقيقة'],
    [120, 'بقي نحو دقيقتين'],
    [171, 'بقي نحو ٣ دقائق'],
    [12 * 60, 'بقي نحو ١٢ دقيقة'],
    [7200, 'بقي نحو ساعتين'],
  ])('of %d seconds is said in Arabic as “%s”', (seconds, words) => {
    expect(timeLeft(seconds, arabic)).toBe(words);
  });
});

describe('the words on the pace', () => {
  it('tell files and articles, the time left and the slowest stage', () => {
    expect(paceWords({ pace, standing: { currentPath: null, slowest: 'analysing' } }, english)).toBe(
      '31 files and 3.1 articles a second · about 3 minutes left · slowest now: analysing',
    );
  });

  it('leave out what is not known', () => {
    const standing = { currentPath: null, slowest: null };
    expect(paceWords({ pace: { ...pace, secondsLeft: null }, standing }, english)).toBe(
      '31 files and 3.1 articles a second',
    );
    expect(paceWords({ pace: null, standing: { currentPath: null, slowest: 'reading' } }, english)).toBe('');
  });
});

it('the title says whether the user, a watched folder or a retry began it, and whether it waits', () => {
  const titleOf = (retries: boolean, isWatched: boolean, isPaused = false): string => {
    const origin = { grants: [], retries: retries ? newImportRunId('r') : null, isWatched };
    return runningTitle({ run: buildImportRun({ label: 'news', origin }), isPaused }, english);
  };
  expect(titleOf(false, false)).toBe('Importing news');
  expect(titleOf(false, true)).toBe('Looking at the watched folder news');
  expect(titleOf(true, false)).toBe('Trying again what failed in news');
  expect(titleOf(false, false, true)).toBe('Paused: news');
});

it('progress is spoken in quarters', () => {
  const shares = [0, 1, 24, 25, 60, 99, 100].map(filesDone =>
    spokenShare({ ...noImportCounts, filesDone, filesFound: 100 }),
  );
  expect(shares).toEqual([0, 0, 0, 0.25, 0.5, 0.75, 1]);
});

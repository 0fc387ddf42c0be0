import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFindings } from '#shared/analysis/articles/read-findings.ts';
import { findRelatedPlaces } from './find-related.ts';
import { sketchArticle } from './sketch-article.ts';
import { createTopicIndex } from './topic-index.ts';

/** A report written for this test; those of one event are in other words. */
interface Report {
  readonly event: string;
  readonly language: string;
  readonly published: string;
  readonly title: string;
  readonly text: string;
}

const reports = readFileSync(new URL('fixtures/reports.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line) as Report);

const dayMs = 86_400_000;

/** For each report of a collection, the events that are suggested beside it, best first. */
function suggestIn(collection: readonly Report[]): readonly (readonly string[])[] {
  const sketches = collection.map(({ title, text, language }) => {
    const findings = readFindings({ text, title, language, sourceMap: [] });
    return sketchArticle({ ...findings, text, title: { text: title, source: null } });
  });
  const index = createTopicIndex(sketches);
  const days = Int32Array.from(collection, ({ published }) => Date.parse(published) / dayMs);
  return collection.map((_, place) =>
    findRelatedPlaces(index, days, place).map(({ article }) => collection[article]?.event ?? ''),
  );
}

/** Two reports whose words hardly meet: to suggest them is to suggest much that is of other events. */
const tooFar = 'ar-dam';

const isReportedTwice = ({ event }: Report): boolean =>
  event !== tooFar && reports.filter(report => report.event === event).length > 1;

const announcing: Report = {
  event: 'port',
  language: 'ar',
  published: '2026-04-02',
  title: 'معرض القوارب الخشبية يُقام في مرسى الصنوبر في 24 أبريل',
  text: 'قالت جمعية البحارة إن معرض القوارب الخشبية سيُقام في مرسى الصنوبر في 24 أبريل 2026 بمشاركة أربعين ورشة من المدن الساحلية.',
};
const opened: Report = {
  event: 'port',
  language: 'ar',
  published: '2026-04-24',
  title: 'افتتاح معرض القوارب الخشبية في مرسى الصنوبر',
  text: 'افتُتح اليوم في مرسى الصنوبر معرض القوارب الخشبية الذي تنظمه جمعية البحارة بمشاركة أربعين ورشة من المدن الساحلية.',
};

describe('what was announced weeks ago', () => {
  const isTold = (...pair: readonly Report[]) => suggestIn(pair).map(events => events.length);

  it('is suggested beside the report of the day itself, and that beside it', () => {
    expect(isTold(announcing, opened)).toEqual([1, 1]);
    expect(isTold(announcing, { ...opened, published: '2026-04-26' })).toEqual([1, 1]);
  });

  it('is not beside what was published far from the day that it names, or where it names none', () => {
    expect(isTold(announcing, { ...opened, published: '2026-05-24' })).toEqual([0, 0]);
    expect(isTold({ ...announcing, text: opened.text, title: opened.title }, opened)).toEqual([0, 0]);
  });

  it('is no announcement where the day had passed', () => {
    expect(isTold({ ...announcing, published: '2026-06-02' }, opened)).toEqual([0, 0]);
  });
});

describe('reports of one event in other words', () => {
  const suggested = suggestIn(reports);

  it.each(['en', 'fr', 'es', 'de', 'ar'])('are suggested before all others: %s', language => {
    const missed = reports.filter(
      (report, place) =>
        report.language === language && isReportedTwice(report) && suggested[place]?.[0] !== report.event,
    );
    expect(missed.map(({ title }) => title)).toEqual([]);
  });

  it('are suggested in a collection of five articles, and nothing else is', () => {
    const events = ['fr-proces', 'fr-election', 'fr-greve'];
    const few = reports.filter(({ event }) => events.includes(event));
    expect(suggestIn(few)).toEqual(few.map(({ event }) => (event === 'fr-election' ? [] : [event])));
  });

  it('are told from reports of the like elsewhere', () => {
    const wrong = reports.flatMap(({ event, title }, place) =>
      (suggested[place] ?? []).filter(other => other !== event).map(other => `${title}: ${other}`),
    );
    expect(wrong).toEqual([]);
  });
});

import { atMost, atMostTimes, reported, type BenchOptions, type BenchResult } from './bench-result.ts';
import { measureFrames, type FrameTimes, type Motion } from './timeline/measure-frames.ts';
import { measureGathering } from './timeline/measure-gathering.ts';
import { measureModels, type ModelFigures } from './timeline/measure-models.ts';
import { openFramesPage } from './timeline/open-frames-page.ts';

const outlets = 24;
const marksOfArticle = 5;
const fewMarks = 10_000;
const seed = 1;
/** All lanes are in view, also where few marks make them high; to be scrolled they get less of it. */
const wholeView = { width: 1600, height: 2600 };
const shortView = { width: 1600, height: 560 };

const motions: Readonly<Record<Motion, string>> = {
  'pan-10-years': 'panning 10 years of 36',
  'pan-30-days': 'panning 30 days',
  zoom: 'zooming from 36 years to 6 hours',
  scroll: 'scrolling lanes',
};

const megabytes = (bytes: number): number => bytes / 2 ** 20;
/** How a motion was drawn and what there was to draw: the same view of few marks is emptier, and the ratio says so. */
const drawnAs = ({ levels, marksInView, lanesInView }: FrameTimes): string =>
  `${[...levels].map(([level, frames]) => `${level} ${frames}`).join(', ')}; ${marksInView} marks in ${lanesInView} lanes in view`;

/** The same motion over many marks and over few. Panning is held to a budget; a zoom is reported. */
function motionResults(motion: Motion, many: FrameTimes, few: FrameTimes): readonly BenchResult[] {
  const about = `script per frame, ${motions[motion]}`;
  const p95 = `${about} · p95 (${drawnAs(many)})`;
  const few95 = `${about} · p95 of 10,000 marks (${drawnAs(few)})`;
  const held =
    motion === 'zoom'
      ? [reported(p95, many.p95, 'ms'), reported(few95, few.p95, 'ms')]
      : [
          atMost(p95, many.p95, 'ms', 10),
          atMostTimes(`${about} · p95 (reference: the same view of 10,000 marks, ${drawnAs(few)})`, {
            value: many.p95,
            reference: few.p95,
            unit: 'ms',
            factor: 2,
          }),
        ];
  return [
    ...held,
    reported(`${about} · median`, many.middle, 'ms'),
    reported(`${about} · median of 10,000 marks`, few.middle, 'ms'),
    reported(`${about} · longest`, many.most, 'ms'),
  ];
}

async function frameResults(articles: number): Promise<readonly BenchResult[]> {
  const subjects = await Promise.all(
    [fewMarks / marksOfArticle, articles].map(async count => ({
      opened: await openFramesPage(),
      marks: { articles: count, outlets, seed, hasContexts: false },
    })),
  );
  try {
    const whole = await measureFrames(subjects, {
      ...wholeView,
      motions: ['pan-10-years', 'pan-30-days', 'zoom'],
    });
    const short = await measureFrames(subjects, { ...shortView, motions: ['scroll'] });
    return (Object.keys(motions) as Motion[]).flatMap(motion => {
      const [few, many] = [0, 1].map(at => whole[at]?.get(motion) ?? short[at]?.get(motion));
      return many && few ? motionResults(motion, many, few) : [];
    });
  } finally {
    for (const { opened } of subjects) await opened.close();
  }
}

function modelResults(figures: ModelFigures): readonly BenchResult[] {
  const { articleCount, buildMs } = figures;
  return [
    reported('articles', articleCount, ''),
    reported('marks', figures.markCount, ''),
    reported('names', figures.nameCount, ''),
    reported('data built of stored records, an article', (buildMs / articleCount) * 1000, 'µs'),
    reported('memory of the data', megabytes(figures.dataBytes), 'MB'),
    reported('memory of a model by outlet', megabytes(figures.modelBytes), 'MB'),
    ...Array.from(figures.lanesMs, ([lanesBy, milliseconds]) =>
      atMost(`lanes changed to ${lanesBy}`, milliseconds, 'ms', 150),
    ),
    ...figures.filters.map(({ what, milliseconds, marks }) =>
      atMost(`filtered by ${what} (${marks} marks)`, milliseconds, 'ms', 150),
    ),
  ];
}

/** The timeline of half a million marks in 24 lanes: what a frame costs of the real drawing code, and what a question does. */
export async function benchTimeline(options: BenchOptions): Promise<readonly BenchResult[]> {
  const { isQuick, tell } = options;
  const articles = (isQuick ? 50_000 : 500_000) / marksOfArticle;
  tell(`asking for models of ${articles} articles`);
  const models = modelResults(measureModels({ articles, outlets, seed, hasContexts: true }));
  tell('drawing frame by frame');
  return [...(await frameResults(articles)), ...models, ...(await measureGathering(options))];
}

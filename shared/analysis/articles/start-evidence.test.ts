import { describe, expect, it } from 'vitest';
import type { StartContext } from './start-context.ts';
import { isArticleStart, startEvidence, startThreshold, startThresholdWithHints } from './start-evidence.ts';

/** A line of two short words in the middle of a text. */
const bare: StartContext = {
  titleLength: 10,
  titleWords: 2,
  isQuestion: false,
  questions: 0,
  afterSeparator: false,
  afterRelatedOpener: false,
  linksAbove: 0,
  afterTrailer: false,
  afterOutletField: false,
  afterDateField: false,
  isClosed: false,
  isSetOff: false,
  isBarerThanFirst: false,
  extraBlankLines: 0,
  previousEndsSentence: false,
  beforeDateField: false,
  beforeOtherField: false,
  beforePromotion: false,
  followingParagraphs: 1,
  leadIsLonger: false,
  leadHasDateline: () => false,
  leadContinues: false,
  leadHasAd: false,
  titleContinues: false,
  fitsFirst: false,
  isUnlikeFirst: false,
  sharedWithLead: () => 0,
  sharedWithPrevious: () => 0,
  leadSharedWithPrevious: () => 0,
};

/** The same line with surroundings that are drawn. */
function drawn(seed: number): StartContext {
  let state = seed;
  const draw = (): number => (state = (state * 48271) % 2147483647) / 2147483647;
  const holds = (): boolean => draw() < 0.5;
  const [hasDateline, lead, previous, leadPrevious] = [holds(), draw(), draw(), draw()];
  return {
    ...bare,
    titleLength: Math.floor(draw() * 150),
    afterSeparator: holds(),
    afterRelatedOpener: holds(),
    afterTrailer: holds(),
    afterDateField: holds(),
    extraBlankLines: Math.floor(draw() * 3),
    previousEndsSentence: holds(),
    beforeDateField: holds(),
    leadIsLonger: holds(),
    leadHasDateline: () => hasDateline,
    leadContinues: holds(),
    fitsFirst: holds(),
    sharedWithLead: () => Math.max(0, lead - 0.3),
    sharedWithPrevious: () => Math.max(0, previous - 0.3),
    leadSharedWithPrevious: () => Math.max(0, leadPrevious - 0.3),
  };
}

const seeds = Array.from({ length: 500 }, (_, i) => i * 7919 + 1);

describe('isArticleStart', () => {
  it.each([startThreshold, startThresholdWithHints])(
    'says whether all the evidence together reaches %d, although it stops reading where that is settled',
    threshold => {
      for (const context of seeds.map(drawn)) {
        const weights = startEvidence.map(({ weight, holds }) => (holds(context) ? weight : 0));
        const score = weights.reduce((sum, weight) => sum + weight, 0);
        expect(isArticleStart(context, threshold)).toBe(score >= threshold);
      }
    },
  );

  it('reads no words for a line that nothing else speaks for', () => {
    let asked = 0;
    const share = (): number => ++asked;
    const context = { ...bare, sharedWithLead: share, sharedWithPrevious: share };
    expect(isArticleStart(context, startThresholdWithHints)).toBe(false);
    expect(asked).toBe(0);
  });
});

import type { StartContext } from './start-context.ts';

/** One reason for or against taking a line for the headline of a new article. */
interface StartEvidence {
  readonly id: string;
  /** Added when it holds; negative speaks against. */
  readonly weight: number;
  readonly holds: (context: StartContext) => boolean;
  /** What it looks like on a page. */
  readonly why: string;
}

/**
 * All the evidence, weighed together: no single sign decides, except that something to read must follow. The weights
 * are those of a logistic regression over headlines and subheadings of dumps and single pages, rounded to quarters.
 * What has to be read for it stands last, and is only read where it can still decide.
 */
export const startEvidence: readonly StartEvidence[] = [
  {
    id: 'date-below',
    weight: 2.25,
    holds: c => c.beforeDateField,
    why: 'headline, then a line with its date',
  },
  {
    id: 'byline-below',
    weight: 2,
    holds: c => c.beforeOtherField,
    why: 'headline, then author, outlet or section',
  },
  {
    id: 'promotion-below',
    weight: 0.75,
    holds: c => c.beforePromotion,
    why: 'headline, then an invitation to follow or to share',
  },
  {
    id: 'paragraph-below',
    weight: 1.25,
    holds: c => c.leadIsLonger,
    why: 'a short line over a longer one',
  },
  {
    id: 'lead-continues',
    weight: -2.5,
    holds: c => c.leadContinues,
    why: '«وأضاف …» goes on with what came before',
  },
  {
    id: 'lead-has-ad',
    weight: -1,
    holds: c => c.leadHasAd,
    why: '«إعلانوأضاف …»: advertisements stand inside articles',
  },
  {
    id: 'after-rule',
    weight: 3,
    holds: c => c.afterSeparator,
    why: 'a line of dashes before it',
  },
  {
    id: 'after-opener',
    weight: 1.75,
    holds: c => c.afterRelatedOpener,
    why: '«إقرأ أيضاً:» before it',
  },
  {
    id: 'after-links',
    weight: -1,
    holds: c => c.linksAbove > 0,
    why: 'the last of several links',
  },
  {
    id: 'after-end-mark',
    weight: 2,
    holds: c => c.afterTrailer,
    why: '«// انتهى //» or a copyright line before it',
  },
  {
    id: 'after-outlet',
    weight: 2,
    holds: c => c.afterOutletField,
    why: '«المصدر: …» closed the report before it',
  },
  {
    id: 'after-date',
    weight: 3,
    holds: c => c.afterDateField,
    why: 'a date line stands between two reports',
  },
  {
    id: 'wide-gap',
    weight: 0.75,
    holds: c => c.extraBlankLines >= 1,
    why: 'more empty lines than between paragraphs',
  },
  {
    id: 'wider-gap',
    weight: 3,
    holds: c => c.extraBlankLines >= 2,
    why: 'two empty lines more',
  },
  {
    id: 'previous-complete',
    weight: 1.75,
    holds: c => c.previousEndsSentence,
    why: 'the text before ended in a full stop',
  },
  {
    id: 'title-length',
    weight: 1.25,
    holds: c => c.titleLength >= 30 && c.titleLength <= 130,
    why: 'as long as headlines are',
  },
  {
    id: 'too-short',
    weight: -0.25,
    holds: c => c.titleLength < 22,
    why: 'subheadings are shorter than headlines',
  },
  {
    id: 'few-words',
    weight: -0.75,
    holds: c => c.titleWords <= 3,
    why: 'and of fewer words',
  },
  {
    id: 'bare-phrase',
    weight: -1.5,
    holds: c =>
      c.titleWords <= 3 && c.isBarerThanFirst && !c.beforeDateField && !c.beforeOtherField && !c.isSetOff,
    why: 'two or three words with nothing around them head a part of a report',
  },
  {
    id: 'question',
    weight: -0.5,
    holds: c => c.isQuestion,
    why: 'questions stand over the parts of a report, and in interviews',
  },
  {
    id: 'one-of-questions',
    weight: -2.5,
    holds: c => c.isQuestion && c.questions >= 3 && !c.beforeDateField && !c.afterSeparator,
    why: 'several questions make an interview',
  },
  {
    id: 'title-continues',
    weight: -1.5,
    holds: c => c.titleContinues,
    why: '«وأضاف …» without its full stop',
  },
  {
    id: 'fits-first',
    weight: 2.75,
    holds: c => c.fitsFirst,
    why: 'the same lines around it as around the first headline',
  },
  {
    id: 'unlike-first',
    weight: -1.25,
    holds: c => c.isUnlikeFirst && !c.isClosed,
    why: 'the first headline has a date line, this one nothing: a subheading',
  },
  {
    id: 'dateline-in-lead',
    weight: 1.75,
    holds: c => c.leadHasDateline(),
    why: 'the next paragraph opens «المرسى - واس:»',
  },
  {
    id: 'lead-echoes-title',
    weight: 1.25,
    holds: c => c.sharedWithLead() >= 0.2,
    why: 'some words of the headline return',
  },
  {
    id: 'lead-repeats-title',
    weight: 1.25,
    holds: c => c.sharedWithLead() >= 0.4,
    why: 'a lead says its headline again',
  },
  {
    id: 'lead-repeats-most',
    weight: 1.5,
    holds: c => c.sharedWithLead() >= 0.65,
    why: 'and nearly all of it',
  },
  {
    id: 'lead-ignores-title',
    weight: -1.75,
    holds: c => c.sharedWithLead() === 0,
    why: 'a link between two paragraphs of another report',
  },
  {
    id: 'opener-then-link',
    weight: -2.25,
    holds: c => c.afterRelatedOpener && c.sharedWithLead() < 0.2,
    why: 'a link under it, and then the report goes on',
  },
  {
    id: 'same-topic',
    weight: -1.75,
    holds: c => c.sharedWithPrevious() >= 0.5,
    why: 'a subheading uses the words of its report',
  },
  {
    id: 'some-topic',
    weight: -1,
    holds: c => c.sharedWithPrevious() >= 0.25,
    why: 'or some of them',
  },
  {
    id: 'new-topic',
    weight: 0.25,
    holds: c => c.sharedWithPrevious() === 0,
    why: 'no word of it was read before',
  },
  {
    id: 'lead-on-topic',
    weight: -1.5,
    holds: c => c.leadSharedWithPrevious() >= 0.3,
    why: 'what follows speaks of the same things',
  },
  {
    id: 'lead-off-topic',
    weight: 1.5,
    holds: c => c.leadSharedWithPrevious() < 0.12,
    why: 'what follows speaks of other things',
  },
  {
    id: 'rule-and-new-topic',
    weight: 1.5,
    holds: c => c.afterSeparator && c.leadSharedWithPrevious() < 0.12,
    why: 'and what follows speaks of other things',
  },
];

/** For each place in the table, the most that the evidence from there on can add. */
const mostFrom = startEvidence.map((_, from) =>
  startEvidence.slice(from).reduce((most, { weight }) => most + Math.max(0, weight), 0),
);

/** True if the weights of the evidence that holds add up to `threshold`. */
export function isArticleStart(context: StartContext, threshold: number): boolean {
  let score = 0;
  for (const [i, { weight, holds }] of startEvidence.entries()) {
    if (score + (mostFrom[i] ?? 0) < threshold) return false;
    if (holds(context)) score += weight;
  }
  return score >= threshold;
}

/** From this score on a line opens a new article. */
export const startThreshold = 6.5;

/** The same for a source whose metadata names its one headline: only strong evidence makes a second article. */
export const startThresholdWithHints = 10.5;

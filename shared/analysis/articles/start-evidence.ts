import type { StartContext } from './start-context.ts';

/** One reason for or against taking a line for the headline of a new article. */
export interface StartEvidence {
  readonly id: string;
  /** Added when it holds; negative speaks against. */
  readonly weight: number;
  readonly holds: (context: StartContext) => boolean;
  /** What it looks like on a page. */
  readonly why: string;
}

/** All the evidence, weighed together: no single sign decides, except that something to read must follow. */
export const startEvidence: readonly StartEvidence[] = [
  { id: 'date-below', weight: 3, holds: c => c.beforeDateField, why: 'headline, then a line with its date' },
  {
    id: 'byline-below',
    weight: 2,
    holds: c => c.beforeOtherField,
    why: 'headline, then author, outlet or section',
  },
  {
    id: 'dateline-in-lead',
    weight: 1.5,
    holds: c => c.leadHasDateline,
    why: 'the next paragraph opens «المرسى - واس:»',
  },
  { id: 'paragraph-below', weight: 1, holds: c => c.leadIsLonger, why: 'a short line over a longer one' },
  {
    id: 'paragraphs-below',
    weight: 0.5,
    holds: c => c.followingParagraphs >= 2,
    why: 'more than one paragraph follows',
  },
  {
    id: 'lead-repeats-title',
    weight: 1.5,
    holds: c => c.sharedWithLead >= 0.35,
    why: 'a lead says its headline again',
  },
  {
    id: 'lead-echoes-title',
    weight: 0.5,
    holds: c => c.sharedWithLead >= 0.2,
    why: 'some words of the headline return',
  },
  {
    id: 'lead-ignores-title',
    weight: -1,
    holds: c => c.sharedWithLead === 0,
    why: 'a link between two paragraphs of another report',
  },
  {
    id: 'lead-continues',
    weight: -1.5,
    holds: c => c.leadContinues && !c.isClosed,
    why: '«وأضاف …» goes on with what came before',
  },
  { id: 'after-rule', weight: 2.5, holds: c => c.afterSeparator, why: 'a line of dashes before it' },
  { id: 'after-opener', weight: 1, holds: c => c.afterRelatedOpener, why: '«إقرأ أيضاً:» before it' },
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
    weight: 2.5,
    holds: c => c.afterDateField,
    why: 'a date line stands between two reports',
  },
  {
    id: 'wide-gap',
    weight: 1,
    holds: c => c.extraBlankLines >= 1,
    why: 'more empty lines than between paragraphs',
  },
  {
    id: 'previous-complete',
    weight: 0.5,
    holds: c => c.previousEndsSentence,
    why: 'the text before ended in a full stop',
  },
  {
    id: 'previous-incomplete',
    weight: -1,
    holds: c => !c.previousEndsSentence,
    why: 'the text before broke off',
  },
  {
    id: 'title-length',
    weight: 0.5,
    holds: c => c.titleLength >= 30 && c.titleLength <= 130,
    why: 'as long as headlines are',
  },
  {
    id: 'too-short',
    weight: -0.5,
    holds: c => c.titleLength < 20,
    why: 'subheadings are shorter than headlines',
  },
  {
    id: 'title-continues',
    weight: -1.5,
    holds: c => c.titleContinues,
    why: '«وأضاف …» without its full stop',
  },
  {
    id: 'unlike-first',
    weight: -1.5,
    holds: c => c.isUnlikeFirst && !c.isClosed,
    why: 'the first article has a date line, this one nothing: a subheading',
  },
  {
    id: 'same-topic',
    weight: -1.5,
    holds: c => c.sharedWithPrevious >= 0.5 && !c.isClosed,
    why: 'a subheading uses the words of its report',
  },
];

/** The sum of the evidence that holds. */
export const scoreStart = (context: StartContext): number =>
  startEvidence.reduce((score, evidence) => (evidence.holds(context) ? score + evidence.weight : score), 0);

/** From this score on a line opens a new article. */
export const startThreshold = 3;

/** The same for a source whose metadata names its one headline: only strong evidence makes a second article. */
export const startThresholdWithHints = 7;

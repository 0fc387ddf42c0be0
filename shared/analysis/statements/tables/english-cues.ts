import type { CueClass } from '#shared/domain/article/statement.ts';

export interface EnglishCueRow {
  readonly lemma: string;
  readonly class: CueClass;
  readonly forms: string;
  /** True for verbs that need "that", a colon or a quotation; the others also take a bare clause. */
  readonly isGuarded?: true;
}

/** English verbs that report what somebody said. */
export const englishCues: readonly EnglishCueRow[] = [
  { lemma: 'say', class: 'says', forms: 'said says saying' },
  { lemma: 'tell', class: 'says', forms: 'told tells telling' },
  { lemma: 'add', class: 'adds', forms: 'added adds adding', isGuarded: true },
  { lemma: 'continue', class: 'adds', forms: 'continued', isGuarded: true },
  { lemma: 'write', class: 'says', forms: 'wrote writes tweeted', isGuarded: true },
  { lemma: 'report', class: 'says', forms: 'reported reports', isGuarded: true },
  { lemma: 'note', class: 'says', forms: 'noted notes noting observed', isGuarded: true },
  { lemma: 'admit', class: 'says', forms: 'admitted acknowledged conceded admits', isGuarded: true },
  {
    lemma: 'stress',
    class: 'stresses',
    forms: 'stressed insisted emphasised emphasized stresses insists stressing insisting',
    isGuarded: true,
  },
  { lemma: 'confirm', class: 'stresses', forms: 'confirmed confirms confirming affirmed', isGuarded: true },
  { lemma: 'warn', class: 'stresses', forms: 'warned warns warning', isGuarded: true },
  {
    lemma: 'claim',
    class: 'claims',
    forms: 'claimed claims claiming alleged alleges asserted argued argues',
    isGuarded: true,
  },
  { lemma: 'deny', class: 'denies', forms: 'denied denies denying', isGuarded: true },
  { lemma: 'demand', class: 'demands', forms: 'demanded demands urged', isGuarded: true },
  { lemma: 'promise', class: 'promises', forms: 'promised vowed pledged promises', isGuarded: true },
  {
    lemma: 'announce',
    class: 'announces',
    forms: 'announced announces announcing declared revealed',
    isGuarded: true,
  },
  { lemma: 'explain', class: 'explains', forms: 'explained explains explaining', isGuarded: true },
];

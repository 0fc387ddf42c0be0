import type { CueClass, CueStrength } from '#shared/domain/article/statement.ts';

/** A verb that reports what somebody said, with the forms and the constructions in which it does. */
export interface ArabicCueRow {
  /** The verb as a dictionary has it. */
  readonly id: string;
  readonly class: CueClass;
  readonly strength: CueStrength;
  /** Third person masculine, past; other persons are made from it. Several spellings may stand side by side. */
  readonly past: string;
  /** Third person masculine, present; left out where its forms are mostly other words. */
  readonly present?: string;
  /** Masculine participles in the accusative, which go on with the speaker of the verb before them. */
  readonly participles?: string;
  /**
   * Words after which a noun phrase, not a clause, is what is said («أعلن … عن», «شدد … على»); a single letter is one
   * that is written together with a noun of action, `بال` with any noun that has the article. `*` stands for a verb that takes its object at once, if that is a noun of
   * action; `!` for a participle that takes any object; `_` for a verb whose object is a person («اتهم الوزير شركة ب»), `+` for one that takes an object of `objectNouns`.
   */
  readonly nominal?: string;
  /** True for forms that are more often another word: they count only with «أن» or a mark near the verb or its subject. */
  readonly isGuarded?: true;
  /** What the negated verb says («لم يستبعد», «لم ينف»); other verbs report nothing then. */
  readonly negated?: CueStrength;
  readonly example: string;
  readonly counterExample: string;
}

/** A number in digits, words or both, over the words from `first` to `last`. */
export interface NumberReading {
  readonly first: number;
  readonly last: number;
  readonly value: number;
  readonly hasDigits: boolean;
  /** True for plain digits without a scale word, which may be a year. */
  readonly isPlainDigits: boolean;
  readonly isFraction: boolean;
  /** The scale word that the number ends with: a million in «40 مليون»; 1 where it ends with none. */
  readonly scale: number;
  /** True for «ثلثها», which says itself what it is of. */
  readonly hasPronoun: boolean;
  readonly isDefinite: boolean;
  readonly needsNoun: boolean;
  readonly isUncertain: boolean;
  /** Letters of the first word that are proclitics. */
  readonly leadLength: number;
}

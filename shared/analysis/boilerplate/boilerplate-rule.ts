import type { BoilerplateKind } from '#shared/domain/article/article.ts';

/** One way in which a line says that it is not part of an article. */
export interface BoilerplateRule {
  readonly id: string;
  readonly kind: BoilerplateKind;
  /** Matched against the folded line: no hamza on alef, ya for alef maqsura and its hamza seat, ha for ta marbuta, no harakat, ASCII digits, lower case. */
  readonly pattern: RegExp;
  /** The line must hold one of these for the pattern to be tried at all: to look for them behind its beginning is dear. */
  readonly needs?: readonly string[];
  /** Lines that fit the pattern and are text all the same. */
  readonly unless?: (foldedLine: string) => boolean;
  /** The longest line, in characters, that the rule may take. */
  readonly longest: number;
  readonly example: string;
  /** A line that looks alike and is text. */
  readonly counterExample: string;
}

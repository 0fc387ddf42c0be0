import { feminineNames, noVerb, nounOfAction, notAhead } from './feminine-opening.ts';

const letter = String.raw`[\u0621-\u064a]`;
const end = String.raw`(?!${letter})`;

/** Names and nouns that begin with the letter of the imperfect, without it: «يوم», «يوليو», «يوسف», «اليمن». */
const noMasculine = String.raw`(?:وم${letter}*|وني${letter}*|ولي${letter}*|ناير|سار|من|مين|هود|اسر|وسف|حيي|د|ديه|ابان|ونان|اسمين|ورو)`;

const masculine = String.raw`[وف]?ي(?!${noMasculine}${end})(?!${notAhead}${end})${letter}{2,6}`;

/** What takes a verb in «ت»; the perfect, which looks like it («تعمق العجز»), would end in one beside it. */
const feminineSubject = String.raw`(?:${letter}{3,}(?:ه|ات|يا)|${feminineNames}|[بفو]?ان?ها|هي)`;
const feminine = String.raw`(?<=(?<!${letter})${feminineSubject}\s+)ت(?!(?:${noVerb}|${nounOfAction}|${notAhead})${end})${letter}{2,6}(?<![ته])`;
const imperfect = `(?:${masculine}|${feminine})`;

/** «لم تجتمع», «كانت تجتمع», «التي تجتمع»: nothing that is still to come. */
const turned = String.raw`(?:لم|لما|الذي|الذين|التي|كان|كانت|كانوا|ظل|ظلت|اخذ|اخذت|عاد|عادت|(?:قبل|بعد)\s+ان)`;

const other = String.raw`(?!(?:الذي|التي|الذين|ان|انه|انها|حيث|كما|بعد|قبل|منذ)${end})${letter}+`;

const present = new RegExp(
  String.raw`(?<!${letter})(?<!(?<!${letter})[وف]?${turned}\s+)${imperfect}(?:\s+${other}){0,3}\s+(?:في|خلال|حتي|بحلول)\s+$`,
);

/**
 * Whether a date is governed by a verb in the imperfect: «تجتمع الجمعية في (أغسطس)». `left` is folded and ends where the
 * date begins; at most three words may stand between the verb and the preposition.
 */
export const followsPresentVerb = (left: string): boolean => present.test(left);

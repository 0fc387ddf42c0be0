/** Where the words around a date put it; null where they do not say. */
export type TenseSide = 'past' | 'future' | null;

const futureWord =
  /^(?:will|won't|shall|would|could|may|might|can|must|should|expect|expects|expected|scheduled|slated|due|planned|upcoming|looming|begins|opens|starts|expires|resumes|convenes|arrives|travels|takes|goes|meets|hosts|airs|premieres|departs|flies|testifies|appears|speaks|leaves|'ll|gonna|until|till)$/;

/** Verbs and nouns that make an infinitive after them speak of what is to come: «plans to meet Friday». */
const beforeInfinitive =
  /^(?:is|are|was|were|be|plan|plans|planning|going|set|likely|hope|hopes|hoping|aim|aims|intend|intends|intended|poised|ready|supposed|about|vow|vows|vowed|agree|agrees|agreed|promise|promised|promises|want|wants|wanted|ordered|asked|told|decided|deadline|preparing|prepares|prepared|needs|need|has|have|hoped|invited|called|voted|required|refused|offered|days|weeks|hours|session|hearing|meeting|vote)$/;

const pastWord =
  /^(?:said|was|were|had|did|told|came|went|met|began|rose|fell|gave|took|made|held|left|won|lost|got|saw|found|shot|struck|hit|broke|brought|built|bought|sold|sent|spent|spoke|stood|wrote|ran|led|put|cut|knew|kept|felt|flew|grew|drew|fought|caught|taught|thought|heard|became|paid|sat|set|swore|threw|wore|woke|withdrew|overthrew|underwent|quit|read|reported|has|have|been|drove|rode|chose|froze|stole|sank|swept|slid|shut|burst|split|beat|bit|dealt|fled|forgot|hid|hurt|laid|lay|lent|let|lit|meant|rang|sang|shook|shrank|sprang|stuck|sued|tore|died|rejected|means|shows|suggests)$/;

const notPast =
  /^(?:need|indeed|speed|feed|seed|exceed|proceed|hundred|united|alleged|so-called|armed|red|bed|shed|led|wed|limited|scheduled|planned|expected|proposed|anticipated|delayed|postponed)$/;

const isPast = (word: string): boolean =>
  pastWord.test(word) || (word.length > 3 && word.endsWith('ed') && !notPast.test(word));

const wordPattern = /[a-z][a-z-]*(?:['’][a-z]+)?/g;

const wordsOf = (text: string): readonly string[] =>
  text.match(wordPattern)?.flatMap(word => {
    const contracted = /^([a-z-]+)['’](ll|d)$/.exec(word);
    return contracted ? [contracted[1] ?? '', contracted[2] === 'll' ? "'ll" : 'would'] : [word];
  }) ?? [];

const reach = 16;

/** «had been due on 30 September»: a plan that is over, kept or not. */
const plan = /^(?:due|scheduled|expected|slated|planned|supposed|set)$/;

const isPlanOfThePast = (words: readonly string[], index: number): boolean =>
  plan.test(words[index] ?? '') && words[index - 1] === 'been' && words[index - 2] === 'had';

/** What one word says of the time of its clause; `next` is the word after it. */
function sideOf(words: readonly string[], index: number): TenseSide {
  const word = words[index] ?? '';
  const next = words[index + 1] ?? '';
  if (isPlanOfThePast(words, index)) return 'past';
  if (word === 'may' && /^(?:in|of|since|by|last|this)$/.test(words[index - 1] ?? '')) return null;
  if (futureWord.test(word)) return 'future';
  if (next === 'to' && beforeInfinitive.test(word) && words[index + 2] !== undefined)
    return /^(?:the|a|an|his|her|its|their)$/.test(words[index + 2] ?? '') ? null : 'future';
  if (word === 'set' && /^(?:for|to)$/.test(next)) return 'future';
  const isPassive = /^(?:be|being|is|are|get)$/.test(words[index - 1] ?? '') || words[index - 2] === 'be';
  return isPast(word) && !isPassive ? 'past' : null;
}

function lastSide(words: readonly string[]): TenseSide {
  for (let i = words.length - 1; i >= Math.max(0, words.length - reach); i--) {
    const side = sideOf(words, i);
    if (side !== null) return side;
  }
  return null;
}

function firstSide(words: readonly string[]): TenseSide {
  for (let i = 0; i < Math.min(words.length, reach); i++) {
    const side = sideOf(words, i);
    if (side !== null) return side;
  }
  return null;
}

const sentenceBefore = (left: string): string => {
  const open = left.split(/(?<![\s.][a-z]{1,4})[.?!](?=[\s"”’'])|\n/).at(-1) ?? '';
  return open.slice(-110);
};

const sentenceAfter = (right: string): string =>
  (right.split(/[.?!](?:[\s"”’']|$)|\n/, 1)[0] ?? '').slice(0, 100);

/** A clause that has only just begun, so that its verb comes after the date. */
const opensClause =
  /(?:^|[,;:—–“"(]|\bthat\b)\s*(?:(?:and|but|so|then|while|when|if|as|with|on|by|in|at|of|the|from|starting|beginning|effective|before|after|until|late|early)\s*){0,4}$/;

/** «until Tuesday», «as early as Friday», «the deadline is Friday». */
const futureLead =
  /\b(?:as (?:early|soon) as|starting|beginning|effective|no later than|by|(?:is|are) (?:on )?|ahead of|deadline (?:of|is)|before)\s*(?:late |early |at )?$/;

/** «effective July 1», «starting Monday». */
const surelyAhead =
  /\b(?:as (?:early|soon) as|starting|effective|no later than|deadline (?:of|is))\s+(?:on |from )?$/;

/**
 * Whether the words of its sentence put a date into the past or the future. `left` and `right` are folded. The verb
 * nearest before the date counts; a date that opens its clause («On Monday the court will …», «Monday's vote will …»)
 * takes the verb after it.
 */
export function englishTense(left: string, right: string): TenseSide {
  const before = sentenceBefore(left);
  const after = sentenceAfter(right);
  const givesTime = /\b(?:gave|given|has|have|had|gives|get|got) .{0,60}\b(?:until|till)\s*$/.test(before);
  if (givesTime && /^\s*to\b/.test(after)) return 'future';
  if (/\b(?:until|till)\s*$/.test(before))
    return lastSide(wordsOf(before).slice(0, -1)) ?? firstSide(wordsOf(after)) ?? 'future';
  if (surelyAhead.test(before) || /^\s*deadline\b/.test(after)) return 'future';
  const isSubject = /^['’]s\b/.test(after);
  if (isSubject || opensClause.test(before)) {
    const side = firstSide(wordsOf(isSubject ? after.slice(2) : after));
    if (side !== null) return side;
  }
  if (/\b(?:is|are)\s+(?:on\s+)?$/.test(before)) return 'future';
  return (
    lastSide(wordsOf(before)) ?? (futureLead.test(before) ? 'future' : null) ?? firstSide(wordsOf(after))
  );
}

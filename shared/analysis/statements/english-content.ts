import { wordAt } from '#shared/analysis/numbers/folded-words.ts';
import { skipAdverbials, skipPerson } from './english-adverbials.ts';
import { isDeterminer, isPhraseEnd, isPreposition } from './english-noun-phrase.ts';
import { isCapital, quotationOf, type EnglishCue } from './english-passage.ts';
import { behindTitle, isTitle, quotationFrom } from './english-quoted-titles.ts';
import type { Passage, WordRange } from './read-passage.ts';

/** Where what was said begins behind its verb; `isQuote` where it is a quotation and nothing more, `last` where it is known to end. */
export interface ContentStart {
  readonly first: number;
  readonly last?: number;
  readonly isQuote: boolean;
}

const clausePronoun =
  /^(?:he|she|they|it|we|i|you|there|this|these|those|that|nobody|everyone|everybody|somebody|someone|nothing|something|such|what|neither|if|when|no|all|most|both)$/;
const question = /^(?:if|whether|how|why|what|where|when|who)$/;
const finite =
  /^(?:was|were|is|are|had|has|have|will|would|could|can|may|might|must|should|did|do|does|cannot|remains?|came|went|left|began|fell|rose|took|made|got|gave|saw|lost|won|held|met|needs?|wants?|seems?|goes|ran|knew|felt|kept|led|put|died)$/;

/** True if a verb comes before the clause that begins at `from` is over. */
function hasVerb(passage: Passage, from: number, end: number): boolean {
  for (let i = from + 1; i < Math.min(end, from + 16); i++) {
    const { text, kind } = wordAt(passage.words, i);
    // The verb of a relative or second clause is not the one looked for.
    if (/^(?:[,;:]|who|which|that|whose|when|while|but|because)$/.test(text) && i > from + 1) return false;
    if (finite.test(text) || /(?:n['’]t|['’](?:s|d|ll|re|ve))$/.test(text)) return true;
    if (kind === 'word' && text.length > 4 && text.endsWith('ed')) return true;
    const previous = wordAt(passage.words, i - 1).text;
    const isThird =
      text.length > 3 &&
      /[^s]s$/.test(text) &&
      !previous.endsWith('s') &&
      !isDeterminer(previous) &&
      !isPreposition(previous);
    if (
      isThird &&
      !isCapital(passage, i) &&
      i > from + 1 &&
      !/^[,;]$/.test(wordAt(passage.words, i + 1).text)
    )
      return true;
  }
  return false;
}

function looksLikeClause(passage: Passage, cue: EnglishCue, from: number, end: number): boolean {
  const { text, kind } = wordAt(passage.words, from);
  if (from >= end - 1 || kind === 'mark') return false;
  const isSubject = clausePronoun.test(text.replace(/['’](?:s|d|ll|re|ve|m)$/, ''));
  if (cue.isNounToo && !isSubject) return false;
  if (isSubject) return true;
  if (isPhraseEnd(text) || (isPreposition(text) && cue.row.id !== 'say')) return false;
  if (
    isPreposition(text) &&
    !/^(?:in|on|at|for|with|under|by|after|before|between|from|over|about|despite|among|within|since)$/.test(
      text,
    )
  )
    return false;
  return hasVerb(passage, from, end);
}

/** Words that make a verb one of saying: «went on», «pointed out», «made clear». */
const particles: Readonly<Record<string, string>> = {
  'go on': 'on',
  'point out': 'out',
  'make clear': 'clear',
};

/** A quoted name for something: "called the vote “a disgrace”". */
function quotedName(passage: Passage, from: number, end: number): ContentStart | null {
  for (let i = from; i < Math.min(end, from + 22); i++) {
    const quotation = quotationOf(passage, i);
    if (quotation) return { first: i, last: quotation.last, isQuote: true };
    // «rejected the idea, calling it “…”»: the quotation is the participle's.
    const isOther =
      wordAt(passage.words, i).text === ',' && wordAt(passage.words, i + 1).text.endsWith('ing');
    if (isOther) return null;
    if (/^[.;:]$/.test(wordAt(passage.words, i).text) && wordAt(passage.words, i + 1).isSpaced) return null;
  }
  return null;
}

/** Finds what a verb of saying at `index` reports behind itself, in its sentence; null where nothing is. */
export function contentAfter(
  passage: Passage,
  cue: EnglishCue,
  index: number,
  { end }: WordRange,
): ContentStart | null {
  const { frames, id } = cue.row;
  const takes = (frame: (typeof frames)[number]): boolean => frames.includes(frame);
  let at = index + 1;
  const particle = particles[id];
  if (particle !== undefined) {
    if (wordAt(passage.words, at).text !== particle) return null;
    at++;
  }
  const direct = quotationFrom(passage, at);
  const isBook = id === 'write' && direct === at && isTitle(passage, quotationOf(passage, at), true);
  if (isBook) return null;
  if (direct >= 0) return { first: direct, isQuote: true };
  if (takes('name') || takes('of')) {
    const named = quotedName(passage, at, end);
    if (!takes('of')) return named;
    // «a man accused of theft»
    if (/^(?:of|for)$/.test(wordAt(passage.words, at).text)) return null;
    for (let i = at; i < Math.min(end, at + 14); i++)
      if (/^(?:of|for)$/.test(wordAt(passage.words, i).text)) return { first: at, isQuote: false };
    return named;
  }
  if (takes('person') && !/^(?:that|if|whether|why|how|what)$/.test(wordAt(passage.words, at).text)) {
    const behind = skipPerson(passage, at, end);
    const goesOn = /^(?:that|to)$/.test(wordAt(passage.words, skipAdverbials(passage, behind, end)).text);
    if (!takes('clause') || id === 'tell' || goesOn) at = behindTitle(passage, behind);
  }
  const person = at;
  at = skipAdverbials(passage, at, end);
  const { text } = wordAt(passage.words, at);
  const quoted = quotationFrom(passage, at);
  if (quoted >= 0) return { first: quoted, isQuote: true };
  // «warned of “turbulence”»
  if (/^(?:of|about|against|as)$/.test(text) && quotationOf(passage, at + 1)?.first === at + 1)
    return { first: at + 1, isQuote: true };
  if (text === ':') return at + 1 < end ? { first: at + 1, isQuote: false } : null;
  if (text === 'that') return { first: behindCommas(passage, at + 1), isQuote: false };
  if (question.test(text) && /^(?:ask|tell|say|explain|note|find|assure)$/.test(id))
    return { first: at, isQuote: false };
  if ((text === 'to' && takes('to')) || (text === 'to' && takes('person') && at > index + 1 && id !== 'tell'))
    return { first: at, isQuote: false };
  const isLoose = takes('clause') || (takes('person') && !takes('to'));
  if (isLoose && looksLikeClause(passage, cue, at, end)) return { first: at, isQuote: false };
  if (
    isLoose &&
    at !== person &&
    looksLikeClause(passage, cue, person, end) &&
    !isPreposition(wordAt(passage.words, person).text)
  )
    return { first: person, isQuote: false };
  return laterThat(passage, at, end);
}

const behindCommas = (passage: Passage, index: number): number =>
  wordAt(passage.words, index).text === ',' ? index + 1 : index;

/** "said, speaking in Reno, that …" */
function laterThat(passage: Passage, from: number, end: number): ContentStart | null {
  if (wordAt(passage.words, from).text !== ',') return null;
  for (let i = from + 1; i < Math.min(end, from + 14); i++) {
    const isOver = /^[.;]$/.test(wordAt(passage.words, i).text) || quotationOf(passage, i) !== undefined;
    if (isOver) return null;
    if (wordAt(passage.words, i).text === 'that' && wordAt(passage.words, i - 1).text === ',')
      return { first: i + 1, isQuote: false };
  }
  return null;
}

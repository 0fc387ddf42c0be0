import type { AnalysedWord } from '#shared/search/analyse/analysed-word.ts';
import { analyseWords } from '#shared/search/analyse/analyser.ts';
import { expandWord } from '#shared/search/analyse/expand-word.ts';
import { beginningsOfStems } from '#shared/search/analyse/stem-word.ts';
import type { PlannedWord } from './plan.ts';

const anyForm = (word: AnalysedWord): PlannedWord => ({
  terms: expandWord(word),
  beginnings: [],
  form: null,
});

const quoted = ({ term, form }: AnalysedWord): PlannedWord => ({ terms: [term], beginnings: [], form });

/** Terms are stems: what is longer than its stem is found by that too. */
const beginning = ({ term, form }: AnalysedWord): PlannedWord => ({
  terms: [term],
  beginnings: beginningsOfStems(form),
  form: null,
});

/** What each word of a text that was typed is looked for as, in order. */
export function planWords(kind: 'word' | 'phrase' | 'prefix', text: string): readonly PlannedWord[] {
  const words = analyseWords(text);
  if (kind === 'phrase') return words.map(quoted);
  const last = words.length - 1;
  return words.map((word, at) => (kind === 'prefix' && at === last ? beginning(word) : anyForm(word)));
}

/** True where this word of a text is what was planned. */
export const isPlanned = ({ terms, beginnings, form }: PlannedWord, word: AnalysedWord): boolean =>
  form === null
    ? terms.includes(word.term) || beginnings.some(start => word.term.startsWith(start))
    : word.form === form;

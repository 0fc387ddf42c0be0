import { isStopWord } from '#shared/text/stop-words.ts';
import { foldForms } from '#shared/analysis/numbers/fold-forms.ts';
import { rememberWords } from '#shared/text/remember-words.ts';
import { commonWords } from './tables/common-words.ts';

const common = new Set(foldForms(commonWords));

/** What may stand before a word of the list: proclitics, the article, the letters that verbs begin with. Longest first. */
const prefixes =
  'وبال وكال فبال ولل فلل وال فال بال كال وسي وست لل ال وب ول وس فس سي ست وي وت و ف ب ل ك س ي ت ن'.split(' ');
/** What may end it: numbers, pronouns, the endings of verbs and adjectives. */
const suffixes = 'تهما تهم تها هما تين تان يين يون يات ته ها هم نا ات ين ون ان يه يا وا ني ه ا ي ت'.split(
  ' ',
);

const shortestStem = 3;

/** True for a folded word that stands in the list of common words as it is. */
export const isListedWord = (word: string): boolean => common.has(word) || isStopWord(word);
const isStem = (stem: string): boolean =>
  stem.length >= shortestStem && (isListedWord(stem) || common.has(`${stem}ه`) || common.has(`${stem}ا`));

function isStemWithSuffix(word: string): boolean {
  if (isStem(word)) return true;
  return suffixes.some(suffix => word.endsWith(suffix) && isStem(word.slice(0, -suffix.length)));
}

/**
 * True for a folded word that news uses in its ordinary sense: one of the list of common words, or one of them with
 * proclitics, article and endings. Names may be among them («أمل»), so tables of names are asked first.
 */
export const isOrdinaryWord = rememberWords((word: string): boolean => {
  if (isListedWord(word) || isStemWithSuffix(word)) return true;
  return prefixes.some(
    prefix =>
      word.startsWith(prefix) &&
      word.length - prefix.length >= shortestStem &&
      isStemWithSuffix(word.slice(prefix.length)),
  );
});

const arabicWord = /^[\u0621-\u064a]+$/;
const latinWord = /^[a-z]+$/;

/** Prefixes that hold the article, so that what follows is surely a noun; longest first. */
const articlePrefixes = ['وبال', 'وكال', 'فبال', 'ولل', 'فلل', 'وال', 'فال', 'بال', 'كال', 'لل', 'ال'];

/** Beginnings of words whose first letter is a root letter and not the conjunction. */
const rootWaw =
  /^و(?:زار|زير|زرا|كال|كيل|كلا|لاي|لاد|ليد|احد|اجب|اجه|ادي|اسع|اضح|اقع|الد|اشنطن|ارد|ثيق|ثاي|جود|جه|حد|حش|رش|رق|زن|زع|سط|سيط|سيل|ساي|ساط|صف|صل|صول|ضع|ضوح|طن|ظيف|ظاي|عد|عي|فد|فا|في|قت|قف|قوع|قود|قاي|قع|هم)/;

const pronounSuffixes = ['هما', 'ها', 'هم', 'هن', 'كم', 'نا'];
const numberSuffixes = ['ات', 'ون', 'ين', 'ان'];

function stripArabicPrefix(word: string): string {
  for (const prefix of articlePrefixes) {
    if (word.startsWith(prefix) && word.length - prefix.length >= 3) return word.slice(prefix.length);
  }
  const isConjunction = word.startsWith('و') && word.length >= 5 && !rootWaw.test(word);
  return isConjunction ? word.slice(1) : word;
}

function stripSuffix(word: string, suffixes: readonly string[], shortest: number): string {
  const suffix = suffixes.find(end => word.endsWith(end) && word.length - end.length >= shortest);
  return suffix === undefined ? word : word.slice(0, -suffix.length);
}

function stemArabic(word: string): string {
  const bare = stripArabicPrefix(word);
  const withoutPronoun = stripSuffix(bare, pronounSuffixes, 4);
  const withoutNumber = stripSuffix(withoutPronoun, numberSuffixes, 4);
  if (withoutNumber !== withoutPronoun) return withoutNumber;
  return stripSuffix(withoutPronoun, ['ه'], 3);
}

function stemLatin(word: string): string {
  if (word.length < 4) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('ing') && word.length > 5) return undouble(word.slice(0, -3));
  if (word.endsWith('ed') && word.length > 4) return undouble(word.slice(0, -2));
  return /[^su]s$/.test(word) ? word.slice(0, -1) : word;
}

const undouble = (stem: string): string => (/([bdgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem);

/**
 * A shorter form that inflections of a word share, for matching only. Takes a folded word. The conjunction and the
 * prepositions are taken off an Arabic word only before the article (or, for و, where no known word begins so), since
 * وزير, فلسطين and لبنان begin with letters that look like them. The result never is shorter than three letters.
 */
export function lightStem(foldedWord: string): string {
  if (arabicWord.test(foldedWord)) return stemArabic(foldedWord);
  return latinWord.test(foldedWord) ? stemLatin(foldedWord) : foldedWord;
}

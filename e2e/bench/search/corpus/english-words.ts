import { englishInflections } from './inflections.ts';
import { rankedWords, type Lexicon } from './lexicon.ts';
import { syllableWord } from './syllable-word.ts';

const functionWords = rankedWords(`
the of to and a in that is for on was with as by he at said from it be are his has have an had were not but who they will their been its this
which after or would people year first more also government about president over new last when than two minister state other one country
`);

const syllables =
  'ba con ter min sto ral ing pre den tion lo mar vi sen tra de po lin gar est re cal mo ver'.split(' ');
const made = 60_000;

/** Words of English news: known ones at the head, then words of syllables. */
export function createEnglishLexicon(): Lexicon {
  const step = 4_999_999;
  return {
    functionWords: functionWords.length,
    size: functionWords.length + made,
    drawForm: (lemma, random) => (lemma < functionWords.length ? 0 : englishInflections.draw(random)),
    spell(lemma, form) {
      const known = functionWords[lemma];
      if (known !== undefined) return known;
      const bare = syllableWord(((lemma - functionWords.length) * step) % made, syllables);
      return bare + (englishInflections.forms[form]?.after ?? '');
    },
  };
}

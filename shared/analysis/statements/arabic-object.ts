import { wordAt } from '#shared/analysis/numbers/folded-words.ts';
import {
  adverbsWithBa,
  isAddressee,
  isListedOpener,
  isNominalOpener,
  isSourceNoun,
  isThat,
  isWithLa,
  objectNouns,
  ownsParticle,
  prepositions,
  timeWords,
  type ArabicCue,
} from './arabic-lexicon.ts';
import type { Passage } from './read-passage.ts';
import { isPersonName, isPlainPlace } from './speaking-names.ts';

/** A noun phrase that is what a verb reports («أعلن إلغاء …», «طالب بفتح …»). */
interface ReportedObject {
  /** Where the speaker's name ends at the latest. */
  readonly at: number;
  readonly content: number;
  /** 1 where its first word begins with the preposition of the verb. */
  readonly lead?: 1;
}

const maxWords = 24;
/** Three words and their quotation marks, counted from the first mark. */
const mostMarked = 4;

/** Reads the object of a verb at `index`; `from` is the word behind the verb. Null where none begins there. */
export function objectAt(
  passage: Passage,
  cue: ArabicCue,
  index: number,
  from: number,
): ReportedObject | null {
  if (index - from > maxWords) return null;
  const { particles, row, isParticiple } = cue;
  const { text } = wordAt(passage.words, index);
  if (particles.has(text)) return behindParticle(passage, index, row.id === 'تحدث');
  if (particles.has('ل') && isPurpose(text)) return { at: index, content: index, lead: 1 };
  const isNear = index - from <= (row.isGuarded === true ? 8 : 16);
  if (isNear && particles.has('ب') && isWithBa(text, particles.has('بال')))
    return { at: index, content: index, lead: 1 };
  if (isParticiple && index === from) {
    if (particles.has('ب') && isBehindBa(passage, index)) return { at: index, content: index, lead: 1 };
    if (takesObject(cue, text)) return { at: index, content: index };
  }
  if (prepositions.has(wordAt(passage.words, index - 1).text) || timeWords.has(text)) return null;
  const isObject =
    (particles.has('*') && isAction(passage, row.id, index, from)) ||
    (particles.has('+') && isCondemned(text, index - from));
  return isObject && !isInName(passage, index) ? { at: index, content: index } : null;
}

/** «أعلن عن …», «دعا إلى …»; «بالنيابة عن …» is another matter. */
function behindParticle(
  { words, quotations, quotationAt }: Passage,
  index: number,
  mayCount: boolean,
): ReportedObject | null {
  const { text } = wordAt(words, index);
  const next = wordAt(words, index + 1);
  const previous = wordAt(words, index - 1).text;
  const quotation = quotations[quotationAt[index + 1] ?? -1];
  const isShort = quotation !== undefined && quotation.last - quotation.first <= mostMarked;
  const isQuote = quotation?.first === index + 1 && (text === 'ب' || isShort);
  if (
    isThat(next.text) ||
    (next.kind === 'number' && !mayCount) ||
    (next.kind === 'mark' && !isQuote && next.text !== '#')
  )
    return null;
  if (ownsParticle.has(previous) || (text === 'علي' && /^لها?$/.test(previous))) return null;
  if (text === 'من' && isSourceNoun(previous) && !previous.startsWith('ال')) return null;
  return { at: index, content: index + 1 };
}

/** A noun of action at `index`; behind the name of the speaker also one that is told by its pronoun or its place. */
function isAction(passage: Passage, verb: string, index: number, from: number): boolean {
  const { text } = wordAt(passage.words, index);
  if (isListedOpener(text)) return true;
  if (index > from && isPossessed(text) && isBesideName(passage, index, from)) return true;
  const next = wordAt(passage.words, index + 1);
  if (next.kind === 'mark' || isThat(next.text)) return false;
  if (isNominalOpener(text)) return true;
  const isOpenVerb = /^(?:طلب|نفى|أعلن)$/.test(verb) && index > from + 1;
  return isOpenVerb && /^ال.{4}/.test(text) && isNominalOpener(text.slice(2)) && isBehindName(passage, index);
}

/** Behind «في تصريح» a word with a pronoun is mostly a verb: «في تصريح نشرها الموقع». */
function isBesideName({ words }: Passage, index: number, from: number): boolean {
  if (wordAt(words, index - 1).kind === 'mark') return true;
  for (let i = from; i < index; i++) if (prepositions.has(wordAt(words, i).text)) return false;
  return true;
}

/** «نفت دمشق أي دور»: an object of a verb that takes a side, behind the name or, where it can be no name, at once. */
const isCondemned = (foldedWord: string, distance: number): boolean =>
  distance <= 8 && objectNouns.has(foldedWord) && (distance > 0 || /^(?:تلك|اي|ايه|ما)$/.test(foldedWord));

/** True if the word before ends a name: it has the article or a comma behind it, so that what follows is not its genitive. */
const isBehindName = ({ words }: Passage, index: number): boolean => {
  const previous = wordAt(words, index - 1);
  return previous.kind === 'mark' || previous.text.startsWith('ال') || timeWords.has(previous.text);
};

/** «لعقد», «لوقف»: a noun of action behind «ل», and not a name that begins so. */
const isPurpose = (foldedWord: string): boolean =>
  /^لل?[\u0621-\u064a]{3,}$/.test(foldedWord) &&
  !isAddressee(foldedWord) &&
  !/^ل(?:جن|بنان|يبي|ندن|اعب|افروف|ين$)/.test(foldedWord);

/** «بفتح», «بالانسحاب»: an object behind «ب», and not a name that begins so. */
function isWithBa(foldedWord: string, mayBeAny: boolean): boolean {
  if (foldedWord.length < 3 || !foldedWord.startsWith('ب') || adverbsWithBa.has(foldedWord)) return false;
  const noun = foldedWord.slice(1);
  const bare = noun.replace(/^ال/, '');
  if (isListedOpener(noun) || isListedOpener(bare)) return true;
  if (foldedWord.length < 5) return false;
  return (
    isNominalOpener(noun) ||
    (/^ال.{3}/.test(noun) && (isNominalOpener(bare) || (mayBeAny && !isSourceNoun(noun))))
  );
}

/** «مشيدا بدور …»: whatever follows a participle behind «ب», unless the letter is that of a name. */
function isBehindBa(passage: Passage, index: number): boolean {
  const { text } = wordAt(passage.words, index);
  if (!/^ب.{3}/.test(text) || adverbsWithBa.has(text) || prepositions.has(text)) return false;
  return !isPlainPlace(passage, index) && !isPersonName(passage, index);
}

/** «مؤكدا بقاءه»: a participle takes what follows it at once, unless that is a preposition or the one spoken to. */
function takesObject({ particles, row }: ArabicCue, foldedWord: string): boolean {
  if (row.id === 'جدد') return isNominalOpener(foldedWord) || isPossessed(foldedWord);
  return (
    (particles.has('!') || particles.has('*')) &&
    !prepositions.has(foldedWord) &&
    !timeWords.has(foldedWord) &&
    !isAddressee(foldedWord) &&
    !isWithLa(foldedWord)
  );
}

/** Pronouns behind what is no noun of action: «نفسها», «عليها», «رئيسها». */
const noObjects =
  /^(?:نفس|كل|جميع|بعض|معظم|عن|من|في|الي|علي|ان|مع|حول|عند|خلال|بعد|قبل|بين|لدي|ضد|دون|وحد|غير|مثل|امام|رييس|وزير|زعيم|حليف|حلفاي|مسوول|مدير|نايب|لكن|لان|كان)(?:ها|هم|هما|ته)$/;

/** «استقالته», «دعمها»: a noun with a pronoun behind the name of the speaker is the object. */
const isPossessed = (foldedWord: string): boolean =>
  foldedWord.length > 4 &&
  /(?:ها|هم|هما|ته|اءه)$/.test(foldedWord) &&
  !/^(?:ال|[وبل])/.test(foldedWord) &&
  !noObjects.test(foldedWord);

/** «هيئة تنظيم الطيران»: a noun of action right behind the head of a name belongs to the name; «في بيان أهمية» does not. */
const isInName = ({ words }: Passage, index: number): boolean => {
  const previous = wordAt(words, index - 1).text;
  return (
    isSourceNoun(previous) && !previous.startsWith('ال') && !prepositions.has(wordAt(words, index - 2).text)
  );
};

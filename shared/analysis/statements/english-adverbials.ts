import { wordAt } from '#shared/analysis/numbers/folded-words.ts';
import { isDeterminer, isPhraseEnd, isPreposition, isPronoun, isTimeWord } from './english-noun-phrase.ts';
import { isCapital, isVerbHelper } from './english-passage.ts';
import type { Passage } from './read-passage.ts';

const objectPronoun =
  /^(?:me|him|her|them|us|you|it|himself|herself|reporters|lawmakers|supporters|journalists|investors|everyone|people)$/;

/** Behind «told»: the person spoken to. */
export function skipPerson(passage: Passage, from: number, end: number): number {
  const { words } = passage;
  const { text } = wordAt(words, from);
  if (
    objectPronoun.test(text) &&
    !(
      text === 'her' &&
      wordAt(words, from + 1).kind === 'word' &&
      !isPhraseEnd(wordAt(words, from + 1).text) &&
      !isPronoun(wordAt(words, from + 1).text)
    )
  )
    return from + 1;
  let i = from;
  while (i < end && isDeterminer(wordAt(words, i).text)) i++;
  const noun = i;
  for (; i < end; i++) {
    const word = wordAt(words, i);
    if (word.kind === 'mark' && !/^[-.'’&]$/.test(word.text)) break;
    if (word.text === '.' && wordAt(words, i + 1).isSpaced === false) continue;
    if (word.text === '.' && wordAt(words, i - 1).text.length > 4) break;
    if (isPhraseEnd(word.text) || isPronoun(word.text) || word.text === 'there') break;
    const isOf = word.text === 'of' && i > noun;
    const isTime = isTimeWord(word.text) && !(isCapital(passage, i) && isCapital(passage, i + 1));
    if (!isOf && (isPreposition(word.text) || isTime)) break;
    if (
      isDeterminer(word.text) &&
      i > noun &&
      wordAt(words, i - 1).text !== 'of' &&
      !/['’]s$/.test(word.text)
    )
      break;
  }
  return i;
}

/** Times and places beside the verb: "on Tuesday", "in a statement", "at a rally in Reno". */
export function skipAdverbials(passage: Passage, from: number, end: number): number {
  const { words } = passage;
  let i = from;
  for (let guard = 0; guard < 6 && i < end; guard++) {
    const { text } = wordAt(words, i);
    if (isTimeWord(text) && !(text === 'this' && !isTimeWord(wordAt(words, i + 1).text))) {
      i++;
      continue;
    }
    if (
      isVerbHelper(text) &&
      !/^(?:would|could|may|might|will|did|has|had|have|all|both|each|who|instead|only|even|now)$/.test(text)
    ) {
      i++;
      continue;
    }
    const isTo =
      text === 'to' &&
      (isDeterminer(wordAt(words, i + 1).text) ||
        isCapital(passage, i + 1) ||
        objectPronoun.test(wordAt(words, i + 1).text));
    if (
      !isTo &&
      !/^(?:on|in|at|during|after|by|from|via|through|with|before|outside|inside|of|about|over|under|for)$/.test(
        text,
      )
    )
      break;
    const next = nounPhraseEnd(passage, i + 1, end);
    if (next <= i + 1) break;
    i = next;
  }
  return i;
}

function nounPhraseEnd(passage: Passage, from: number, end: number): number {
  const { words, quotationAt } = passage;
  let i = from;
  while (i < end && isDeterminer(wordAt(words, i).text)) i++;
  const noun = i;
  for (; i < end && i < from + 8; i++) {
    const { text, kind } = wordAt(words, i);
    if ((quotationAt[i] ?? -1) >= 0 || (kind === 'mark' && !/^[-.'’]$/.test(text))) break;
    if (text === '.' && i + 1 >= end) break;
    if (isPhraseEnd(text) || isPreposition(text) || isPronoun(text)) break;
    if (isDeterminer(text) && i > noun && !/['’]s$/.test(text)) break;
    if (text === 'there') break;
  }
  return i;
}

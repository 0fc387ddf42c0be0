import { createRandom, type Random } from '#e2e/bench/compare/random.ts';

/** How an article of a made collection came to be. */
export type MadeKind = 'own' | 'near' | 'passage' | 'wide' | 'brief';

/** One of them. `family` says which articles have text in common; its sign-off is in no family. */
export interface MadeArticle {
  readonly kind: MadeKind;
  readonly family: number;
  readonly title: string;
  readonly text: string;
}

const letters = 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي';
const vocabularySize = 60_000;
const outletCount = 30;
/** Stories that a wire sends to all: so many outlets print each. */
const wideStories = 25;
const wideCopies = 80;

function makeWords(random: Random): readonly string[] {
  const words = new Set<string>();
  while (words.size < vocabularySize) {
    const length = 3 + Math.floor(random() * 5);
    let word = random() < 0.3 ? 'ال' : '';
    for (let i = 0; i < length; i++) word += letters[Math.floor(random() * letters.length)];
    words.add(word + (random() < 0.2 ? 'ة' : ''));
  }
  return [...words];
}

/** Draws words as often as they come in texts: by Zipf's law, as VIEWS 2.5 measured it. */
function createDraw(random: Random): () => number {
  const sums = new Float64Array(vocabularySize);
  let sum = 0;
  for (let rank = 0; rank < vocabularySize; rank++) sums[rank] = sum += 1 / (rank + 2.7) ** 1.05;
  return () => {
    const wanted = random() * sum;
    let [low, high] = [0, vocabularySize - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

type Words = readonly number[];

/** Drops, replaces and adds words, that share of them in all. */
function edit(words: Words, share: number, random: Random, draw: () => number): Words {
  return words.flatMap(word => {
    const chance = random();
    if (chance < share * 0.4) return [];
    const kept = chance < share ? draw() : word;
    return chance > 1 - share * 0.2 ? [kept, draw()] : [kept];
  });
}

/** Articles whose text others take up again: those that came last. */
const remembered = 3000;

/**
 * Makes articles one after the other: of ten about two are near-duplicates of an earlier one (0 to 20 % of its words
 * edited), one takes up a passage of 60 to 120 words, and one in twenty is a brief. Under each stands what its outlet
 * writes under all. Some stories are printed by eighty.
 */
export function* makeCollection(count: number, seed: number): Generator<MadeArticle> {
  const random = createRandom(seed);
  const vocabulary = makeWords(random);
  const draw = createDraw(random);
  const drawWords = (length: number): Words => Array.from({ length }, draw);
  const below = (limit: number): number => Math.floor(random() * limit);
  const signOffs = Array.from({ length: outletCount }, () => drawWords(8 + below(30)));
  const stories = Array.from({ length: wideStories }, () => drawWords(150 + below(250)));
  const earlier: { readonly family: number; readonly words: Words }[] = [];
  const wideChance = (wideStories * wideCopies) / count;

  const make = (number: number): { kind: MadeKind; family: number; words: Words } => {
    const chance = random();
    const source = earlier[below(earlier.length)];
    if (random() < Math.min(0.1, wideChance)) {
      const story = below(wideStories);
      return {
        kind: 'wide',
        family: -1 - story,
        words: edit(stories[story] ?? [], random() * 0.1, random, draw),
      };
    }
    if (source && chance < 0.22)
      return { kind: 'near', family: source.family, words: edit(source.words, random() * 0.2, random, draw) };
    if (source && chance < 0.3) {
      const length = Math.min(source.words.length, 60 + below(60));
      const start = below(source.words.length - length);
      const [before, after] = [drawWords(below(200)), drawWords(60 + below(150))];
      const passage = source.words.slice(start, start + length);
      return { kind: 'passage', family: source.family, words: [...before, ...passage, ...after] };
    }
    const isBrief = chance > 0.95;
    const words = drawWords(isBrief ? 20 + below(25) : 120 + below(360));
    if (!isBrief) earlier[number % remembered] = { family: number, words };
    return { kind: isBrief ? 'brief' : 'own', family: number, words };
  };
  const write = (words: Words): string => words.map(word => vocabulary[word] ?? '').join(' ');
  for (let number = 0; number < count; number++) {
    const { kind, family, words } = make(number);
    const text = `${write(words)}\n${write(signOffs[below(outletCount)] ?? [])}`;
    yield { kind, family, title: write(words.slice(0, 8)), text };
  }
}

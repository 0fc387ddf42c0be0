import { readFileSync } from 'node:fs';
import { compareArticles } from '#shared/compare/compare-articles.ts';
import type { ComparedArticle } from '#shared/compare/compared-article.ts';
import { splitSentences } from '#shared/text/sentences.ts';

/** How well sentences are aligned when one text is a rewriting of the other, `level` 0 (copied) to 1. */
export interface AlignmentQuality {
  readonly level: number;
  readonly precision: number;
  readonly recall: number;
  readonly f: number;
}

type Random = () => number;

/** Mulberry32: the same numbers on every machine. */
function createRandom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000;
  };
}

const pick = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)] as T;

/** Real sentences of 8 to 60 words, each once. */
function readSentences(path: string): readonly string[] {
  const texts = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map(line => (JSON.parse(line) as { text: string }).text);
  const sentences = texts.flatMap(text =>
    splitSentences(text, 'ar').map(({ start, end }) => text.slice(start, end)),
  );
  const isUsable = (sentence: string): boolean => {
    const count = sentence.split(/\s+/).length;
    return count >= 8 && count <= 60;
  };
  return [...new Set(sentences)].filter(isUsable);
}

/** Drops, replaces and inflects words and turns clauses round, the more the higher the level. */
function reword(sentence: string, level: number, vocabulary: readonly string[], random: Random): string {
  const words = sentence.split(/\s+/).flatMap(word => {
    const chance = random();
    const isWord = /^[\u0621-\u064a]{3,}$/.test(word);
    if (chance < level * 0.25) return [];
    if (chance < level * 0.6 && isWord) return [pick(vocabulary, random)];
    if (chance < level * 0.75 && word.startsWith('ال')) return [word.slice(2)];
    if (chance < level * 0.85 && isWord) return [`و${word}`];
    return [word];
  });
  if (words.length <= 8 || random() > level * 0.6) return words.join(' ');
  const turn = Math.floor(words.length * (0.3 + 0.4 * random()));
  return [...words.slice(turn), ...words.slice(0, turn)].join(' ');
}

interface RewrittenSentence {
  readonly text: string;
  readonly from: readonly number[];
}

/** Deletes 15 %, copies 23 %, rewords 42 %, merges 10 % and splits 10 % of the sentences. */
function rewrite(original: readonly string[], rewordOne: (sentence: string) => string, random: Random) {
  const rewritten: RewrittenSentence[] = [];
  for (let i = 0; i < original.length; i++) {
    const sentence = original[i] ?? '';
    const next = original[i + 1];
    const chance = random();
    if (chance < 0.15) continue;
    if (chance < 0.38) {
      rewritten.push({ text: sentence, from: [i] });
    } else if (chance < 0.8 || (chance < 0.9 && next === undefined)) {
      rewritten.push({ text: rewordOne(sentence), from: [i] });
    } else if (chance < 0.9 && next !== undefined) {
      const merged = `${rewordOne(sentence.replace(/[.!؟]"?$/, ''))} و${rewordOne(next)}`;
      rewritten.push({ text: merged, from: [i, i + 1] });
      i++;
    } else {
      const words = rewordOne(sentence).split(' ');
      const middle = words.length >> 1;
      rewritten.push({ text: `${words.slice(0, middle).join(' ')}.`, from: [i] });
      rewritten.push({ text: words.slice(middle).join(' '), from: [i] });
    }
  }
  return rewritten;
}

/** Adds 15 % foreign sentences, then moves 8 % of the passages, up to three sentences at a time. */
function disturb(rewritten: RewrittenSentence[], foreign: () => string, random: Random): void {
  const place = (): number => Math.floor(random() * rewritten.length);
  for (let count = Math.round(rewritten.length * 0.15); count > 0; count--) {
    rewritten.splice(place(), 0, { text: foreign(), from: [] });
  }
  for (let count = Math.max(1, Math.round(rewritten.length * 0.08)); count > 0; count--) {
    const passage = rewritten.splice(place(), 1 + Math.floor(random() * 3));
    rewritten.splice(place(), 0, ...passage);
  }
}

function toArticle(id: string, sentences: readonly string[]): ComparedArticle {
  let end = -1;
  const spans = sentences.map(sentence => {
    const start = end + 1;
    end = start + sentence.length;
    return { start, end };
  });
  return { id, language: 'ar', text: sentences.join('\n'), sentences: spans, numbers: [], temporal: [] };
}

/** Two texts of about `words` words, the second a rewriting of the first, and which sentences truly belong together. */
function createRewrittenPair(sentences: readonly string[], words: number, seed: number, level: number) {
  const random = createRandom(seed);
  const pool = [...sentences];
  const take = (): string => pool.splice(Math.floor(random() * pool.length), 1)[0] ?? '';
  const vocabulary = [...new Set(sentences.join(' ').match(/(?<=\s)[\u0621-\u064a]{4,}(?=\s)/g))];
  const original: string[] = [];
  for (let count = 0; count < words; count += original.at(-1)?.split(/\s+/).length ?? words)
    original.push(take());
  const rewritten = rewrite(original, sentence => reword(sentence, level, vocabulary, random), random);
  disturb(rewritten, take, random);
  const gold = new Set(rewritten.flatMap(({ from }, place) => from.map(first => `${first}:${place}`)));
  const second = rewritten.map(({ text }) => text);
  return { articles: [toArticle('original', original), toArticle('rewritten', second)] as const, gold };
}

/** Sentence links found against true ones over ten pairs of about 1,000 words made of the sentences of a corpus. */
export function measureAlignment(corpusPath: string, level: number): AlignmentQuality {
  const sentences = readSentences(corpusPath);
  let right = 0;
  let found = 0;
  let stated = 0;
  for (let seed = 1; seed <= 10; seed++) {
    const { articles, gold } = createRewrittenPair(sentences, 1000, seed, level);
    const links = compareArticles(articles).links.flatMap(({ sentences: [first, second] }) =>
      first.flatMap(a => second.map(b => `${a}:${b}`)),
    );
    right += links.filter(link => gold.has(link)).length;
    found += links.length;
    stated += gold.size;
  }
  const precision = right / found;
  const recall = right / stated;
  return { level, precision, recall, f: (2 * precision * recall) / (precision + recall) };
}

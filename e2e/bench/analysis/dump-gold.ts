import { readdirSync, readFileSync } from 'node:fs';

/** What must come out of one article of a dump; offsets are UTF-16 units into its text. */
export interface GoldArticle {
  readonly title: { readonly text: string; readonly at: number } | null;
  readonly published: { readonly text: string; readonly value: string } | null;
  readonly outlet: string | null;
  /** An agency that may be taken for the outlet. */
  readonly credit: string | null;
  readonly author: string | null;
  readonly body: readonly (readonly [start: number, end: number])[];
}

/** A source that holds articles, with what must come out of it. */
export interface GoldDump {
  readonly name: string;
  readonly text: string;
  readonly articles: readonly GoldArticle[];
  readonly boilerplate: readonly { readonly text: string; readonly at: number }[];
}

type StoredGold = Omit<GoldDump, 'name' | 'text'> & { readonly part: 'tune' | 'held' };

const folder = 'e2e/bench/dumps';

/** The written dumps of one half: those that rules may be tuned to, or those set aside. */
export const readDumps = (part: 'tune' | 'held'): readonly GoldDump[] =>
  readdirSync(folder)
    .filter(file => file.endsWith('.json'))
    .sort()
    .map(file => {
      const name = file.slice(0, -'.json'.length);
      // The shape is documented in the folder's README.
      const gold = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as StoredGold;
      return { name, text: readFileSync(`${folder}/${name}.txt`, 'utf8'), ...gold };
    })
    .filter(dump => dump.part === part);

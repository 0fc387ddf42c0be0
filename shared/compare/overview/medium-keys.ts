import { foldText } from '#shared/text/normalise.ts';
import { rememberWords } from '#shared/text/remember-words.ts';
import { agencyNames, outletNames, unnamedAgencies } from './media-table.ts';

/** Folded, without marks, spaces between the letters of an abbreviation and the nouns that only describe. */
const bareName = rememberWords((name: string): string => {
  const words = foldText(name).match(/[\p{L}\p{M}\d]+/gu) ?? [];
  const joined = words.every(word => word.length <= 2) ? words.join('') : words.join(' ');
  return joined
    .replace(/^(?:وكاله|الوكاله|قناه|صحيفه|شبكه) (?=\S+$|فرانس|اسوشي)/, '')
    .replace(/ (?:للانباء|الاخباريه|news agency)$/, '');
});

const readTable = (table: string): ReadonlyMap<string, string> =>
  new Map(
    table
      .trim()
      .split('\n')
      .flatMap(line => {
        const names = line.split('|').map(name => name.trim());
        return names.map(name => [bareName(name), names[0] ?? name] as const);
      }),
  );

const agencies = readTable(agencyNames);
const outlets = readTable(outletNames);
const unnamed = new Set(unnamedAgencies.split('|').map(name => bareName(name)));

/** The key of a news agency by any of its names; null for whoever is none. */
export const keyOfAgency = (name: string): string | null => agencies.get(bareName(name)) ?? null;

/** One key for all names of a medium, also of one that no table knows. */
export const keyOfMedium = (name: string): string => {
  const bare = bareName(name);
  return agencies.get(bare) ?? outlets.get(bare) ?? bare;
};

/** True for a medium that a table knows. */
export const isKnownMedium = (name: string): boolean =>
  agencies.has(bareName(name)) || outlets.has(bareName(name));

/** True for words that credit agencies without naming them: nobody can tell which. */
export const isUnnamedAgency = (name: string): boolean => unnamed.has(bareName(name));

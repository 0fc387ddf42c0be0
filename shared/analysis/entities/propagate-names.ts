import { foldForms } from '#shared/analysis/numbers/fold-forms.ts';
import { wordAt, type FoldedWord } from '#shared/analysis/numbers/folded-words.ts';
import type { EntityHit } from './entity-hit.ts';
import { fullName } from './full-name.ts';
import {
  givenWeight,
  isCommonWord,
  isDoubtfulFamilyName,
  isFamilyName,
  isNameParticle,
  isUnknownWord,
} from './name-lexicon.ts';
import { isListedWord } from './ordinary-words.ts';
import { isWrittenSo, withoutLeads } from './proclitics.ts';
import { isDemonym } from './place-gazetteer.ts';
import { backReferences, nameAdjectives } from './tables/organisation-heads.ts';

const references = new Set(foldForms(backReferences));
const adjectives = new Set(foldForms(nameAdjectives));
const frequentNames = new Set(
  foldForms('محمد أحمد محمود علي حسن حسين عبدالله إبراهيم يوسف مصطفى خالد عمر فاطمة مريم'),
);

/** Words of the names found that stand for a person alone, each with that person; null where two people share one. */
function loneNames(
  words: readonly FoldedWord[],
  hits: readonly EntityHit[],
): ReadonlyMap<string, EntityHit | null> {
  const names = new Map<string, EntityHit | null>();
  const add = (name: string, hit: EntityHit): void => {
    const known = names.get(name);
    if (known === undefined) names.set(name, hit);
    else if (known && fullName(words, known) !== fullName(words, hit) && known.canonical !== hit.canonical)
      names.set(name, null);
  };
  for (const hit of hits) {
    if (hit.type !== 'person') continue;
    const last = wordAt(words, hit.last).text;
    if (hit.last === hit.first) {
      if (hit.canonical === null && isLoneFamily(last) && hit.leadLength === 0) add(last, hit);
      continue;
    }
    const isPlain = !isNameParticle(wordAt(words, hit.last - 1).text);
    if (isPlain && isLoneFamily(last)) add(last, hit);
    const first = wordAt(words, hit.first).text.slice(hit.leadLength);
    if (isLoneGiven(first) && !isNameParticle(wordAt(words, hit.first + 1).text)) add(first, hit);
  }
  return names;
}

/** «النفيعي», «بولدريني»: a family name that is no ordinary word. */
const isLoneFamily = (name: string): boolean =>
  name.length >= 3 &&
  !frequentNames.has(name) &&
  !isListedWord(name.replace(/^ال/, '')) &&
  (isFamilyName(name) || givenWeight(name) > 0 || isDoubtfulFamilyName(name) || isUnknownWord(name)) &&
  (!isDemonym(name) || isFamilyName(name));

/** «يوليا»: a first name that is hardly ever another word, and not one that half of a people bears. */
const isLoneGiven = (name: string): boolean =>
  name.length >= 4 && givenWeight(name) === 3 && !frequentNames.has(name);

/** The person whom a word names by the family name or the first name alone, with what is written together with it. */
function namedBy(
  text: string,
  names: ReadonlyMap<string, EntityHit | null>,
): { readonly person: EntityHit; readonly leadLength: number; readonly isContracted: boolean } | null {
  const person = names.get(text);
  if (person) return { person, leadLength: 0, isContracted: false };
  const readings = withoutLeads(text).filter(
    led => led.bare.length >= 4 && names.get(led.bare) && isWrittenSo(led, led.bare.startsWith('ال')),
  );
  if (readings.length === 0 || isCommonWord(text)) return null;
  // Where a word can be read as two names, the one found first in the text is meant.
  for (const [name, named] of names) {
    const reading = named && readings.find(({ bare }) => bare === name);
    if (reading) return { person: named, leadLength: reading.leadLength, isContracted: reading.isContracted };
  }
  return null;
}

/** Finds other mentions of the people found, by their family name or their first name alone. */
export function propagateNames(
  words: readonly FoldedWord[],
  hits: readonly EntityHit[],
  isFree: (index: number) => boolean,
): readonly EntityHit[] {
  const names = loneNames(words, hits);
  const found: EntityHit[] = [];
  for (let index = 0; names.size > 0 && index < words.length; index++) {
    const named = isFree(index) ? namedBy(wordAt(words, index).text, names) : null;
    if (!named) continue;
    const { person, leadLength, isContracted } = named;
    const { canonical } = person;
    found.push({
      type: 'person',
      first: index,
      last: index,
      leadLength,
      isContracted,
      canonical,
      refersTo: person,
    });
  }
  return found;
}

/** Organisations by the noun that their names begin with, without its article; forms of one name count once. */
function organisationsByHead(
  words: readonly FoldedWord[],
  hits: readonly EntityHit[],
): ReadonlyMap<string, ReadonlyMap<string, EntityHit>> {
  const byHead = new Map<string, Map<string, EntityHit>>();
  for (const hit of hits) {
    if (hit.type !== 'organisation') continue;
    const name = fullName(words, hit);
    const head = (name.split(' ')[0] ?? '').replace(/^ال/, '');
    const names = byHead.get(head) ?? new Map<string, EntityHit>();
    byHead.set(head, names);
    if ([...names.keys()].some(other => other.startsWith(name))) continue;
    const shorter = [...names].find(([other]) => name.startsWith(other));
    if (shorter) names.delete(shorter[0]);
    names.set(name, hit);
  }
  return byHead;
}

/** Finds «الوزارة» and «الإدارة الجديدة» where exactly one organisation named before begins with that noun. */
export function findBackReferences(
  words: readonly FoldedWord[],
  hits: readonly EntityHit[],
  isFree: (index: number) => boolean,
): readonly EntityHit[] {
  const byHead = organisationsByHead(words, hits);
  if (byHead.size === 0) return [];
  return words.flatMap((word, first): EntityHit[] => {
    if (!isFree(first)) return [];
    const leadLength = /^[وفبك]ال/.test(word.text) ? 1 : 0;
    const text = word.text.slice(leadLength);
    const names = text.startsWith('ال') ? byHead.get(text.slice(2)) : undefined;
    const [entry] = names ?? [];
    if (!entry || names?.size !== 1) return [];
    const [name, refersTo] = entry;
    const next = wordAt(words, first + 1).text;
    const isWhole = references.has(text) && !next.startsWith('ال') && refersTo.first < first;
    const isAdjectived = adjectives.has(next) && name.split(' ').includes(next) && name.startsWith(text);
    if (!isWhole && !isAdjectived) return [];
    return [
      {
        type: 'organisation',
        first,
        last: isAdjectived ? first + 1 : first,
        leadLength,
        canonical: refersTo.canonical,
        refersTo,
      },
    ];
  });
}

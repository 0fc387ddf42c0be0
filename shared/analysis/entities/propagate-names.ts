import { foldForms } from '#shared/analysis/numbers/fold-forms.ts';
import { wordAt, type FoldedWord } from '#shared/analysis/numbers/folded-words.ts';
import type { EntityHit } from './entity-hit.ts';
import { isCommonWord, isGivenName, isNameParticle } from './name-lexicon.ts';
import { withLeads } from './phrase-index.ts';
import { backReferences, nameAdjectives } from './tables/organisation-heads.ts';

const references = new Set(foldForms(backReferences));
const adjectives = new Set(foldForms(nameAdjectives));

/** Family names of the people found, each with its canonical name; null where two people share one. */
function familyNames(
  words: readonly FoldedWord[],
  hits: readonly EntityHit[],
): ReadonlyMap<string, EntityHit | null> {
  const names = new Map<string, EntityHit | null>();
  for (const hit of hits) {
    if (hit.type !== 'person' || hit.last === hit.first) continue;
    const last = wordAt(words, hit.last).text;
    const isPlain = !isNameParticle(wordAt(words, hit.last - 1).text) && !isGivenName(last);
    if (!isPlain || last.length < 3 || isCommonWord(last)) continue;
    const known = names.get(last);
    if (known === undefined) names.set(last, hit);
    else if (known && fullName(words, known) !== fullName(words, hit) && known.canonical !== hit.canonical)
      names.set(last, null);
  }
  return names;
}

function fullName(words: readonly FoldedWord[], hit: EntityHit): string {
  const parts = [];
  for (let i = hit.first; i <= hit.last; i++)
    parts.push(wordAt(words, i).text.slice(i === hit.first ? hit.leadLength : 0));
  return parts.join(' ');
}

/** Finds later and earlier mentions of the people found by their family name alone. */
export function propagateFamilyNames(
  words: readonly FoldedWord[],
  hits: readonly EntityHit[],
  isFree: (index: number) => boolean,
): readonly EntityHit[] {
  const names = familyNames(words, hits);
  const forms = new Map<string, { readonly person: EntityHit; readonly leadLength: number }>();
  for (const [name, person] of names) {
    if (!person) continue;
    for (const { text, leadLength } of withLeads(name)) {
      if (leadLength === 0 || !forms.has(text)) forms.set(text, { person, leadLength });
    }
  }
  return words.flatMap((word, index): EntityHit[] => {
    const form = isFree(index) ? forms.get(word.text) : undefined;
    if (!form) return [];
    const { person, leadLength } = form;
    return [
      {
        type: 'person',
        first: index,
        last: index,
        leadLength,
        canonical: person.canonical,
        refersTo: person,
      },
    ];
  });
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

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
import { withLeads, type LedForm } from './proclitics.ts';
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

/** A name that stands for a person alone, as it may be written with proclitics. */
interface LoneForm extends LedForm {
  readonly person: EntityHit;
}

/** The lone names in all their forms. Where a form can be read as two names, the one found first in the text is meant. */
function formsOf(names: ReadonlyMap<string, EntityHit | null>): ReadonlyMap<string, LoneForm> {
  const forms = new Map<string, LoneForm>();
  for (const [name, person] of names)
    if (person) forms.set(name, { text: name, leadLength: 0, isContracted: false, person });
  for (const [name, person] of names) {
    if (person === null || name.length < 4) continue;
    for (const { text, leadLength, isContracted } of withLeads(name))
      if (!forms.has(text)) forms.set(text, { text, leadLength, isContracted, person });
  }
  return forms;
}

/** Finds other mentions of the people found, by their family name or their first name alone. */
export function propagateNames(
  words: readonly FoldedWord[],
  hits: readonly EntityHit[],
  isFree: (index: number) => boolean,
): readonly EntityHit[] {
  const forms = formsOf(loneNames(words, hits));
  const found: EntityHit[] = [];
  for (let index = 0; forms.size > 0 && index < words.length; index++) {
    const named = isFree(index) ? forms.get(wordAt(words, index).text) : undefined;
    if (!named || (named.leadLength > 0 && isCommonWord(named.text))) continue;
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

/** Organisations by the noun that their names begin with, with its article; forms of one name count once. */
function organisationsByHead(
  words: readonly FoldedWord[],
  hits: readonly EntityHit[],
): ReadonlyMap<string, ReadonlyMap<string, EntityHit>> {
  const byHead = new Map<string, Map<string, EntityHit>>();
  for (const hit of hits) {
    if (hit.type !== 'organisation') continue;
    const name = fullName(words, hit);
    const head = (name.split(' ')[0] ?? '').replace(/^(?:ال)?/, 'ال');
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
  const found: EntityHit[] = [];
  for (let first = 0; byHead.size > 0 && first < words.length; first++) {
    const hit = isFree(first) ? backReferenceAt(words, first, byHead) : null;
    if (hit) found.push(hit);
  }
  return found;
}

function backReferenceAt(
  words: readonly FoldedWord[],
  first: number,
  byHead: ReturnType<typeof organisationsByHead>,
): EntityHit | null {
  const written = wordAt(words, first).text;
  if (!written.startsWith('ال') && !written.startsWith('ال', 1)) return null;
  const leadLength = /^[وفبك]ال/.test(written) ? 1 : 0;
  const text = written.slice(leadLength);
  const names = byHead.get(text);
  if (names?.size !== 1) return null;
  const [entry] = names;
  if (!entry) return null;
  const [name, refersTo] = entry;
  const next = wordAt(words, first + 1).text;
  const isWhole = references.has(text) && !next.startsWith('ال') && refersTo.first < first;
  const isAdjectived = adjectives.has(next) && name.split(' ').includes(next) && name.startsWith(text);
  if (!isWhole && !isAdjectived) return null;
  const last = isAdjectived ? first + 1 : first;
  return { type: 'organisation', first, last, leadLength, canonical: refersTo.canonical, refersTo };
}

import { foldForms } from '#shared/analysis/numbers/fold-forms.ts';
import { wordAt, type FoldedWord } from '#shared/analysis/numbers/folded-words.ts';
import type { EntityHit } from './entity-hit.ts';
import { fullName } from './full-name.ts';
import { isNameParticle, isUnknownWord } from './name-lexicon.ts';
import { withLeads, type LedForm } from './proclitics.ts';
import { isSeldomOtherWord, needsVouching } from './place-gazetteer.ts';
import { compoundHeads } from './tables/name-parts.ts';

const compounds = new Set(foldForms(compoundHeads));

/** «دي فرانشيسكو», «أبو زيد»: the family name of two words that a person's full name ends with; none for others. */
function familyPhrase(words: readonly FoldedWord[], hit: EntityHit): readonly string[] {
  const head = wordAt(words, hit.last - 1).text;
  const isPhrase = hit.last - 1 > hit.first && (isNameParticle(head) || compounds.has(head));
  return isPhrase ? [head, wordAt(words, hit.last).text] : [];
}

/** The first word of a name with its proclitics, and the words that must follow it. */
interface RepeatedForm {
  readonly form: LedForm;
  readonly named: EntityHit;
  readonly rest: readonly string[];
}

/** Places that a preposition vouched for once, and names that a noun announced once, are so wherever the article has them. */
function repeatedForms(
  words: readonly FoldedWord[],
  hits: readonly EntityHit[],
): ReadonlyMap<string, readonly RepeatedForm[]> {
  const forms = new Map<string, RepeatedForm[]>();
  const seen = new Set<string>();
  for (const hit of hits) {
    if (hit.refersTo || (hit.type === 'place' && hit.canonical !== null && !needsVouching(hit.canonical)))
      continue;
    if (hit.type === 'organisation' && hit.canonical !== null) continue;
    const [head = '', ...rest] =
      hit.type === 'person' ? familyPhrase(words, hit) : fullName(words, hit).split(' ');
    if (head === '') continue;
    const key = `${hit.type} ${head} ${rest.join(' ')}`;
    const isShort =
      head.length < 4 && !(head.length === 3 && hit.canonical !== null && isSeldomOtherWord(hit.canonical));
    const isPlain = rest.length === 0 && (isShort || (hit.canonical === null && !isUnknownWord(head)));
    if (seen.has(key) || isPlain || (rest.length > 0 && hit.canonical !== null)) continue;
    seen.add(key);
    for (const form of withLeads(head, hit.isContracted === true || head.startsWith('ال'))) {
      if (form.leadLength > 0 && head.length < 4) continue;
      const repeated = { form, named: hit, rest };
      const alike = forms.get(form.text);
      if (alike) alike.push(repeated);
      else forms.set(form.text, [repeated]);
    }
  }
  return forms;
}

/** Finds other mentions of organisations and places whose names only what stood before them told. */
export function repeatNames(
  words: readonly FoldedWord[],
  hits: readonly EntityHit[],
  isFree: (index: number) => boolean,
): readonly EntityHit[] {
  const forms = repeatedForms(words, hits);
  const found: EntityHit[] = [];
  for (let first = 0; forms.size > 0 && first < words.length; first++) {
    if (!isFree(first)) continue;
    const alike = forms.get(wordAt(words, first).text);
    const repeated = alike?.find(({ rest }) =>
      rest.every((word, i) => wordAt(words, first + 1 + i).text === word),
    );
    if (!repeated) continue;
    const { named, rest, form } = repeated;
    const { leadLength, isContracted } = form;
    const { type, canonical } = named;
    const last = first + rest.length;
    found.push({ type, first, last, leadLength, isContracted, canonical, refersTo: named });
  }
  return found;
}

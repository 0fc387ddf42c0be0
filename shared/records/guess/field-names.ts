import { foldText } from '#shared/text/normalise.ts';
import { headOutlet } from '../json/record-heads.ts';
import type { FieldRole, NamedRole } from './field-role.ts';
import { fieldNameTable } from './tables/field-name-table.ts';

/** How surely a name says what its field is for, 0 to 1; roles that it does not speak of are missing. */
export type RoleWeights = Readonly<Partial<Record<FieldRole, number>>>;

/** How much less a name says that only contains the words of a role. */
const containedWorth = 0.6;
/** How much less a name says with each object that it lies in. */
const depthCost = 0.04;
/** What is left of a word's meaning in a name that speaks of a person, a picture or another message. */
const foreignWorth = 0.2;

const phrases: ReadonlyMap<string, readonly (readonly [FieldRole, number])[]> = indexPhrases();

function indexPhrases(): ReadonlyMap<string, (readonly [FieldRole, number])[]> {
  const index = new Map<string, (readonly [FieldRole, number])[]>();
  for (const { role, weight, names } of fieldNameTable) {
    for (const name of names.split('|')) {
      const key = wordsOf(name).join(' ');
      index.set(key, [...(index.get(key) ?? []), [role, weight]]);
    }
  }
  return index;
}

/** The words of a name, folded: at capitals, dots, dashes and spaces, the Arabic article taken off. */
function wordsOf(name: string): readonly string[] {
  const spaced = name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2');
  const folded = foldText(spaced)
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/\u0131/g, 'i');
  return (folded.match(/\p{L}+/gu) ?? []).map(word => word.replace(/^ال(?=\p{L}{3})/u, ''));
}

/** Objects in a record that tell of who wrote or sent it, of pictures in it, or of other records. */
const personWords = new Set(
  'user author authors creator sender owner account profile person writer contributor'.split(' '),
);
const foreignWords = new Set(
  'retweeted quoted image images img photo photos thumbnail thumb picture video audio media entities reply replies related comments comment parent embed embeds logo icon avatar og enclosure صوره صور فيديو resim görsel gorsel'.split(
    ' ',
  ),
);
const outletWords = new Set(
  'source publisher outlet feed site publication website provider channel'.split(' '),
);
/** Dates of the collecting, not of the publishing. */
const handlingWords = new Set(
  'updated update modified modify crawled crawl scraped scrape retrieved retrieval fetched fetch indexed index collected collect collection discovered discover harvested captured capture downloaded download imported import inserted added add expires expiry last seen archived archive accessed access processed ingested extraction extracted export exported تحديث جمع سحب استخراج رصد ادخال اضافه تعديل تنزيل حفظ guncelleme maj moissonnage'.split(
    ' ',
  ),
);
const idWords = new Set(
  'id ids uuid hash count counts number num no score index rank length size type status'.split(' '),
);

const remembered = new Map<string, RoleWeights>();
const rememberedLimit = 10_000;

/** What a name says of its field, in the languages of the table; dotted names by their last part within the others. */
export function rolesOfName(name: string): RoleWeights {
  const known = remembered.get(name);
  if (known) return known;
  const weights = weighName(name);
  if (remembered.size < rememberedLimit) remembered.set(name, weights);
  return weights;
}

/** The role that a name speaks of most surely; null where it speaks of none. */
export function roleOfName(name: string): NamedRole | null {
  const [best] = Object.entries(rolesOfName(name)).sort((a, b) => b[1] - a[1]);
  return best === undefined || best[0] === 'other' || best[0] === 'foreign' || best[1] < 0.5
    ? null
    : (best[0] as NamedRole); // its keys are roles
}

const longestName = 200;

function weighName(name: string): RoleWeights {
  if (name === headOutlet) return { outlet: 0.95, foreign: 0.5 };
  const segments = name.slice(0, longestName).split('.');
  const last = wordsOf(segments.at(-1) ?? '');
  const around = segments.slice(0, -1).flatMap(segment => (segment === '_source' ? [] : wordsOf(segment)));
  const own = weighWords(last);
  const whole = around.length > 0 ? weighWords([...around.slice(-2), ...last]) : {};
  const cost = 1 - depthCost * (segments.length - 1);
  const merged: Partial<Record<FieldRole, number>> = {};
  for (const weights of [own, whole])
    for (const [role, weight] of Object.entries(weights) as [FieldRole, number][])
      // keys of RoleWeights
      merged[role] = Math.max(merged[role] ?? 0, weight * cost);
  return inSurroundings(merged, { around, last });
}

function weighWords(words: readonly string[]): RoleWeights {
  const weights: Partial<Record<FieldRole, number>> = {};
  const count = Math.min(words.length, 8);
  for (let from = 0; from < count; from++) {
    for (let to = from + 1; to <= count; to++) {
      const worth = from === 0 && to === words.length ? 1 : containedWorth;
      for (const [role, weight] of phrases.get(words.slice(from, to).join(' ')) ?? [])
        weights[role] = Math.max(weights[role] ?? 0, weight * worth);
    }
  }
  return weights;
}

interface Surroundings {
  readonly around: readonly string[];
  readonly last: readonly string[];
}

/** Corrects what the words say by themselves for where they stand. */
function inSurroundings(weights: RoleWeights, { around, last }: Surroundings): RoleWeights {
  const all = [...around, ...last];
  const scaled = (factor: number, roles: readonly FieldRole[]): RoleWeights =>
    Object.fromEntries(
      Object.entries(weights).map(([role, weight]) => [
        role,
        roles.includes(role as FieldRole) ? weight * factor : weight, // its keys are roles
      ]),
    );
  const content: readonly FieldRole[] = ['title', 'text', 'lead', 'url', 'published', 'language'];
  if (all.some(word => foreignWords.has(word)) && !all.includes('outlet') && !all.includes('name'))
    return { ...scaled(foreignWorth, [...content, 'author', 'outlet']), foreign: 0.5 };
  if (around.some(word => personWords.has(word))) {
    const isName = last.some(word => nameWords.has(word));
    return { ...scaled(foreignWorth, [...content, 'outlet']), author: isName ? 0.85 : 0.3, foreign: 0.5 };
  }
  const outletAround = around.at(-1);
  if (outletAround !== undefined && outletWords.has(outletAround)) {
    const isName = last.some(word => nameWords.has(word) || word === 'title' || word === 'domain');
    return { ...scaled(foreignWorth, [...content, 'author']), outlet: isName ? 0.9 : 0.3, foreign: 0.5 };
  }
  if (all.some(word => handlingWords.has(word)) && roleless(weights))
    return { ...weights, published: 0.15, other: 0.5 };
  if (last.some(word => idWords.has(word)) && last.length > 1)
    return { ...scaled(foreignWorth, [...content, 'author', 'outlet']), other: 0.6 };
  return weights;
}

/** Nothing but a date, if anything, so that «last name» and «index» of texts stay what they are. */
const roleless = ({ title, text, lead, outlet, author, url }: RoleWeights): boolean =>
  Math.max(title ?? 0, text ?? 0, lead ?? 0, outlet ?? 0, author ?? 0, url ?? 0) < 0.8;

const nameWords = new Set('name username screen display full handle login nickname'.split(' '));

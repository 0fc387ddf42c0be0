import { createRandom, pickOne } from '#e2e/bench/compare/random.ts';
import {
  functionInflections,
  nounInflections,
  verbInflections,
  type Inflection,
  type Inflections,
} from './inflections.ts';
import { rankedWords, type Lexicon } from './lexicon.ts';
import { syllableWord } from './syllable-word.ts';

/** The most frequent words of news, in about their order. */
const functionWords = rankedWords(`
في من على أن إلى التي الذي عن مع ما هذا كما بين هذه بعد كان لا أو إن كل قال ذلك لم خلال غير كانت قد حيث أكثر إذا عدم أي حول هو هي لكن
عام اليوم وقال أمس دون منذ الرئيس أنه حتى ضد عند قبل تم بعض لن عبر يوم هناك دولة العالم أيضا نحو مثل ثم أمام تلك الحكومة لدى مليون وزير جديد
رئيس مجلس العام الأمن عدد وزارة مدينة منطقة الشعب عملية المتحدة الدول قوات أول نفس شركة سوف فيما الوقت الماضي المقبل بسبب ضمن لأن وفق كبير
`);

/** Consonants by how often they stand in roots. */
const letters = 'رنلمبدعسقفجحكشطصخزوهيضذتغثظء';
/** ف, ع and ل stand for the letters of the root. */
const nounPatterns = `
فعل فاعل مفعول تفعيل فعال فعيل فعول مفعل مفعلة مفاعلة افتعال انفعال استفعال تفاعل تفعل أفعال فعلان مفتعل مستفعل متفاعل متفعل فعالة فعلة فعلي
فعلية أفاعل مفاعيل فواعل فعائل فاعلة فاعول تفعلة مفعال مستفعلة أفعل فعلى
`;
const verbPatterns = 'يفعل تفعل يفاعل يفتعل ينفعل يستفعل يتفعل يتفاعل افتعل استفعل انفعل تفعلل أفعل فاعل';

const isVerb = (pattern: number, nouns: number): boolean => pattern >= nouns;

function makeRoots(count: number): readonly string[] {
  const random = createRandom(28);
  const roots = new Set<string>();
  // The earlier a letter stands in the list, the likelier it is.
  const draw = (): string => letters[Math.floor(random() ** 1.4 * letters.length)] ?? '';
  while (roots.size < count) {
    const [first, second, third] = [draw(), draw(), draw()];
    if (first !== second && second !== third) roots.add(first + second + third);
  }
  return [...roots];
}

function fillPattern(pattern: string, root: string): string {
  let word = '';
  for (const letter of pattern) {
    const at = 'فعل'.indexOf(letter);
    word += at < 0 ? letter : (root[at] ?? '');
  }
  return word;
}

/** The word as it stands before an ending: ta marbuta opens or makes way, alif maqsura becomes alif. */
function openEnd(bare: string, ending: string): string {
  if (bare.endsWith('ة')) return bare.slice(0, -1) + (ending === 'ات' ? '' : 'ت');
  return bare.endsWith('ى') ? `${bare.slice(0, -1)}ا` : bare;
}

/** Puts on what the form has. */
export function inflectArabic(bare: string, { before, after }: Inflection): string {
  if (after === '') return before + bare;
  return before + openEnd(bare, after) + after;
}

/** Names of people, places and firms from elsewhere: syllables. */
const nameSyllables = 'با رو ني كا ست مان لو في دي سا تو غو ري نا شي لي كو مي تر بر'.split(' ');
const nameCount = 120_000;
const rootCount = 6000;

/**
 * Words of Arabic news: known ones at the head, then stems of roots and patterns, and names, in an order that mixes them. Made on the
 * fly from their number, so that hundreds of thousands of them take no memory.
 */
export function createArabicLexicon(): Lexicon {
  const nouns = nounPatterns.trim().split(/\s+/);
  const patterns = [...nouns, ...verbPatterns.split(' ')];
  const roots = makeRoots(rootCount);
  const derived = roots.length * patterns.length;
  const made = derived + nameCount;
  // A step that has no divisor in common with the number of words visits each once.
  const step = 7_368_787;
  const place = (lemma: number): number => ((lemma - functionWords.length) * step) % made;
  const inflectionsOf = (lemma: number): Inflections => {
    if (lemma < functionWords.length) return functionInflections;
    const at = place(lemma);
    return at < derived && isVerb(at % patterns.length, nouns.length) ? verbInflections : nounInflections;
  };
  const bareWord = (lemma: number): string => {
    const known = functionWords[lemma];
    if (known !== undefined) return known;
    const at = place(lemma);
    if (at >= derived) return syllableWord(at - derived, nameSyllables);
    const root = roots[Math.floor(at / patterns.length)] ?? '';
    return fillPattern(patterns[at % patterns.length] ?? '', root);
  };
  return {
    functionWords: functionWords.length,
    size: functionWords.length + made,
    drawForm: (lemma, random) => inflectionsOf(lemma).draw(random),
    spell: (lemma, form) => inflectArabic(bareWord(lemma), inflectionsOf(lemma).forms[form] ?? noInflection),
  };
}

const noInflection: Inflection = { before: '', after: '' };

/** A name of two words, as people have. */
export function makePersonName(number: number): string {
  const random = createRandom(number + 77);
  const first = pickOne(givenNames, random);
  return `${first} ${random() < 0.6 ? 'ال' : ''}${syllableWord(number, nameSyllables)}`;
}

const givenNames =
  'محمد أحمد علي حسن خالد عمر يوسف إبراهيم سامي نبيل هدى ليلى فاطمة مريم سارة نور رنا منى سعاد كريم طارق جورج إلياس رامي'.split(
    ' ',
  );

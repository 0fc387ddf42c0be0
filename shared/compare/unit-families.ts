import { foldForms } from '#shared/analysis/numbers/fold-forms.ts';
import { lightStem } from '#shared/text/light-stem.ts';

/** People as the press counts them, with the words for casualties; see `families`. */
const people = `
قتيل قتلى قتل مقتل مصرع وفاة وفيات متوفى ضحية ضحايا شهيد شهداء dead killed death fatality
جريح جرحى مصاب مصابون إصابة إصابات injured wounded injury
شخص أشخاص فرد أفراد نسمة people person
طفل أطفال child children
امرأة نساء سيدة سيدات woman women
رجل رجال man men
جندي جنود عسكري soldier
مسلح مسلحين gunman gunmen
لاجئ لاجئين refugee
`;

/**
 * Counted nouns that mean one unit: broken plurals, which no stemmer folds, and the words in which the press counts
 * casualties. The first of each line names the unit.
 */
const families = `
${people.trim()}
يوم أيام day
أسبوع أسابيع week
شهر أشهر شهور month
عام أعوام سنة سنوات سنين year
ساعة ساعات hour
دقيقة دقائق minute
مرة مرات time times
عضو أعضاء member
دولة دول بلد بلدان country state
مدينة مدن city
قرية قرى village
منزل منازل بيت بيوت house home
صاروخ صواريخ missile
طائرة طائرات plane aircraft
سيارة سيارات مركبة car vehicle
نقطة نقاط point
برميل براميل barrel
طن أطنان ton tonne
مقعد مقاعد seat
صوت أصوات vote
هدف أهداف goal
شركة شركات company
مدرسة مدارس school
`;

/** Numbers from 11 to 99 put what they count in the accusative: its alif («شخصا») is no part of the word. */
const stemOfUnit = (foldedUnit: string): string => lightStem(foldedUnit).replace(/(?<=.{3})ا$/, '');

const unitOfStem: ReadonlyMap<string, string> = new Map(
  families
    .trim()
    .split('\n')
    .map(line => foldForms(line).map(stemOfUnit))
    .flatMap(stems => stems.map(stem => [stem, stems[0] ?? stem] as const)),
);

/** One name for all forms of a counted noun; takes the unit of a quantity, folded. */
export function unitFamily(unit: string): string {
  const stem = stemOfUnit(unit);
  return unitOfStem.get(stem) ?? stem;
}

const peopleUnits: ReadonlySet<string> = new Set(
  people
    .trim()
    .split('\n')
    .map(line => unitFamily(foldForms(line)[0] ?? '')),
);

/** True for a unit, as `unitFamily` names it, that counts people. */
export const countsPeople = (unit: string): boolean => peopleUnits.has(unit);

const scoreUnits: ReadonlySet<string> = new Set(
  foldForms(
    'نقطة هدف مباراة مباريات فوز تعادل خسارة مركز جولة لقب goal point match game win defeat place round title',
  ).map(unitFamily),
);

/** True for a unit, as `unitFamily` names it, in which sport is told: each team has its own number of it. */
export const countsScores = (unit: string): boolean => scoreUnits.has(unit);

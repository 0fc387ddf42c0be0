export interface PlaceHeadRow {
  readonly id: string;
  /** `name`: the noun only describes («مدينة منبج»); `whole`: it belongs to the name («مطار بوفاريك»). */
  readonly span: 'name' | 'whole';
  /** True where a definite noun that no list knows may be the name: «منطقة الكسوة». */
  readonly takesDefinite: boolean;
  readonly heads: string;
  readonly example: string;
  readonly place: string;
  readonly counterExample: string;
}

/** Nouns that announce a place whose name no table holds. */
export const placeHeads: readonly PlaceHeadRow[] = [
  {
    id: 'place.settlement',
    span: 'name',
    takesDefinite: true,
    heads: 'مدينة بلدة قرية ضاحية محافظة مقاطعة ناحية معتمدية عمادة مديرية قضاء',
    example: 'وصلوا إلى قرية أسديرة مساء',
    place: 'أسديرة',
    counterExample: 'وصلوا إلى قرية سياحية مساء',
  },
  {
    id: 'place.region',
    span: 'name',
    takesDefinite: true,
    heads: 'ولاية منطقة حي إقليم جزيرة',
    example: 'نقلوا من منطقة الكسوة جنوبا',
    place: 'الكسوة',
    counterExample: 'نقلوا من منطقة جبلية جنوبا',
  },
  {
    id: 'place.camp',
    span: 'whole',
    takesDefinite: true,
    heads: 'مخيم معبر سجن',
    example: 'اقتحموا مخيم الجلزون فجرا',
    place: 'مخيم الجلزون',
    counterExample: 'اقتحموا مخيم اللاجئين فجرا',
  },
  {
    id: 'place.facility',
    span: 'whole',
    takesDefinite: false,
    heads: 'مطار ميناء ملعب استاد ستاد جبل نهر بحيرة مضيق وادي',
    example: 'أقلعت من مطار بوفاريك صباحا',
    place: 'مطار بوفاريك',
    counterExample: 'أقلعت من مطار قريب صباحا',
  },
];

/** Adjectives that close the name of a facility: «مطار بيروت الدولي». */
export const facilityAdjectives = 'الدولي العسكري المدني البحري الجوي الأولمبي الكبير التجاري';

/** Words that begin the names of towns together with the next one: «كفر قاسم», «دير ياسين». */
export const townStems =
  'دير بيت كفر تل عين خان وادي أبو أم رأس برج باب سيدي منزل بئر خربة جسر عزبة نجع شيخ قلعة حمام بني عقبة';

/** Those that begin hardly anything else, so that a preposition before them is enough. */
export const surestTownStems = 'كفر تل';

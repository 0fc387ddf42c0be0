export interface NumberTrapRow {
  readonly id: string;
  /** Words that, right before (or after) a number, make it a name, a date or a place in a row. Folded when read. */
  readonly place: 'before' | 'after';
  readonly words: string;
  /** No quantity may be found in it. */
  readonly example: string;
  /** Exactly one quantity is found in it. */
  readonly counterExample: string;
}

/** Numbers that count nothing. A word matches also behind و, ف, ب, ل or ك. */
export const numberTraps: readonly NumberTrapRow[] = [
  {
    id: 'trap.year-head',
    place: 'before',
    words:
      'عام العام عامي العامين الأعوام أعوام السنوات سنتي سنة السنة للعام للعامين موسم مواسم الموسم صيف شتاء خريف ربيع مونديال انتخابات year since',
    example: 'بدأ ذلك في العام 2022',
    counterExample: 'بدأ ذلك في 22 مدينة',
  },
  {
    id: 'trap.identifier',
    place: 'before',
    words:
      'رقم الرقم رقمي المادة مادة المادتين الفقرة فقرة البند القرار قرار القانون قانون الفصل طراز رؤية الرؤية أجندة خطة كأس غروب مجموعة المجموعة تحت دور الدور كوفيد آيفون غالاكسي جالاكسي غلاكسي ويندوز أندرويد نوكيا بلايستيشن إيرباص بوينغ ميغ سوخوي إس توماهوك قناة ios windows android number no article resolution section chapter page flight route boeing airbus iphone galaxy',
    example: 'أصدر المجلس القرار 2401',
    counterExample: 'أصدر المجلس 24 قرارا',
  },
  {
    id: 'trap.proper-name',
    place: 'before',
    words:
      'فوتسي نيكي كاك داكس إيبكس إيبيكس بورز راسل ستوكس كوسبي تاسي فرانس رادار إذاعة راديو إتش إكس بيل أباتشي سيسنا إمبراير أنتونوف توبوليف إليوشن هرقل ساب جي إيه إف جيه',
    example: 'تراجع مؤشر فوتسي 100 أمس',
    counterExample: 'تراجع مؤشر فوتسي 100 نقطة أمس',
  },
  {
    id: 'trap.rank',
    place: 'before',
    words:
      'الدقيقة الدقيقتين الدقائق دقيقتي دقيقته أيام الأيام المركز الجولة الدورة النسخة الطبعة الحلقة الصفحة المرتبة الساعة ساعة اليوم يوم ليلة تاريخ بتاريخ minute day',
    example: 'سجل الهدف في الدقيقة 82',
    counterExample: 'سجل الهدف أمام 82 مشجعا',
  },
  {
    id: 'trap.ordinal',
    place: 'before',
    words:
      'الحادي الحادية الثاني الثانية الثالث الثالثة الرابع الرابعة الخامس الخامسة السادس السادسة السابع السابعة الثامن الثامنة التاسع التاسعة',
    example: 'جاء في المرتبة الثانية والثلاثين',
    counterExample: 'جاء في المقدمة مع ثلاثين عداء',
  },
  {
    id: 'trap.month-before',
    place: 'before',
    words:
      'يناير فبراير مارس أبريل إبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر شباط آذار نيسان أيار حزيران تموز آب أيلول جانفي فيفري أفريل ماي جوان جويلية أوت january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
    example: 'on April 12 the road was closed',
    counterExample: 'on the road 12 cars were stopped',
  },
  {
    id: 'trap.month-after',
    place: 'after',
    words:
      'يناير فبراير مارس أبريل إبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر كانون شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين جانفي فيفري أفريل ماي جوان جويلية أوت يوليوز غشت شتنبر نونبر دجنبر محرم صفر ربيع جمادى رجب شعبان رمضان شوال january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
    example: 'فتح الطريق في 12 أبريل',
    counterExample: 'فتح الطريق أمام 12 سيارة',
  },
  {
    id: 'trap.era',
    place: 'after',
    words: 'م هـ ميلادية ميلادي هجرية هجري gmt ad bc st nd rd th am pm',
    example: 'ولد سنة كذا، 1436هـ في الحساب',
    counterExample: 'ولد معه 1436 حملا في المزرعة',
  },
  {
    id: 'trap.cup-round',
    place: 'after',
    words:
      'نهائي النهائي الحالي الجاري الماضي المقبل القادم السابق الأول الثاني الثالث الرابع الأخير الأولى الثانية الخالي',
    example: 'تأهل الفريق إلى نصف النهائي',
    counterExample: 'تأهل نصف المتسابقين',
  },
  {
    id: 'trap.nth-noun',
    place: 'before',
    words:
      'القرن المؤتمر الاجتماع الموسم العيد اللقب الهدف الأسبوع الفوج المهرجان المنتدى المعرض اللقاء الميلاد',
    example: 'عقد المؤتمر 12 أمس',
    counterExample: 'عقدت المؤتمرات في 12 بلدا',
  },
];

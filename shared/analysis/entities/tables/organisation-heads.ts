/**
 * What may follow a noun for the two to be an organisation.
 * - `any`: whatever definite words follow; `mark`: only with the adjective of a people, an institutional adjective, a
 *   place or a complement («للتنمية») among them; `two`: only with two of these; `demonym`: only with the adjective of a
 *   people, or with an adjective and a complement.
 */
export type OrganisationNeed = 'any' | 'mark' | 'two' | 'demonym';

export interface OrganisationHeadRow {
  readonly id: string;
  /** `construct`: a bare noun with a genitive («وزارة الدفاع»); `definite`: a noun with adjectives («الجيش التركي»). */
  readonly form: 'construct' | 'definite';
  readonly needs: OrganisationNeed;
  /**
   * What becomes of a proper name behind the noun: `whole`, the noun belongs to it («جامعة هارفارد»); `name`, the noun
   * only describes it («صحيفة الغد»); `none`, no organisation.
   */
  readonly proper: 'whole' | 'name' | 'none';
  /** True where «للتنمية» or «لحقوق الإنسان» may close the name. */
  readonly takesComplement: boolean;
  /** True where «بسوسة» may close the name. */
  readonly isLocal: boolean;
  /** True where the name of a place alone makes the name: «سفارة موسكو», and not «جبهة صرواح». */
  readonly takesPlace: boolean;
  /** True where «والمواصلات» belongs to the name although no adjective follows. */
  readonly joinsNouns: boolean;
  /** True where several states have a body of that name, which an adjective tells apart. */
  readonly mayBeOfState: boolean;
  /** True where the name of a place behind the noun is the name of the body: «صحيفة القدس». */
  readonly takesNamesake: boolean;
  readonly heads: string;
  readonly example: string;
  readonly organisation: string;
  readonly counterExample: string;
}

/** Nouns that begin the name of an organisation. */
export const organisationHeads: readonly OrganisationHeadRow[] = [
  {
    id: 'org.ministry',
    form: 'construct',
    needs: 'any',
    proper: 'none',
    takesComplement: false,
    isLocal: false,
    takesPlace: false,
    joinsNouns: true,
    mayBeOfState: true,
    takesNamesake: false,
    heads: 'وزارة',
    example: 'زار الوفد وزارة الدفاع التركية الخميس',
    organisation: 'وزارة الدفاع التركية',
    counterExample: 'زار الوفد وزارة جديدة',
  },
  {
    id: 'org.party',
    form: 'construct',
    needs: 'any',
    proper: 'whole',
    takesComplement: false,
    isLocal: false,
    takesPlace: false,
    joinsNouns: true,
    mayBeOfState: false,
    takesNamesake: false,
    heads: 'حزب جبهة تيار ائتلاف كتائب سرايا ألوية لواء فيلق ميليشيا ميليشيات',
    example: 'انسحب حزب الغد الديمقراطي من المحادثات',
    organisation: 'حزب الغد الديمقراطي',
    counterExample: 'أسسوا حزب معارضة كبيرا',
  },
  {
    id: 'org.movement',
    form: 'construct',
    needs: 'mark',
    proper: 'whole',
    takesComplement: false,
    isLocal: false,
    takesPlace: false,
    joinsNouns: false,
    mayBeOfState: false,
    takesNamesake: false,
    heads: 'حركة جماعة كتلة تحالف تجمع تكتل',
    example: 'بدأت حركة الإصلاح الوطني مشاوراتها',
    organisation: 'حركة الإصلاح الوطني',
    counterExample: 'توقفت حركة المرور في الشارع',
  },
  {
    id: 'org.learning',
    form: 'construct',
    needs: 'any',
    proper: 'whole',
    takesComplement: true,
    isLocal: true,
    takesPlace: true,
    joinsNouns: false,
    mayBeOfState: false,
    takesNamesake: false,
    heads: 'جامعة كلية معهد أكاديمية مستشفى',
    example: 'قالت باحثة من جامعة مينيسوتا ذلك',
    organisation: 'جامعة مينيسوتا',
    counterExample: 'قالت باحثة من جامعة قريبة ذلك',
  },
  {
    id: 'org.association',
    form: 'construct',
    needs: 'any',
    proper: 'whole',
    takesComplement: true,
    isLocal: false,
    takesPlace: true,
    joinsNouns: false,
    mayBeOfState: true,
    takesNamesake: false,
    heads: 'نقابة جمعية رابطة منظمة هيئة مفوضية بنك مصرف محكمة ديوان',
    example: 'رفضت نقابة المعلمين الأردنية العرض',
    organisation: 'نقابة المعلمين الأردنية',
    counterExample: 'رفضت نقابة قوية العرض',
  },
  {
    id: 'org.union',
    form: 'construct',
    needs: 'any',
    proper: 'none',
    takesComplement: true,
    isLocal: false,
    takesPlace: true,
    joinsNouns: false,
    mayBeOfState: false,
    takesNamesake: false,
    heads: 'اتحاد',
    example: 'أجل اتحاد الكرة المباراة',
    organisation: 'اتحاد الكرة',
    counterExample: 'أجل اتحاد جديد المباراة',
  },
  {
    id: 'org.body',
    form: 'construct',
    needs: 'mark',
    proper: 'none',
    takesComplement: true,
    isLocal: true,
    takesPlace: false,
    joinsNouns: false,
    mayBeOfState: true,
    takesNamesake: false,
    heads:
      'مجلس لجنة مؤسسة مركز مديرية قوات جيش إدارة سلطة صندوق جهاز دائرة مصلحة مكتب بعثة نيابة مندوبية دار حرس مرصد منتدى غرفة',
    example: 'انتظر مجلس النواب اللبناني',
    organisation: 'مجلس النواب اللبناني',
    counterExample: 'انتظر لجنة التحقيق',
  },
  {
    id: 'org.authority',
    form: 'construct',
    needs: 'mark',
    proper: 'none',
    takesComplement: false,
    isLocal: false,
    takesPlace: true,
    joinsNouns: false,
    mayBeOfState: true,
    takesNamesake: false,
    heads: 'حكومة شرطة بلدية سفارة قنصلية برلمان',
    example: 'احتجت سفارة موسكو على الخبر',
    organisation: 'سفارة موسكو',
    counterExample: 'احتجت سفارة أخرى على الخبر',
  },
  {
    id: 'org.exchange',
    form: 'construct',
    needs: 'mark',
    proper: 'none',
    takesComplement: true,
    isLocal: false,
    takesPlace: true,
    joinsNouns: false,
    mayBeOfState: false,
    takesNamesake: false,
    heads: 'بورصة',
    example: 'هبطت بورصة مدريد صباحا',
    organisation: 'بورصة مدريد',
    counterExample: 'هبطت بورصة صغيرة صباحا',
  },
  {
    id: 'org.company',
    form: 'construct',
    needs: 'mark',
    proper: 'name',
    takesComplement: true,
    isLocal: false,
    takesPlace: false,
    joinsNouns: false,
    mayBeOfState: false,
    takesNamesake: false,
    heads: 'شركة مجموعة شركتي لشركات',
    example: 'باعت شركة الأسمدة الوطنية المصنع',
    organisation: 'شركة الأسمدة الوطنية',
    counterExample: 'باعت شركة صغيرة المصنع',
  },
  {
    id: 'org.medium',
    form: 'construct',
    needs: 'any',
    proper: 'name',
    takesComplement: false,
    isLocal: false,
    takesPlace: false,
    joinsNouns: false,
    mayBeOfState: false,
    takesNamesake: true,
    heads: 'صحيفة جريدة قناة مجلة إذاعة دورية أسبوعية يومية',
    example: 'نشرت صحيفة "الأفق الجديد" خبرا',
    organisation: 'الأفق الجديد',
    counterExample: 'نشرت صحيفة محلية خبرا',
  },
  {
    id: 'org.broadcaster',
    form: 'construct',
    needs: 'any',
    proper: 'name',
    takesComplement: false,
    isLocal: false,
    takesPlace: false,
    joinsNouns: false,
    mayBeOfState: false,
    takesNamesake: false,
    heads: 'تلفزيون راديو',
    example: 'بث تلفزيون "الأفق الجديد" خبرا',
    organisation: 'الأفق الجديد',
    counterExample: 'بث تلفزيون محلي خبرا',
  },
  {
    id: 'org.described',
    form: 'construct',
    needs: 'mark',
    proper: 'name',
    takesComplement: false,
    isLocal: false,
    takesPlace: false,
    joinsNouns: false,
    mayBeOfState: false,
    takesNamesake: false,
    heads: 'وكالة شبكة محطة موقع تنظيم منصة',
    example: 'ذكرت وكالة الأنباء الليبية الخبر',
    organisation: 'وكالة الأنباء الليبية',
    counterExample: 'فحصوا موقع الحادث',
  },
  {
    id: 'org.club',
    form: 'construct',
    needs: 'any',
    proper: 'name',
    takesComplement: false,
    isLocal: false,
    takesPlace: false,
    joinsNouns: false,
    mayBeOfState: false,
    takesNamesake: false,
    heads: 'نادي لنادي',
    example: 'تعاقد نادي كوبيون بالوسيورا معه',
    organisation: 'كوبيون بالوسيورا',
    counterExample: 'تعاقد نادي كبير معه',
  },
  {
    id: 'org.adjective',
    form: 'definite',
    needs: 'demonym',
    proper: 'none',
    takesComplement: false,
    isLocal: false,
    takesPlace: false,
    joinsNouns: false,
    mayBeOfState: true,
    takesNamesake: false,
    heads:
      'الجيش الحكومة الرئاسة البرلمان الشرطة القوات الاستخبارات المخابرات المنتخب السفارة القنصلية الائتلاف الكنيسة الخزانة السلطات البحرية الخارجية الداخلية الدفاع القضاء الأمن التلفزيون البورصة الخطوط الإذاعة',
    example: 'تحركت القوات المسلحة التركية',
    organisation: 'القوات المسلحة التركية',
    counterExample: 'تحركت القوات الكبيرة',
  },
  {
    id: 'org.administration',
    form: 'definite',
    needs: 'demonym',
    proper: 'none',
    takesComplement: true,
    isLocal: false,
    takesPlace: false,
    joinsNouns: false,
    mayBeOfState: true,
    takesNamesake: false,
    heads: 'الإدارة الأكاديمية',
    example: 'أعلنت الإدارة العامة للجمارك القرار',
    organisation: 'الإدارة العامة للجمارك',
    counterExample: 'أعلنت الإدارة العامة القرار',
  },
  {
    id: 'org.institution',
    form: 'definite',
    needs: 'mark',
    proper: 'none',
    takesComplement: true,
    isLocal: true,
    takesPlace: false,
    joinsNouns: false,
    mayBeOfState: true,
    takesNamesake: false,
    heads: 'المجلس الجهاز الاتحاد البنك المصرف المحكمة النيابة الحرس الحزب الجبهة التحالف التيار',
    example: 'قرر المجلس الأعلى للآثار التأجيل',
    organisation: 'المجلس الأعلى للآثار',
    counterExample: 'قرر المجلس الجديد التأجيل',
  },
  {
    id: 'org.undertaking',
    form: 'definite',
    needs: 'two',
    proper: 'none',
    takesComplement: true,
    isLocal: true,
    takesPlace: false,
    joinsNouns: false,
    mayBeOfState: true,
    takesNamesake: false,
    heads:
      'الهيئة الوكالة المنظمة المؤسسة الجمعية الرابطة المفوضية اللجنة الصندوق المركز المعهد الجامعة الشركة الديوان الحركة النادي المرصد الشبكة النقابة الغرفة الدائرة المديرية المكتب البعثة المدرسة المستشفى المنتدى المختبر',
    example: 'قررت الهيئة العامة للرياضة التأجيل',
    organisation: 'الهيئة العامة للرياضة',
    counterExample: 'قررت الشركة البريطانية التأجيل',
  },
];

/** Words that begin a name only where no office or other noun stands before them: «وزير الخارجية الروسي». */
export const shortMinistries = 'الخارجية الداخلية الدفاع البحرية الرئاسة الأمن القضاء';

/** Definite nouns that make a name of the noun before them although nothing marks it: «مجلس النواب». */
export const namingNouns =
  'النواب الشيوخ الشورى الأعيان اللوردات العموم الوزراء الأمة السيادة القضاء الدوما المستشارين الخبراء النقد الجمهورية الاستئناف الجنايات النقض العدل التمييز الدولة المخابرات الاستخبارات';

/** Nouns that make no name of the noun before them: «حركة المرور», «مجلس العزاء», «لجنة التحقيق». */
export const unnamingNouns =
  'المرور السير الطيران الملاحة التحقيق التحكيم المباراة المنافسة السباق العمل العام المكان المدينة الطوارئ اليوم العالم الاجتماع الاحتجاج المرحلة الحكم التصويت الاقتراع';

/** Adjectives of institutions that may follow within a name, beside those of peoples. */
export const nameAdjectives =
  'المسلحة المسلح الحر الحرة الوطنية الوطني القومي القومية الديمقراطية الديمقراطي الديموقراطي الديموقراطية الانتقالية الانتقالي الاتحادية الاتحادي الفيدرالي الفيدرالية الفدرالي المركزي المركزية العليا الأعلى العام العامة الإسلامية الإسلامي الشعبية الشعبي الجوية البحرية البحري البرية البري الاشتراكي الاشتراكية الجمهوري الجمهورية الملكي الملكية العالمي العالمية الأولمبية الأولمبي الاجتماعية الاقتصادية الاقتصادي المشتركة المشترك الخاصة الذاتية الدستورية الدستوري الإنسانية الطبية الطبي الدولي الدولية الإقليمي الإقليمية العسكري العسكرية العمومية الابتدائية الابتدائي التنفيذي التنفيذية التشريعي المحلي البلدي البلدية السياسي السياسية الإداري الإدارية المدني المدنية الثوري الثورية المصرفي التجاري التجارية الصناعي الزراعي الزراعية الجهوي الجهوية الجامعي الرياضي الرياضية الثقافي الثقافية العلمي العلمية النووي النووية الأهلي الأهلية الجنائية التأسيسي الرقابي القضائي القضائية الإلكتروني الوطنيين المستقلة المستقل الفدرالية الحربي التمييزية المحافظين المحافظ الليبرالي اليساري المتحد المتحدة الموحد الحاكم الشيوعي العمالي الأزرق الأبيض';

/** Adjectives that a name keeps only behind the adjective of a people: «الإدارة السورية الجديدة». */
export const trailingAdjectives = 'الجديدة الجديد المؤقتة المؤقت الرسمية الرسمي الموحدة';

/** Nouns that alone point back to the one organisation of that kind named before. */
export const backReferences =
  'الوزارة الحزب المنظمة الهيئة الوكالة الشركة الحركة الصحيفة القناة الجامعة اللجنة السفارة المحكمة';

/** Definite words that end a name: days, times, pronouns. */
export const nameStops =
  'اليوم الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الذي التي الذين اللذين اللتين الآن الماضي الماضية المقبل المقبلة القادم الجاري الحالي الحالية الليلة الأول الأولى الثاني الثانية الأسبوع الشهر العام الماضيين السابق السابقة المذكور المذكورة نفسه نفسها';

/** What stands behind «ل» without being part of a name: «للمرة الأولى». */
export const notComplements =
  'للمرة لليوم للقاء للبحث للحصول للوصول للمطالبة للمشاركة للنظر للرد للتوصل للتصويت للسماح للتأكد للتعبير للمزيد للغاية للعام للشهر للموسم للفوز للعمل للخروج للدخول للضغط للحد للعودة للاحتفال للانضمام للتحقيق للسيطرة للتعامل للتخلص للتعاون للإفراج للهجوم للكشف للدفاع';

/** Nouns between a head and the place that its name ends with: «شركة نفط البصرة», «هيئة موانئ البحر الأحمر». */
export const chainedNouns =
  'نفط غاز كهرباء طيران موانئ مياه اتصالات خطوط بترول مصافي مطارات قطارات سكك تجارة صناعة أوقاف صحة تربية تعليم شباب مصارف بنوك استثمار تنمية إسمنت أسمنت حديد فوسفات مناجم نقل';

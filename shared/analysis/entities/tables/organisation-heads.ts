export interface OrganisationHeadRow {
  readonly id: string;
  /** `construct`: a bare noun with a definite one behind it («وزارة الدفاع»); `definite`: a noun with adjectives («الجيش التركي»). */
  readonly form: 'construct' | 'definite';
  /** `any`: whatever definite words follow; `demonym`: only with the adjective of a people among them. */
  readonly needs: 'any' | 'demonym';
  readonly heads: string;
  readonly example: string;
  readonly organisation: string;
  readonly counterExample: string;
}

/** Nouns that begin the name of an organisation. */
export const organisationHeads: readonly OrganisationHeadRow[] = [
  {
    id: 'org.state-body',
    form: 'construct',
    needs: 'any',
    heads: 'وزارة حزب برلمان مصرف سفارة جامعة نقابة جمعية',
    example: 'زار الوفد وزارة الدفاع التركية الخميس',
    organisation: 'وزارة الدفاع التركية',
    counterExample: 'زار الوفد وزارة جديدة',
  },
  {
    id: 'org.body',
    form: 'construct',
    needs: 'demonym',
    heads:
      'منظمة هيئة مجلس لجنة وكالة شركة بنك محكمة مؤسسة مركز معهد شبكة مديرية قوات جيش شرطة حكومة إدارة اتحاد تحالف',
    example: 'انتظر مجلس النواب اللبناني',
    organisation: 'مجلس النواب اللبناني',
    counterExample: 'انتظر لجنة التحقيق',
  },
  {
    id: 'org.medium',
    form: 'construct',
    needs: 'any',
    heads: 'صحيفة قناة مجلة نادي',
    example: 'نشرت صحيفة الغد الأردنية خبرا',
    organisation: 'صحيفة الغد الأردنية',
    counterExample: 'نشرت صحيفة محلية خبرا',
  },
  {
    id: 'org.adjective',
    form: 'definite',
    needs: 'demonym',
    heads:
      'الجيش الحكومة الرئاسة البرلمان الشرطة القوات الإدارة الاستخبارات المخابرات الاتحاد المحكمة البنك المنتخب الهيئة المجلس الوكالة السفارة الحرس الائتلاف الكنيسة الخزانة',
    example: 'تحركت القوات المسلحة التركية',
    organisation: 'القوات المسلحة التركية',
    counterExample: 'تحركت القوات الكبيرة',
  },
  {
    id: 'org.short-ministry',
    form: 'definite',
    needs: 'demonym',
    heads: 'الخارجية الداخلية الدفاع',
    example: 'نفت الخارجية الروسية الخبر',
    organisation: 'الخارجية الروسية',
    counterExample: 'نفى وزير الخارجية الروسي الخبر',
  },
];

/** Adjectives that may follow within a name, beside those of peoples. */
export const nameAdjectives =
  'الجديدة الجديد المسلحة المسلح الحر الحرة الوطنية الوطني الديمقراطية الديمقراطي المؤقتة المؤقت الانتقالية الانتقالي الرسمية الرسمي الاتحادية الاتحادي المركزي المركزية العليا الأعلى العام العامة الإسلامية الإسلامي الشعبية الشعبي الجوية البحرية البرية الاشتراكي الاشتراكية الجمهوري الجمهورية الملكي الملكية العالمي العالمية الأولمبية الاجتماعية الاقتصادية المشتركة المشترك الخاصة الذاتية الدستورية الإنسانية الطبية';

/** Nouns that alone point back to the one organisation of that kind named before. */
export const backReferences =
  'الوزارة الحزب المنظمة الهيئة الوكالة الشركة الحركة الصحيفة القناة الجامعة اللجنة السفارة المحكمة';

/** Definite words that end a name: days, times, pronouns. */
export const nameStops =
  'اليوم الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الذي التي الذين اللذين اللتين الآن الماضي الماضية المقبل المقبلة القادم الجاري الحالي الحالية الليلة الأول الأولى الثاني الثانية الأسبوع الشهر العام الماضيين السابق السابقة';

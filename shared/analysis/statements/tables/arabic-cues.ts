import type { CueClass } from '#shared/domain/article/statement.ts';

export interface ArabicCueRow {
  readonly lemma: string;
  readonly class: CueClass;
  /** Finite forms, third person, as written; folded when read. «و» and «ف» may stand before them. */
  readonly finite: string;
  /** Participles, which go on with the speaker of the verb before them. */
  readonly participles?: string;
  /**
   * Words after which a noun phrase, not a clause, is what is said («أعلن … عن», «شدد … على»). `*` stands for a verb
   * that takes its object at once; what begins an object is then in `nominalOpeners`. `!` stands for a participle
   * that takes any object.
   */
  readonly nominal?: string;
  /** True for forms that are more often another word: they count only with «أن» or a mark right behind the verb or its subject. */
  readonly isGuarded?: true;
}

/** Verbs that report what somebody said, by what the report makes of it. */
export const arabicCues: readonly ArabicCueRow[] = [
  {
    lemma: 'قال',
    class: 'says',
    finite: 'قال قالت قالوا قالا يقول تقول يقولون',
    participles: 'قائلا قائلة قائلين قائلًا',
  },
  { lemma: 'ذكر', class: 'says', finite: 'ذكر ذكرت ذكروا', participles: 'ذاكرا', isGuarded: true },
  { lemma: 'صرح', class: 'says', finite: 'صرح صرحت صرحوا يصرح', participles: 'مصرحا مصرحة' },
  { lemma: 'أفاد', class: 'says', finite: 'أفاد أفادت أفادوا تفيد يفيد', participles: 'مفيدا', nominal: 'ب' },
  { lemma: 'كتب', class: 'says', finite: 'كتب كتبت', isGuarded: true },
  { lemma: 'غرد', class: 'says', finite: 'غرد غردت', isGuarded: true },
  { lemma: 'علق', class: 'says', finite: 'علق علقت', participles: 'معلقا معلقة', isGuarded: true },
  { lemma: 'نقل', class: 'says', finite: 'نقل نقلت', isGuarded: true },
  { lemma: 'رأى', class: 'says', finite: 'رأى رأت يرى ترى', isGuarded: true },
  { lemma: 'أضاف', class: 'adds', finite: 'أضاف أضافت أضافوا يضيف تضيف', participles: 'مضيفا مضيفة مضيفين' },
  { lemma: 'تابع', class: 'adds', finite: 'تابع تابعت', participles: 'متابعا متابعة', isGuarded: true },
  { lemma: 'استطرد', class: 'adds', finite: 'استطرد استطردت', participles: 'مستطردا مستطردة' },
  { lemma: 'أردف', class: 'adds', finite: 'أردف أردفت', participles: 'مردفا' },
  { lemma: 'واصل', class: 'adds', finite: 'واصل واصلت', isGuarded: true },
  {
    lemma: 'أشار',
    class: 'says',
    finite: 'أشار أشارت أشاروا',
    participles: 'مشيرا مشيرة مشيرين',
    nominal: 'إلى',
  },
  { lemma: 'لفت', class: 'says', finite: 'لفت لفتت يلفت', participles: 'لافتا لافتة لافتين', nominal: 'إلى' },
  { lemma: 'نوه', class: 'says', finite: 'نوه نوهت', participles: 'منوها منوهة', nominal: 'إلى' },
  {
    lemma: 'أكد',
    class: 'stresses',
    finite: 'أكد أكدت أكدوا يؤكد تؤكد',
    participles: 'مؤكدا مؤكدة مؤكدين',
    nominal: '* على',
  },
  {
    lemma: 'شدد',
    class: 'stresses',
    finite: 'شدد شددت شددوا يشدد',
    participles: 'مشددا مشددة مشددين',
    nominal: 'على',
  },
  { lemma: 'جدد', class: 'stresses', finite: 'جدد جددت', participles: 'مجددا مجددة', isGuarded: true },
  { lemma: 'أصر', class: 'stresses', finite: 'أصر أصرت', participles: 'مصرا', isGuarded: true },
  { lemma: 'زعم', class: 'claims', finite: 'زعم زعمت زعموا يزعم تزعم', participles: 'زاعما زاعمة' },
  { lemma: 'ادعى', class: 'claims', finite: 'ادعى ادعت ادعوا يدعي', participles: 'مدعيا مدعية' },
  {
    lemma: 'اعتبر',
    class: 'claims',
    finite: 'اعتبر اعتبرت اعتبروا يعتبر تعتبر',
    participles: 'معتبرا معتبرة معتبرين',
    nominal: '*',
    isGuarded: true,
  },
  { lemma: 'رجح', class: 'claims', finite: 'رجح رجحت', participles: 'مرجحا مرجحة' },
  { lemma: 'توقع', class: 'claims', finite: 'توقع توقعت توقعوا', participles: 'متوقعا متوقعة' },
  {
    lemma: 'نفى',
    class: 'denies',
    finite: 'نفى نفت نفوا ينفي',
    participles: 'نافيا نافية نافين',
    nominal: '*',
  },
  { lemma: 'أنكر', class: 'denies', finite: 'أنكر أنكرت', participles: 'منكرا منكرة' },
  {
    lemma: 'طالب',
    class: 'demands',
    finite: 'طالب طالبت طالبوا',
    participles: 'مطالبا مطالبة مطالبين',
    nominal: '!',
    isGuarded: true,
  },
  {
    lemma: 'دعا',
    class: 'demands',
    finite: 'دعا دعت دعوا يدعو',
    participles: 'داعيا داعية داعين',
    nominal: 'إلى ل',
  },
  { lemma: 'حث', class: 'demands', finite: 'حث حثت حثوا', participles: 'حاثا', nominal: 'على' },
  {
    lemma: 'حذر',
    class: 'stresses',
    finite: 'حذر حذرت حذروا يحذر',
    participles: 'محذرا محذرة محذرين',
    nominal: 'من',
  },
  { lemma: 'هدد', class: 'promises', finite: 'هدد هددت هددوا', participles: 'مهددا مهددة', isGuarded: true },
  {
    lemma: 'تعهد',
    class: 'promises',
    finite: 'تعهد تعهدت تعهدوا',
    participles: 'متعهدا متعهدة',
    isGuarded: true,
  },
  { lemma: 'وعد', class: 'promises', finite: 'وعد وعدت', participles: 'واعدا', isGuarded: true },
  {
    lemma: 'أعلن',
    class: 'announces',
    finite: 'أعلن أعلنت أعلنوا يعلن تعلن',
    participles: 'معلنا معلنة معلنين',
    nominal: '* عن',
  },
  {
    lemma: 'كشف',
    class: 'announces',
    finite: 'كشف كشفت كشفوا يكشف',
    participles: 'كاشفا كاشفة',
    nominal: 'عن',
  },
  { lemma: 'أبلغ', class: 'announces', finite: 'أبلغ أبلغت', isGuarded: true },
  { lemma: 'أوضح', class: 'explains', finite: 'أوضح أوضحت أوضحوا يوضح', participles: 'موضحا موضحة موضحين' },
  { lemma: 'بيّن', class: 'explains', finite: 'أبان أبانت', participles: 'مبينا مبينة' },
  { lemma: 'شرح', class: 'explains', finite: 'شرح شرحت', participles: 'شارحا', isGuarded: true },
  {
    lemma: 'اتهم',
    class: 'accuses',
    finite: 'اتهم اتهمت اتهموا',
    participles: 'متهما متهمة متهمين',
    nominal: '!',
    isGuarded: true,
  },
  { lemma: 'اعترف', class: 'says', finite: 'اعترف اعترفت', participles: 'معترفا معترفة', isGuarded: true },
  { lemma: 'أقر', class: 'says', finite: 'أقر أقرت', participles: 'مقرا', isGuarded: true },
  { lemma: 'أيد', class: 'supports', finite: 'أيد أيدت', participles: 'مؤيدا مؤيدة', isGuarded: true },
  {
    lemma: 'رفض',
    class: 'rejects',
    finite: 'رفض رفضت',
    participles: 'رافضا رافضة رافضين',
    nominal: '!',
    isGuarded: true,
  },
  {
    lemma: 'أعرب',
    class: 'says',
    finite: 'أعرب أعربت أعربوا',
    participles: 'معربا معربة معربين',
    nominal: 'عن',
  },
];

/** Nouns that begin what is announced, stressed or denied, where the verb takes an object; a pronoun may hang on them. */
export const nominalOpeners =
  'دعم أهمية ضرورة حرص استعداد التزام رفض تأييد ترحيب عزم مقتل وفاة إصابة انسحاب وقف بدء انطلاق إغلاق فتح إطلاق اعتقال توقيف استشهاد سقوط إسقاط تدمير إنشاء تأسيس تعيين استقالة فوز ترشح حاجة قدرة وقوف تمسك رغبة نية صحة وجود علم تورط مسؤولية تضامن استمرار مواصلة إلغاء تأجيل تعليق حظر فرض رفع خفض حالة وفد مشاركة موقف تنفيذ استهداف';

import { defineMessages } from './define-messages.ts';

/** What stands beside compared texts: who was first, entities, quotations, figures, credits. */
export const overviewMessages = defineMessages({
  'overview.title': { en: 'Overview', ar: 'الخلاصة' },
  'overview.running': { en: 'Drawing up the overview…', ar: 'يجري إعداد الخلاصة…' },
  'overview.failed': {
    en: 'The overview could not be drawn up because of a fault of the program. The articles are safe. Try again.',
    ar: 'تعذّر إعداد الخلاصة بسبب خلل في البرنامج. المقالات سليمة. أعد المحاولة.',
  },
  'overview.show-all': {
    en: 'Show all {count, number}',
    ar: 'أظهر الكل ({count, number})',
  },
  'overview.show-less': { en: 'Show fewer', ar: 'أظهر أقل' },
  'overview.go': { en: '{letter}: go to the place', ar: '{letter}: اذهب إلى الموضع' },

  'overview.order': { en: 'Who reported first', ar: 'من نشر أولًا' },
  'overview.first': { en: '{letter} {outlet} reported first', ar: 'أول الناشرين: {letter} {outlet}' },
  'overview.probably-first': {
    en: '{letter} {outlet} probably reported first',
    ar: 'أول الناشرين على الأرجح: {letter} {outlet}',
  },
  'overview.probable-because': {
    en: 'By the dates as they are stated. A difference of time zones could turn the order round: not every article states its zone.',
    ar: 'بحسب التواريخ كما ذُكرت. قد يعكس فرق المناطق الزمنية هذا الترتيب، إذ لا يذكر كل مقال منطقته.',
  },
  'overview.undecided-undated': {
    en: 'Not decidable: an article has no date of publication.',
    ar: 'لا يمكن الجزم: لأحد المقالات تاريخ نشر غير معروف.',
  },
  'overview.undecided-too-coarse': {
    en: 'Not decidable at this precision: the dates of publication overlap.',
    ar: 'لا يمكن الجزم بهذه الدقة: تواريخ النشر متداخلة.',
  },
  'overview.undecided-same-moment': {
    en: 'Published at the same moment.',
    ar: 'نُشرت في اللحظة نفسها.',
  },
  'overview.candidates': { en: 'May have been first: {letters}', ar: 'قد يكون الأول: {letters}' },
  'overview.one-zone': {
    en: 'This holds if times stated without a time zone are of one and the same zone.',
    ar: 'يصح هذا إذا كانت الأوقات المذكورة بلا منطقة زمنية من منطقة واحدة.',
  },
  'overview.undated': { en: 'no date', ar: 'بلا تاريخ' },
  'overview.later': { en: '{time} later', ar: '{time} بعد الأول' },
  'overview.later-at-most': { en: 'at most {time} later', ar: '{time} بعد الأول على الأكثر' },
  'overview.later-between': { en: '{least} – {most} later', ar: '{least} – {most} بعد الأول' },
  'overview.same-time': { en: 'at the same moment', ar: 'في اللحظة نفسها' },

  'overview.origins': { en: 'Credits and sources', ar: 'المصادر والإسناد' },
  'overview.chains': {
    en: '{reports, plural, one {# report} other {# reports}}, {origins, plural, one {# origin} other {# origins}}',
    ar: '{reports, plural, zero {لا تقارير} one {تقرير واحد} two {تقريران} few {# تقارير} many {# تقريرًا} other {# تقرير}}، {origins, plural, zero {بلا مصدر} one {مصدر واحد} two {مصدران} few {# مصادر} many {# مصدرًا} other {# مصدر}}',
  },
  'overview.chain-of': { en: 'One report in {letters}', ar: 'تقرير واحد في {letters}' },
  'overview.origin': { en: 'origin: {name}', ar: 'المصدر: {name}' },
  'overview.evidence-credit': { en: 'Credited to {name}: {letters}', ar: 'منسوب إلى {name}: {letters}' },
  'overview.evidence-outlet': {
    en: '{letter} credits {name}, the outlet of {cited}',
    ar: '{letter} ينسبه إلى {name}، جهة المقال {cited}',
  },
  'overview.evidence-text': {
    en: '{share} of the words of the shorter text stand in the other ({letters}) in runs of at least five',
    ar: '{share} من كلمات النص الأقصر واردة في الآخر ({letters}) بتتابع خمس كلمات فأكثر',
  },
  'overview.no-credits': {
    en: 'No article was found to name an agency or another outlet as its source.',
    ar: 'لم يُعثر في أي مقال على وكالة أو جهة أخرى مذكورة مصدرًا له.',
  },
  'overview.credits-none-here': { en: 'no source found', ar: 'لم يُعثر على مصدر مذكور' },
  'overview.role-author': { en: 'author line', ar: 'سطر الكاتب' },
  'overview.role-dateline': { en: 'dateline', ar: 'سطر المكان' },
  'overview.role-sign-off': { en: 'sign-off', ar: 'التوقيع' },
  'overview.role-source': { en: 'cited source', ar: 'مصدر مذكور' },

  'overview.figures': { en: 'Figures that disagree', ar: 'أرقام متعارضة' },
  'overview.no-figures': {
    en: 'No contradiction was found between figures, dates or names.',
    ar: 'لم يُعثر على تعارض في الأرقام أو التواريخ أو الأسماء.',
  },
  'overview.figures-of-one-language': {
    en: 'Articles in different languages are not checked for contradictions.',
    ar: 'لا يُفحص التعارض بين مقالات من لغات مختلفة.',
  },
  'overview.figures-unchecked': {
    en: 'Not checked: the articles are in different languages.',
    ar: 'لم يُفحص التعارض: المقالات من لغات مختلفة.',
  },
  'overview.figure-update': { en: 'update', ar: 'تحديث' },
  'overview.figure-update-hint': {
    en: 'The later article states the later count',
    ar: 'المقال اللاحق يذكر الحصيلة اللاحقة',
  },
  'overview.figure-conflict': { en: 'possible conflict', ar: 'تعارض محتمل' },
  'overview.figure-dismissed': {
    en: '{count, plural, one {# was marked as no conflict} other {# were marked as no conflict}}',
    ar: '{count, plural, zero {لا شيء عُدّ غير متعارض} one {واحد عُدّ غير متعارض} two {اثنان عُدّا غير متعارضين} few {# عُدّت غير متعارضة} many {# عُدّت غير متعارضة} other {# عُدّت غير متعارضة}}',
  },
  'overview.fact-number': { en: 'Number', ar: 'عدد' },
  'overview.fact-percent': { en: 'Percentage', ar: 'نسبة مئوية' },
  'overview.fact-money': { en: 'Amount of money', ar: 'مبلغ' },
  'overview.fact-weekday': { en: 'Day of the week', ar: 'يوم الأسبوع' },
  'overview.fact-date': { en: 'Date', ar: 'تاريخ' },
  'overview.fact-year': { en: 'Year', ar: 'سنة' },
  'overview.fact-time': { en: 'Time of day', ar: 'ساعة' },
  'overview.fact-duration': { en: 'Duration', ar: 'مدة' },
  'overview.fact-name': { en: 'Name', ar: 'اسم' },

  'overview.quotations': { en: 'The same quotation', ar: 'الاقتباس نفسه' },
  'overview.no-quotations': {
    en: 'No quotation was found that stands in more than one article.',
    ar: 'لم يُعثر على اقتباس يرد في أكثر من مقال.',
  },
  'overview.quotations-of-one-language': {
    en: 'Quotations are not compared across languages.',
    ar: 'لا تُقارَن الاقتباسات بين لغة وأخرى.',
  },
  'overview.quote-identical': { en: 'same words', ar: 'بالألفاظ نفسها' },
  'overview.quote-reworded': { en: 'in different words', ar: 'بألفاظ مختلفة' },
  'overview.differs-speaker': { en: 'speaker differs', ar: 'القائل مختلف' },
  'overview.differs-strength': { en: 'weight of the verb differs', ar: 'قوة فعل القول مختلفة' },
  'overview.differs-form': { en: 'quoted or told', ar: 'بين الاقتباس والرواية' },
  'overview.no-speaker': { en: 'speaker not named', ar: 'القائل غير مسمى' },
  'overview.no-cue': { en: 'without a verb of reporting', ar: 'بلا فعل قول' },
  'overview.paraphrased': { en: 'in the article’s own words', ar: 'بصياغة المقال' },
  'overview.via': { en: 'through {names}', ar: 'نقلًا عن {names}' },

  'overview.entities': { en: 'Who and what is named', ar: 'الأسماء الواردة' },
  'overview.no-entities': { en: 'No names were found.', ar: 'لم يُعثر على أسماء.' },
  'overview.named-by-all': { en: 'In all', ar: 'في جميعها' },
  'overview.named-by-some': { en: 'In several', ar: 'في بعضها' },
  'overview.named-by-one': { en: 'Only in {letter}', ar: 'في {letter} فقط' },
  'overview.named-unclear': {
    en: 'Not decidable: may be one and the same under two names',
    ar: 'لا يمكن الجزم: قد يكون الاسمان لمسمى واحد',
  },
  'overview.named-uncompared': {
    en: 'Not compared: names are not matched across languages',
    ar: 'لم تُقارَن: لا تُطابَق الأسماء بين لغة وأخرى',
  },
  'overview.mentions': {
    en: '{letter}: {count, plural, one {# mention} other {# mentions}}',
    ar: '{letter}: {count, plural, zero {لا ذكر} one {ذُكر مرة} two {ذُكر مرتين} few {ذُكر # مرات} many {ذُكر # مرة} other {ذُكر # مرة}}',
  },
  'overview.in-headline': { en: '{letter}: only in the headline', ar: '{letter}: في العنوان فقط' },
  'overview.type-person': { en: 'person', ar: 'شخص' },
  'overview.type-organisation': { en: 'organisation', ar: 'جهة' },
  'overview.type-place': { en: 'place', ar: 'مكان' },

  'overview.exclusive': { en: 'What only one reports', ar: 'ما انفرد به كل مقال' },
  'overview.no-exclusive': {
    en: 'Everything of weight stands in more than one article.',
    ar: 'كل ما له وزن وارد في أكثر من مقال.',
  },
  'overview.exclusive-of-one-language': {
    en: 'Across languages only figures, dates and names are compared: an article in another language may tell the same.',
    ar: 'لا يُقارَن بين لغة وأخرى إلا بالأرقام والتواريخ والأسماء: قد يرد المضمون نفسه في مقال بلغة أخرى.',
  },
  'overview.exclusive-none-here': {
    en: 'Nothing of weight that the others lack.',
    ar: 'لا ينفرد بشيء ذي وزن.',
  },
  'overview.load-figures': {
    en: '{count, plural, one {# figure} other {# figures}}',
    ar: '{count, plural, zero {بلا أرقام} one {رقم واحد} two {رقمان} few {# أرقام} many {# رقمًا} other {# رقم}}',
  },
  'overview.load-names': {
    en: '{count, plural, one {# name} other {# names}}',
    ar: '{count, plural, zero {بلا أسماء} one {اسم واحد} two {اسمان} few {# أسماء} many {# اسمًا} other {# اسم}}',
  },
  'overview.load-quotations': {
    en: '{count, plural, one {# quotation} other {# quotations}}',
    ar: '{count, plural, zero {بلا اقتباسات} one {اقتباس واحد} two {اقتباسان} few {# اقتباسات} many {# اقتباسًا} other {# اقتباس}}',
  },
  'overview.load-dates': {
    en: '{count, plural, one {# date} other {# dates}}',
    ar: '{count, plural, zero {بلا تواريخ} one {تاريخ واحد} two {تاريخان} few {# تواريخ} many {# تاريخًا} other {# تاريخ}}',
  },
});

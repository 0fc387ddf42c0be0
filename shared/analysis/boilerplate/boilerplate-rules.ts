import type { BoilerplateRule } from './boilerplate-rule.ts';

const promotions: readonly BoilerplateRule[] = [
  {
    id: 'promo.follow-news',
    kind: 'promo',
    pattern:
      /^تابع(?:وا)? (?:كل |جميع )?(?:احدث|اخر|ابرز|اهم|المزيد من) .{0,60}?(?:عبر|علي|من خلال) .{0,40}(?:تطبيق|قنا|منص|موقع|صفح|حساب|تويتر|فيسبوك|تلغرام|تلجرام|تيليغرام|واتساب|اكس|نبض|نيوز|news)/,
    longest: 140,
    example: 'تابع آخر المستجدات عبر قناتنا',
    counterExample: 'تابع الوزير آخر التطورات عبر غرفة العمليات',
  },
  {
    id: 'promo.follow-us',
    kind: 'promo',
    pattern:
      /^(?:تابعونا|تابعنا|تابعوا (?:حساب|صفحت|قنات)|انضم(?:وا)? الي (?:قنا|مجموع)|كن(?:وا)? اول من يعلم|شاركنا? (?:ب?رايك|الخبر|الموضوع|المقال))/,
    longest: 140,
    example: 'تابعونا على وسائل التواصل',
    counterExample: 'تابعت الهيئة تنفيذ القرار في الأسواق',
  },
  {
    id: 'promo.subscribe',
    kind: 'promo',
    pattern:
      /^(?:اشترك(?:وا)? (?:في|معنا|الان|ب)|للاشتراك (?:في|ب)|سجل(?:وا)? (?:الان|في نشرت|في النشره)|فعل(?:وا)? (?:الاشعارات|خدمه)|لمتابعه (?:اخر|احدث|اهم|كل) .{0,40}(?:اضغط|انقر|اشترك)|(?:اضغط|انقر)(?:وا)? (?:هنا|علي الرابط))/,
    longest: 140,
    example: 'اشترك في نشرتنا البريدية.',
    counterExample: 'اشتركت ثلاث دول في المناورة البحرية',
  },
  {
    id: 'promo.get-app',
    kind: 'promo',
    pattern:
      /^(?:حمل(?:وا)?|نزل(?:وا)?|قم بتحميل|لتحميل) (?:تطبيقنا|التطبيق(?: |$)|تطبيق .{1,30}(?:الان|مجانا|لتصلك|علي هاتفك|من متجر))/,
    longest: 140,
    example: 'حمّل التطبيق مجاناً',
    counterExample: 'حمل تطبيق القانون الجديد التجار أعباء إضافية',
  },
  {
    id: 'promo.english',
    kind: 'promo',
    pattern:
      /^(?:follow us|subscribe(?: to| now|$)|sign up (?:for|to) (?:our|the|get)|download (?:our|the) app|get (?:our|the) (?:free )?(?:app|newsletter)|join our (?:whatsapp|telegram|channel|newsletter)|like us on|click here|don'?t miss (?:out|our)|support our (?:work|journalism))/,
    longest: 140,
    example: 'Sign up for our morning newsletter',
    counterExample: 'Subscribers said the price had doubled.',
  },
];

const relatedSeparators: readonly BoilerplateRule[] = [
  {
    id: 'related.opener',
    kind: 'related-separator',
    pattern:
      /^[*•>«\s-]*(?:(?:اقرا|اقراي|طالع|شاهد|تابع|تصفح|انظر|اقرء)(?:\/ي|وا)? ?(?:ايضا|المزيد|كذلك)(?: ?(?:علي|في|من) .{2,30})?|(?:مواضيع|موضوعات|اخبار|مقالات|تقارير|قصص|مواد) (?:ذات صله|متعلقه|مشابهه|مرتبطه|اخري)|ذات صله|قد (?:يهمك|يهمكم|يعجبك|يعجبكم)(?: ايضا)?|المزيد من (?:الاخبار|المواضيع|المقالات)|(?:ال)?اكثر قراءه)\s*[:：.…»]*$/,
    longest: 60,
    example: 'اقرأ أيضاً:',
    counterExample: 'اقرأ المذيع البيان مرتين',
  },
  {
    id: 'related.opener-english',
    kind: 'related-separator',
    pattern:
      /^[*•>\s-]*(?:read (?:also|more|next)|also read|see also|related(?: (?:articles?|stories|news|topics|content|links|posts|coverage))?|more (?:on this story|stories|news|from .{2,30})|you (?:may|might) also (?:like|be interested in)|recommended(?: for you| stories)?|most (?:read|viewed|popular)|in this story)\s*[:：.…]*$/,
    longest: 60,
    example: 'Read also:',
    counterExample: 'Related companies must file a report',
  },
];

const relatedLinks: readonly BoilerplateRule[] = [
  {
    id: 'related.inline',
    kind: 'related-links',
    pattern:
      /^[*•>\s-]*(?:(?:اقرا|اقراي|طالع|شاهد|تصفح)(?:\/ي|وا)? ?(?:ايضا|المزيد|كذلك)|(?:مواضيع|اخبار|مقالات) (?:ذات صله|متعلقه)|قد يهمك(?: ايضا)?|read (?:also|more)|also read|see also|related)\s*(?:[:：|>»]|\.{2,}|…)\s*\S/,
    longest: 200,
    example: 'اقرأ أيضاً: الحكومة تقر موازنة العام الجديد',
    counterExample: 'اقرأ أيضا ما كتبه الطلاب على الجدران',
  },
];

const advertisements: readonly BoilerplateRule[] = [
  {
    id: 'ad.line',
    kind: 'ad-marker',
    pattern:
      /^[[(*-]?\s*(?:اعلان(?:ات)?(?: (?:ممول|مدفوع|تجاري))?|مساحه اعلانيه|محتوي ممول|advertisements?|ads?|sponsored(?: content)?|advertising|story continues below(?: advertisement)?)\s*[\])*:.-]?$/,
    longest: 40,
    example: 'إعلان',
    counterExample: 'إعلان الاستقلال',
  },
];

const trailers: readonly BoilerplateRule[] = [
  {
    id: 'trailer.end-mark',
    kind: 'trailer',
    pattern:
      /^(?:\/{1,2}\s*(?:انتهي|يتبع)\s*\/{1,2}.{0,30}|[-–—*(\s]*انتهي[-–—*)\s.]*|\(?end(?:s|it)?\)?\.?|[-–—]\s*(?:30|ends)\s*[-–—])$/,
    longest: 60,
    example: '// انتهى // 15:14 ت م',
    counterExample: 'انتهى الاجتماع من دون بيان',
  },
  {
    id: 'trailer.link-to-report',
    kind: 'trailer',
    pattern:
      /^(?:رابط (?:الخبر|المقال|مختصر|المصدر)|الرابط (?:المختصر|الاصلي)|تم نسخ الرابط|لقراءه (?:الخبر|المقال|المزيد)|للاطلاع علي (?:الخبر|المقال|النص))/,
    longest: 260,
    example: 'رابط الخبر بصحيفة الضفة: أمطار على الساحل',
    counterExample: 'رابط التعاون بين البلدين قديم',
  },
  {
    id: 'trailer.more',
    kind: 'trailer',
    pattern:
      /^[<«>»\s]*(?:المزيد|more|read more|continue reading|(?:ل)?قراءه المزيد)\s*(?:\.{2,}|…|[<«>»]+)?$/,
    longest: 40,
    example: 'المزيد...',
    counterExample: 'المزيد من الأمطار في الشمال',
  },
  {
    id: 'trailer.rights',
    kind: 'trailer',
    pattern:
      /^(?:©|\(c\)|copyright\b|(?:جميع |كل |كافه )?(?:الحقوق محفوظه|حقوق النشر|حقوق الطبع))|\ball rights reserved\b.{0,40}$/,
    longest: 160,
    example: 'جميع الحقوق محفوظة © ضفة نيوز',
    counterExample: 'حقوق العمال على جدول الأعمال',
  },
  {
    id: 'trailer.address',
    kind: 'trailer',
    pattern: /^(?:https?:\/\/|www\.)\S+$/,
    longest: 400,
    example: 'https://news.invalid/a/12',
    counterExample: 'https://news.invalid/a/12 عنوان الصفحة التي أُغلقت',
  },
];

const navigation: readonly BoilerplateRule[] = [
  {
    id: 'navigation.rule',
    kind: 'navigation',
    pattern: /^[-–—_=*#~•.·+<>|\s]{3,}$/,
    longest: 400,
    example: '----------',
    counterExample: '- بند أول',
  },
  {
    id: 'navigation.breadcrumbs',
    kind: 'navigation',
    pattern: /^(?:الرييسيه|home)\s*[>»›/|«‹\\]/,
    longest: 160,
    example: 'الرئيسية > أخبار > محليات',
    counterExample: 'الرئيسية في البيان نقطة المياه',
  },
  {
    id: 'navigation.share',
    kind: 'navigation',
    pattern:
      /^(?:(?:شارك(?:ها)?|مشاركه|طباعه|اطبع|ارسال|ارسل|حفظ|نسخ(?: الرابط)?|تغريد|فيسبوك|تويتر|واتساب|تلغرام|تيليغرام|لينكد ?ان|بريد(?: الكتروني)?|share|print|save|email|tweet|facebook|twitter|whatsapp|telegram|linkedin|copy(?: link)?|listen|x)[\s|,،•·]*)+$/,
    longest: 120,
    example: 'مشاركة فيسبوك تويتر واتساب',
    counterExample: 'فيسبوك تغلق ألف حساب مزيف',
  },
  {
    id: 'navigation.counters',
    kind: 'navigation',
    pattern:
      /^(?:(?:عدد )?(?:المشاهدات|القراءات|القراء|الزيارات|التعليقات|views|comments)\s*[:(]?\s*\d[\d,.]*\s*\)?|\d[\d,.]*\s*(?:مشاهده|قراءه|زياره|تعليق|تعليقات|views?|comments?|shares?)|(?:مده القراءه[:\s]*)?\d+\s*(?:دقيقه|دقايق|min(?:ute)?s?)(?:\s*(?:قراءه|للقراءه|read))?|(?:اضف|اكتب|شاركنا) (?:تعليق|تعليقك|تعليقا).{0,20}|(?:leave|post|add) a (?:comment|reply))$/,
    longest: 60,
    example: 'عدد المشاهدات: 1,204',
    counterExample: '12 دقيقة كانت كافية',
  },
  {
    id: 'navigation.age',
    kind: 'navigation',
    pattern:
      /^(?:(?:منذ|قبل) (?:\d+ )?(?:دقيقه|دقيقتين|دقايق|ساعه|ساعتين|ساعات|يوم|يومين|ايام|اسبوع|اسبوعين)|(?:\d+|an?|one) (?:minute|hour|day|week)s? ago)$/,
    longest: 30,
    example: 'منذ 3 ساعات',
    counterExample: 'منذ 3 ساعات والطريق مغلق',
  },
  {
    id: 'navigation.hashtags',
    kind: 'navigation',
    pattern: /^(?:#[^\s#]+[\s,،]*){2,}$/,
    longest: 300,
    example: '#القطار #الساحل',
    counterExample: '#القطار يصل اليوم',
  },
  {
    id: 'navigation.section',
    kind: 'navigation',
    pattern:
      /^(?:(?:ال)?(?:سياسه|اقتصاد|رياضه|ثقافه|محليات|محليه|منوعات|صحه|تكنولوجيا|حوادث|فنون|مجتمع|راي|عالم)|اخبار (?:محليه|عربيه|دوليه|عالميه|اليوم)|عاجل|(?:الشرق الاوسط|العالم العربي)|breaking(?: news)?|politics|business|sports?|world|culture|opinion|local news|middle east|top stories)$/,
    longest: 30,
    example: 'اقتصاد',
    counterExample: 'اقتصاد المدن الصغيرة',
  },
];

const captions: readonly BoilerplateRule[] = [
  {
    id: 'caption.label',
    kind: 'caption',
    pattern:
      /^[[(]?(?:(?:ال)?صوره|تصوير|صور|photo(?: by| credit)?|image(?: credit)?|picture|caption|file photo)\s*[:：]\s*\S/,
    longest: 200,
    example: 'صورة: عمال على الرصيف الغربي (أرشيف)',
    counterExample: 'صورة المدينة تغيرت: هذا ما يقوله سكانها',
  },
  {
    id: 'caption.archive',
    kind: 'caption',
    pattern:
      /^[[(]?\s*(?:صوره )?(?:ارشيفيه|من الارشيف|ارشيف|تعبيريه|file photo|archive photo|getty images|afp photo)\s*[\])]?\.?$/,
    longest: 40,
    example: '(صورة أرشيفية)',
    counterExample: 'أرشيف البلدية يعود إلى قرنين',
  },
];

/** Every rule by which a whole line is taken for boilerplate; the first that fits names its kind. */
export const boilerplateRules: readonly BoilerplateRule[] = [
  ...advertisements,
  ...relatedSeparators,
  ...relatedLinks,
  ...promotions,
  ...trailers,
  ...navigation,
  ...captions,
];

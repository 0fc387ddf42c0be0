import type { BoilerplateRule } from '../boilerplate-rule.ts';

/** Menus, share rows, counters, rules and other furniture. */
export const navigation: readonly BoilerplateRule[] = [
  {
    id: 'navigation.rule',
    kind: 'navigation',
    pattern: /^(?:[-–—―_=*#~•.·+<>|\s═─━┄▬◆◇●○■□★☆✦]{3,}|[◆◇●○■□★☆✦*•]{1,3})?$/,
    longest: 400,
    example: '----------',
    counterExample: '- بند أول',
  },
  {
    id: 'navigation.breadcrumbs',
    kind: 'navigation',
    pattern: /^(?:الرييسيه|home)\s*(?:[>»›/|«‹\\•·]|[-–—]\s.{2,40}\s[-–—]\s)/,
    longest: 160,
    example: 'الرئيسية > أخبار > محليات',
    counterExample: 'الرئيسية في البيان نقطة المياه',
  },
  {
    id: 'navigation.share',
    kind: 'navigation',
    pattern:
      /^(?:(?:شارك(?:ها)?(?: (?:المقال|الخبر|الموضوع|الصفحه|هذا المقال|هذا الخبر|علي|عبر))?|مشاركه(?: (?:المقال|الخبر|عبر|علي))?|(?:ال)?نسخ الرابط|انسخ الرابط|ماسنجر|messenger|انستغرام|instagram|reddit|pinterest|e-?mail|share (?:this|full|the)(?: (?:article|story|page))?|partager|paylaş|ارسال الي صديق|حفظ (?:المقال|الخبر)|طباعه|اطبع|ارسال|ارسل|حفظ|نسخ(?: الرابط)?|تغريد|فيسبوك|تويتر|واتساب|تلغرام|تيليغرام|لينكد ?ان|بريد(?: الكتروني)?|share|print|save|email|tweet|facebook|twitter|whatsapp|telegram|linkedin|copy(?: link)?|listen|فيس بوك|واتس اب|تل[يغق]?[يغق]?رام|تلجرام|تيليجرام|تيلقرام|سناب شات|تيك توك|اكس|منصه اكس|threads|bluesky|snapchat|imprimer|envoyer|enregistrer|yazdır|kaydet|x)[\s|,،•·/]*)+$/,
    longest: 120,
    example: 'مشاركة فيسبوك تويتر واتساب',
    counterExample: 'فيسبوك تغلق ألف حساب مزيف',
  },
  {
    id: 'navigation.counters',
    kind: 'navigation',
    pattern:
      /^(?:(?:عدد )?(?:ال)?(?:مشاهدات|قراءات|قراء|زيارات|تعليقات|مشاركات|views|comments|shares|reads)\s*[:(]?\s*\d[\d,.]*\s*\)?|\d[\d,.]*\s*(?:مشاهده|قراءه|زياره|تعليق|تعليقات|views?|comments?|shares?)|(?:(?:مده|وقت|زمن) القراءه[:\s]*)?(?:\d+|دقيقه(?: واحده)?|دقيقتان|دقيقتين)\s*(?:دقيقه|دقايق|min(?:ute)?s?)?(?:\s*(?:قراءه|للقراءه|read))|(?:مده|وقت|زمن) القراءه[:\s]*\d+\s*(?:دقيقه|دقايق)|\d+\s*(?:دقايق|دقيقه)|t\s?t|a\s?a|(?:اضف|اكتب|شاركنا|اترك) (?:تعليق|تعليقك|تعليقا).{0,20}|لا توجد تعليقات|no comments(?: yet)?|(?:leave|post|add) a (?:comment|reply))$/,
    longest: 60,
    example: 'عدد المشاهدات: 1,204',
    counterExample: '12 دقيقة كانت كافية',
  },
  {
    id: 'navigation.age',
    kind: 'navigation',
    pattern:
      /^(?:(?:نشر |اخر تحديث:? ?|تحديث:? ?)?(?:منذ|قبل) (?:حوالي )?(?:\d+ )?(?:لحظات|ثانيه|ثوان|دقيقه|دقيقتين|دقايق|ساعه|ساعتين|ساعات|يوم|يومين|ايام|اسبوع|اسبوعين|اسابيع|شهر|شهرين|اشهر)(?: واحد[ه]?)?|(?:(?:last )?(?:updated|published|posted|modified):?\s+)?(?:about |an? |over )?(?:\d+|an?|one|two|three|a few)\s*(?:second|minute|min|hour|hr|day|week|month)s? ago|just now|الان)$/,
    longest: 45,
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
      /^(?:(?:ال)?(?:سياسه|اقتصاد|رياضه|ثقافه|محليات|محليه|منوعات|صحه|تكنولوجيا|حوادث|فنون|مجتمع|راي|عالم|تحقيقات|تقارير|محافظات|مقالات|اعمده|ملفات|وطنيه|جهات|جهويه|دوليات|عربيات|اخبار|اسواق|طاقه|بييه|تعليم|مراه|سياحه|سينما|كتب|متابعات)|(?:سياسه|اقتصاد|ثقافه|علوم|عرب|عربي|فنون|مال|صحه|منوعات|مجتمع|راي|راي|بيت|اسره|تراث|سياحه|تكنولوجيا|فن|ادب|قضايا|شوون) و\s?(?:مال|اعمال|فن|فنون|تكنولوجيا|عالم|دولي|ادب|مجتمع|تحليل|حديقه|مطبخ|علوم|ثقافه|سفر|بييه|محاكم|اراء|تقنيه)|اخبار (?:محليه|عربيه|دوليه|عالميه|اليوم)|عاجل|(?:تغطيه|بث) مباشر(?:ه)?|مباشر|تحديث تلقايي|العالم العربي|شوون (?:محليه|عربيه|دوليه)|breaking(?: news)?|live(?: (?:updates?|blog|coverage))?|auto-?updat(?:e|ing)|politics|business|sports?|world(?: news)?|culture|opinion|local news|middle east|top stories|features?|investigations?|lifestyle|home (?:and|&) garden|(?:uk|us|local|national|international|regional) news|politique|économie|société|gündem|ekonomi|spor)$/,
    longest: 30,
    example: 'اقتصاد',
    counterExample: 'اقتصاد المدن الصغيرة',
  },
  {
    id: 'navigation.menu',
    kind: 'navigation',
    pattern:
      /^(?:(?:ال)?(?:قايمه(?: الرييسيه)?|بحث|رييسيه)|تسجيل (?:ال)?دخول|(?:انشاء|فتح) حساب|اغلاق|حسابي|الاشعارات|من نحن|اتصل بنا|تواصل معنا|خريطه الموقع|الانتقال (?:الي|ل) .{2,20}|تخطي? الي (?:ال)?محتوي.{0,20}|انتقل الي (?:ال)?محتوي.{0,20}|menu|search|home|close|log ?in|sign ?in|my account|register|about us|contact(?: us)?|site ?map|skip to (?:main )?(?:content|navigation|footer)|back to top|(?:ال)?عوده (?:الي|ل)(?:ل)?اعلي|next(?: article)?|previous(?: article)?|(?:الخبر|المقال) (?:التالي|السابق)|read in app|(?:ال)?(?:الي )?اعلي (?:ال)?صفحه|live tv|البث (?:المباشر|الحي))\s*[:：>»]*$/,
    longest: 45,
    example: 'القائمة',
    counterExample: 'بحث الوزيران ملف المياه',
  },
  {
    id: 'navigation.sections',
    kind: 'navigation',
    pattern:
      /^(?:(?:(?:ال)?(?:رييسيه|سياسه|اقتصاد|رياضه|ثقافه|محليات|محلي|عربي|دولي|منوعات|صحه|تكنولوجيا|علوم|حوادث|فنون|مجتمع|راي|عالم|فيديو|صور|اخبار|عربي ودولي|عرب وعالم|مقالات|تقارير|تحقيقات|محافظات|بودكاست|برامج|كاريكاتير|المزيد|سيارات|اسره|دين|سفر|تعليم|طقس|اقتصاد واعمال|ثقافه وفن|علوم وتكنولوجيا)|home|news|politics|business|sports?|world|culture|opinion|tech|science|health|arts|travel|video|weather|live|local|local news|entertainment)\s*(?:[|•·>»,،/]\s*|\s[-–—]\s+|\s{2,}|$)){2,}$/,
    longest: 160,
    example: 'News | Sport | Culture',
    counterExample: 'أخبار الساحل',
  },
  {
    id: 'navigation.tools',
    kind: 'navigation',
    pattern:
      /^(?:استمع(?: (?:لل|الي ?(?:ال)?)?(?:خبر|مقال|تقرير|نص))?|حجم الخط.{0,12}|(?:تكبير|تصغير) (?:حجم )?الخط|(?:خط|نص) (?:اكبر|اصغر)|وضع القراءه|اهداء المقال|listen to (?:this )?(?:article|story)|(?:text|font) size|gift (?:this )?article|read aloud|translate|اضافه الي المفضله|add to favou?rites|bookmark|expand|عرض (?:المزيد|الصور)|تحميل المزيد|load more|show more|view (?:all|gallery|comments)|a\s?[+-](?:\s*a\s?[+-])*)$/,
    longest: 45,
    example: 'استمع للخبر',
    counterExample: 'استمع القاضي إلى الشهود',
  },
  {
    id: 'navigation.tags',
    kind: 'navigation',
    pattern:
      /^(?:(?:ال)?(?:وسوم|سمات|هاشتاغ|هاشتاجات|تاغات|كلمات (?:ال)?(?:مفتاحيه|داله|دلاليه))|مواضيع|tags?|topics?|filed under|keywords|etiketler|mots-clés|برچسب\s?ها|کلید\s?واژه\s?ها|كليد\s?واژه\s?ها)\s*[:：]\s*\S/,
    longest: 300,
    example: 'وسوم: المياه، المدينة',
    counterExample: 'مواضيع كثيرة على جدول الأعمال',
  },
  {
    id: 'navigation.tags-heading',
    kind: 'navigation',
    pattern:
      /^(?:(?:ال)?(?:كلمات|الكلمات) (?:ال)?(?:مفتاحيه|داله|دلاليه)|(?:ال)?(?:وسوم|سمات|هاشتاغات)|في هذا (?:المقال|الخبر)|tags|topics|keywords|etiketler|mots-clés)$/,
    longest: 30,
    example: 'كلمات مفتاحية',
    counterExample: 'كلمات مفتاحية في خطاب الرئيس',
  },
  {
    id: 'navigation.embed',
    kind: 'navigation',
    pattern:
      /^(?:pic\.twitter\.com\/\S+|https?:\/\/t\.co\/\S+|(?:view this post on|a post shared by).{0,80}|—\s?.{2,50}\(@\w+\).{0,40}|(?:شاهد|view) (?:هذا )?(?:المنشور|التغريده|الفيديو) علي .{2,20})$/,
    longest: 160,
    example: 'pic.twitter.com/a8Xk20Qz',
    counterExample: '— قال الوزير (في مؤتمر) إن العمل مستمر',
  },
  {
    id: 'navigation.record',
    kind: 'navigation',
    pattern:
      /^[[(#*\s-]*(?:(?:ال)?(?:خبر|مقال|مقاله|موضوع|وثيقه|ماده|نص)(?: رقم)? (?:#?\d+|الاول[يه]?|الثاني[ه]?|الثالث[ه]?|الرابع[ه]?|الخامس[ه]?|السادس[ه]?|السابع[ه]?|الثامن[ه]?|التاسع[ه]?|العاشر[ه]?)|(?:article|story|document|item|record)s?(?: no\.?| number)? #?\d+(?: (?:of|\/) \d+)?|\d+ of \d+(?: (?:documents?|articles?|results?))?)[\])*\s:.-]*$/,
    longest: 40,
    example: 'الخبر الثاني:',
    counterExample: 'المقال الثاني أثار الجدل',
  },
  {
    id: 'navigation.comments',
    kind: 'navigation',
    pattern:
      /^(?:كن اول من يعلق|تعليقات القراء|(?:ال)?تعليقات|اراء القراء|(?:اضف|اكتب|اترك) تعليق(?:ا|ك)?|be the first to comment|(?:sign|log) in to comment|yorum yap(?:ın)?|yorum yaz(?:ın)?|laisser un commentaire|réagir|نظرات|دیدگاه(?:ها|‌ها)?|ارسال نظر|(?:reader |readers' )?comments|join the (?:conversation|discussion)|leave a reply|yorumlar|commentaires)\s*[:：]?$|^(?:(?:ال)?تعليقات|comments?)\s*[:([]*\s*\d+\s*[)\]]*$/,
    longest: 45,
    example: 'كن أول من يعلّق',
    counterExample: 'تعليقات القراء على التقرير كثيرة',
  },
  {
    id: 'navigation.reads',
    kind: 'navigation',
    pattern:
      /^(?:قري \d[\d,.]* مره|(?:استمع|استماع) (?:الي|ل)\s?(?:ال)?(?:مقال|خبر|تقرير).{0,20}|(?:تصنيفات|تصنيف|اقسام)\s*[:：].{2,80}|explore more on these topics.{0,60}|(?:listen to (?:this )?(?:article|story)).{0,20}|(?:temps de )?lecture\s*:.{2,20}|okuma süresi\s*:?.{2,20}|reuse this content|(?:purchase|request) (?:licensing|reprint|permission).{0,30}|مرتبط|معجب بهذه|(?:like|j'aime) loading.{0,5})$/,
    longest: 120,
    example: 'قُرئ 320 مرة',
    counterExample: 'قرئ البيان أمام الصحافيين',
  },
  {
    id: 'navigation.share-on',
    kind: 'navigation',
    pattern:
      /^(?:شارك(?:ها|ه|وا)?|انقر(?:وا)?|اضغط(?:وا)?|تابع(?:نا|ونا|وا)?|انضم(?:وا)?|ارسل|follow|join|share|like|find|subscribe)(?= |\s).{0,50}(?:فيسبوك|فيس بوك|تويتر|اكس|واتس ?اب|تلغرام|تلجرام|تيليغرام|تليجرام|انستغرام|يوتيوب|لينكد ?ان|facebook|twitter|whatsapp|telegram|instagram|youtube|linkedin)(?: .{0,30})?[^.؟?]{0,12}$|^شارك هذا (?:الموضوع|المحتوي|الخبر|المقال)\s*[:：]?$/,
    longest: 120,
    example: 'انقر للمشاركة على فيسبوك',
    counterExample: 'شارك الآلاف في حملة إلكترونية',
  },
  {
    id: 'navigation.footer',
    kind: 'navigation',
    pattern:
      /^(?:(?:سياسه الخصوصيه|شروط الاستخدام|الشروط والاحكام|اتصل بنا|من نحن|اعلن معنا|خريطه الموقع|الارشيف|وظايف|الرييسيه|privacy(?: policy)?|terms(?: of (?:use|service))?|contact(?: us)?|about(?: us)?|advertise(?: with us)?|careers|site ?map|cookies?|help|rss)\s*(?:[|•·/-]\s*|$)){2,}$/,
    longest: 200,
    example: 'سياسة الخصوصية | شروط الاستخدام | اتصل بنا',
    counterExample: 'من نحن وماذا نريد',
  },
];

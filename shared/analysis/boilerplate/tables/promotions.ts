import type { BoilerplateRule } from '../boilerplate-rule.ts';

/** Invitations to follow, subscribe, install or agree. */
export const promotions: readonly BoilerplateRule[] = [
  {
    id: 'promo.follow-news',
    kind: 'promo',
    pattern:
      /^تابع(?:وا)? (?:كل |جميع )?(?:احدث|اخر|ابرز|اهم|المزيد من) .{0,60}?(?:عبر|علي|من خلال) .{0,40}(?:تطبيق|قنا|منص|موقع|صفح|حساب|تويتر|فيسبوك|تلغرام|تلجرام|تيليغرام|واتساب|اكس|نبض|نيوز|news)|^تابع(?:وا|ونا)? (?:موقع|صحيفه|جريده|بوابه|قناه|وكاله|شبكه) .{2,40} (?:عبر|علي) (?:تطبيق|قناه|منصه|صفحه|اخبار|google|نبض|واتس|تل)/,
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
      /^(?:اشترك(?:وا)? (?:معنا|الان)|(?:اشترك(?:وا)?|للاشتراك) (?:في |ب)(?:ال)?(?:نشر|خدم|قنا|قائم|بريد|موقع|جريد|صحيف|مجل|اشعار|تنبيه|مجموع|تطبيق|نسخ|حساب|صفح|بودكاست)|للاشتراك (?:في |ب).{2,80}(?:اضغط|انقر|الرابط|زوروا|اتصل|هنا)|سجل(?:وا)? (?:الان|في نشرت|في النشره)|فعل(?:وا)? (?:الاشعارات|خدمه)|لمتابعه (?:اخر|احدث|اهم|كل) .{0,40}(?:اضغط|انقر|اشترك)|(?:اضغط|انقر)(?:وا)? (?:هنا|علي الرابط)|(?:لالغاء|الغاء) الاشتراك|وصلت(?:ك|كم|ك هذه) (?:هذه )?(?:ال)?(?:رساله|نشره)|تصلك(?:م)? هذه (?:ال)?(?:رساله|نشره)|unsubscribe|you(?: are|'re) receiving this|للاشتراك\s*[:،])/,
    longest: 140,
    example: 'اشترك في نشرتنا البريدية.',
    counterExample: 'للاشتراك في البطولة شروط لا تلائم الفرق الصغيرة.',
  },
  {
    id: 'promo.press-here',
    kind: 'promo',
    needs: ['هنا'],
    pattern: /^.{2,60} (?:اضغط|انقر)(?:وا)? هنا\.?$/,
    longest: 140,
    example: 'للاطلاع على الجداول كاملة اضغط هنا',
    counterExample: 'الجداول كلها هنا',
  },
  {
    id: 'promo.get-app',
    kind: 'promo',
    pattern:
      /^(?:حمل(?:وا)?|نزل(?:وا)?|قم بتحميل|لتحميل) (?:تطبيقنا|التطبيق(?: |$)|تطبيق .{1,30}(?:الان|مجانا|لتصلك|علي هاتفك|من متجر|لمتابعه))/,
    longest: 140,
    example: 'حمّل التطبيق مجاناً',
    counterExample: 'حمل تطبيق القانون الجديد التجار أعباء إضافية',
  },
  {
    id: 'promo.english',
    kind: 'promo',
    pattern:
      /^(?:follow us(?: on| at| for| @|\s*[:!.]?$)|subscribe(?: now| today|\s*[:!.]?$| to (?:our|us)\b| to .{0,50}(?:newsletter|channel|feed|podcast|alert|update|magazine|digest|e-?mail|edition)| to [^.,]{2,50}$)|sign up (?:for|to) (?:our|the|get)|download (?:our|the) app|get (?:our|the) (?:free )?(?:app|newsletter)|join our (?:whatsapp|telegram|channel|newsletter)|like us on|click here|don'?t miss (?:out|our)|support our (?:work|journalism))/,
    longest: 140,
    example: 'Sign up for our morning newsletter',
    counterExample: 'Follow us, the ranger told them, and they did.',
  },
  {
    id: 'promo.follow-channel',
    kind: 'promo',
    pattern:
      /^(?:(?:ل|يمكنك(?:م)? )?متابعه (?:اخبارنا|المزيد من .{2,30}|اخر .{2,40}|اهم .{2,40}).{0,60}(?:تابع|عبر|علي|اشترك|انضم)|تابع(?:ونا|نا|وا)? (?:(?:الان )?(?:قناتنا|صفحتنا|حسابنا|حساباتنا|موقعنا|قناه \S+(?: \S+)?|صفحه \S+(?: \S+)?)) (?:علي|عبر|في)|للمزيد من .{2,40}(?:تابع|اضغط|انقر|زوروا|عبر)|(?:تابعنا|تابعونا) (?:علي|عبر)|(?:google news|جوجل نيوز|اخبار جوجل|غوغل نيوز)$)/,
    longest: 160,
    example: 'تابع قناتنا على واتساب',
    counterExample: 'تابع الفريق مشواره على ملعبه',
  },
  {
    id: 'promo.newsletter',
    kind: 'promo',
    pattern:
      /^(?:(?:ال)?نشره? (?:ال)?(?:بريديه|اخباريه)(?: |$)|(?:ادخل|اكتب|ضع) (?:عنوان )?(?:بريدك|ايميلك)|(?:ال)?بريد(?:ك)? (?:ال)?الكتروني\s*[*:]?$|enter your e-?mail|your e-?mail address|(?:our )?(?:daily|weekly|morning|free) newsletter|thank you for (?:signing up|subscribing)|by (?:signing up|subscribing),? you agree|inscrivez-vous|abonnez-vous|suivez-nous|bültenimize)/,
    longest: 160,
    example: 'أدخل بريدك الإلكتروني',
    counterExample: 'بريدك الإلكتروني قد يكون مخترقا، هذا ما يقوله الخبراء',
  },
  {
    id: 'promo.cookies',
    kind: 'promo',
    needs: ['cookies', 'كوكيز', 'الارتباط'],
    pattern:
      /(?:^|\b)(?:(?:نستخدم|يستخدم (?:هذا )?(?:ال)?موقع(?:نا)?|هذا الموقع يستخدم) .{0,40}(?:الارتباط|كوكيز|cookies)|(?:we|this (?:web)?site|our partners) uses? (?:and our partners use )?cookies|(?:accept|reject|manage|allow) (?:all )?cookies)/,
    longest: 320,
    example: 'نستخدم ملفات تعريف الارتباط لتحسين تجربتك.',
    counterExample: 'المخبز يبيع cookies بالتمر',
  },
  {
    id: 'promo.consent',
    kind: 'promo',
    pattern:
      /^(?:accept all|reject all|قبول (?:الكل|الجميع)|رفض الكل|موافق|اوافق|سياسه الخصوصيه|شروط الاستخدام|privacy policy|terms (?:of (?:use|service)|and conditions)|cookie (?:policy|settings))\.?$/,
    longest: 320,
    example: 'سياسة الخصوصية',
    counterExample: 'قبول الكل بالنتيجة لم يكن متوقعا',
  },
];

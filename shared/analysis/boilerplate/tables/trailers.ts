import type { BoilerplateRule } from '../boilerplate-rule.ts';
import { isReportSentence } from '../is-report-sentence.ts';

/** A sign that is a letter where nothing but letters, spaces, points and slashes stand. */
const letter = String.raw`[^\s./\])]`;
const initials = String.raw`(?:${letter}{1,3}|${letter}\.\s?${letter}\.?)(?: ${letter}{1,3})?`;

/** Initials of who wrote, edited and sent a report. Letters of all scripts are asked for once, as it is dear to compile. */
const deskLetters = new RegExp(
  String.raw`^[[(]?\s*(?=[\p{L}\s./]+[\])]?\.?$)(?:${initials}(?:\s?/\s?${initials}){1,4}|/\s?${letter}(?:[.\s]\s?${letter}){1,2}\.?\s?/?|${letter}{2,4}/(?:${letter}+(?: ${letter}+){0,2}/)?${letter} ${letter})\s*[\])]?\.?$`,
  'u',
);

/** What pages print below a report. */
export const trailers: readonly BoilerplateRule[] = [
  {
    id: 'trailer.end-mark',
    kind: 'trailer',
    pattern:
      /^(?:\/{1,2}\s*(?:انتهي|يتبع)\s*\/{1,2}.{0,30}|[-–—*(\s]*انتهي[-–—*)\s.]*|\(النهايه\).{0,24}|انتهاي پيام\s*\/?|\(?end(?:s|it)?\)?\.?|[-–—]\s*(?:30|ends)\s*[-–—])$/,
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
      /^(?:©|\(c\)|copyright\b(?! (?:laws?|acts?|rules?|reform|protection|infring\w*|theft|claims?|cases?|suits?|disputes?|holders?|owners?|lawyers?|experts?|is|was|are|were|has|had|can|may|will)\b)|(?:جميع |كل |كافه )?الحقوق محفوظه(?![^©\d]*[،,][^©\d]*\.$)|حقوق (?:النشر|الطبع)(?: والنشر)?(?: محفوظه|\s*[©:\d]|$)|tous droits réservés|tüm hakları saklıdır|(?:کلیه|تمامی) حقوق .{0,40}محفوظ|alle rechte vorbehalten|mentions légales)/,
    longest: 160,
    example: 'جميع الحقوق محفوظة © ضفة نيوز',
    counterExample: 'حقوق النشر باتت سلعة في أيدي الشركات الكبرى.',
  },
  {
    id: 'trailer.all-rights',
    kind: 'trailer',
    needs: ['all rights reserved'],
    pattern: /\ball rights reserved\b.{0,40}$/,
    longest: 160,
    example: 'The Bank Ledger, all rights reserved',
    counterExample: 'All rights reserved for the crown in that treaty were sold to the city a century later.',
  },
  {
    id: 'trailer.address',
    kind: 'trailer',
    pattern: /^(?:https?:\/\/|www\.)\S+$/,
    longest: 400,
    example: 'https://news.invalid/a/12',
    counterExample: 'https://news.invalid/a/12 عنوان الصفحة التي أُغلقت',
  },
  {
    id: 'trailer.disclaimer',
    kind: 'trailer',
    pattern:
      /^(?:(?:هذا |هذه )?(?:ال)?(?:مقال|مقالات|اراء|ماده|مواد)(?:ه)? .{0,60}(?:لا ت?ي?عبر|تعبر (?:فقط )?عن راي)|(?:ان )?(?:ال)?موقع (?:غير مسوول|لا يتحمل)|our standards:|disclaimer:|(?:the )?(?:views|opinions) (?:and opinions )?expressed|(?:this article|this story) (?:was|is|has been) (?:originally )?(?:published|produced|syndicated))/,
    longest: 260,
    example: 'المقالات المنشورة لا تعبر بالضرورة عن رأي الموقع',
    counterExample: 'المقال القديم كان يعبر عن قلق الناس',
  },
  {
    id: 'trailer.desk',
    kind: 'trailer',
    needs: ['/'],
    pattern: deskLetters,
    longest: 200,
    example: 'س ح/ل م',
    counterExample: 'الحكومة / المعارضة',
  },
  {
    id: 'trailer.edited-by',
    kind: 'trailer',
    pattern:
      /^[[(]?\s*(?:ا\.?\s?ه|(?:اعداد|تحرير) [^.]{3,60} - (?:تحرير|اعداد|مراجعه) [^.]{3,40}|(?:\(?reporting|writing|editing|compiled|additional reporting) by .{3,160})\s*[\])]?\.?$/u,
    longest: 200,
    example: 'إعداد هالة نمر - تحرير إياد القاسم',
    counterExample: 'إعداد الموازنة - كما قال الوزير - يحتاج إلى شهر',
  },
  {
    id: 'trailer.clock',
    kind: 'trailer',
    pattern: /^\d{1,2}:\d{2}\s*(?:ت\s?م|جمت|غ|gmt|بتوقيت \S{3,12})\.?$/,
    longest: 30,
    example: '18:32 ت م',
    counterExample: '18:32',
  },
  {
    id: 'trailer.neighbours',
    kind: 'trailer',
    pattern: /^(?:(?:ال)?(?:سابق|تالي)|previous|next|précédent|suivant|önceki|sonraki)\s*[:：»←→]\s*\S/,
    longest: 160,
    example: 'السابق: معرض الزهور يفتح أبوابه',
    counterExample: 'السابق لأوانه أن نحكم على التجربة',
  },
  {
    id: 'trailer.first-published',
    kind: 'trailer',
    pattern: /^originally published:? (?=.*\d{4}).{4,50}$/,
    longest: 80,
    example: 'Originally Published: October 10, 2024 at 6:15 p.m.',
    counterExample: 'Originally published in Latin, the book sold well.',
  },
  {
    id: 'trailer.staff',
    kind: 'trailer',
    needs: ['@'],
    pattern: /^(?=[^@]*@)(?=.{0,140}\S+@\S+\.\S{2,})(?:.{0,60}\S+@\S+\.\w{2,}.{0,60})$/,
    unless: isReportSentence,
    longest: 260,
    example: 'للتواصل: desk@paper.example',
    counterExample: 'أرسل الوزير بريدا إلى الموظفين',
  },
  {
    id: 'trailer.correction',
    kind: 'trailer',
    pattern:
      /^(?:this (?:article|story|page) was (?:last )?(?:amended|updated|corrected)|an earlier version of this|correction:|تصحيح:)/,
    longest: 260,
    example: 'This article was amended on 3 May 2024.',
    counterExample: 'This article of the treaty was never applied.',
  },
  {
    id: 'trailer.about-author',
    kind: 'trailer',
    pattern:
      /^(?:\*+\s?(?:كاتب|صحفي|صحافي|باحث|اكاديمي|محلل|خبير|استاذ|ناشط|روايي|شاعر)(?:ه)?(?=\s).{2,70}[^.]$|[a-z.'’-]+ [a-z.'’-]+(?: [a-z.'’-]+)? is (?:an?|our|the) (?:[a-z-]+ ){0,3}(?:writer|journalist|columnist|correspondent|reporter|editor|author|researcher) (?:based in|for|at|with) .{2,50}\.?$)/,
    longest: 130,
    example: '* كاتب وباحث في شؤون المياه',
    counterExample: '* كاتب العدل وقّع العقد أمام الشهود.',
  },
  {
    id: 'trailer.next-report',
    kind: 'trailer',
    pattern:
      /^(?:(?:ال)?(?:خبر|مقال|موضوع|تقرير) (?:ال)?(?:سابق|تالي|قادم)|previous (?:article|post|story)|next (?:article|post|story))\s*[:：»←→-]/,
    longest: 200,
    example: 'الخبر السابق: أمطار على الساحل',
    counterExample: 'الخبر السابق أثار ضجة واسعة',
  },
];

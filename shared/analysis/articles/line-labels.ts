/** What the value after a label is. `other` (section, tags, editor) is kept as boilerplate, value included. */
export type LabelKind = 'title' | 'text' | 'published' | 'updated' | 'outlet' | 'author' | 'other';

/** A label that a page or a record writes before a value. */
export interface LineLabel {
  readonly kind: LabelKind;
  /** Folded alternatives, without the colon; matched at the start of a line or of a cell of it. */
  readonly words: string;
  /** What must follow: a colon, a colon or a dash, or nothing at all (then the value itself must convince). */
  readonly mark: 'colon' | 'colon-or-dash' | 'none';
  readonly example: string;
  /** A line that looks alike and is no label. */
  readonly counterExample: string;
}

/** Labels by which date, outlet, author and title are stated; patterns in folded letters. */
export const lineLabels: readonly LineLabel[] = [
  {
    kind: 'other',
    words:
      'تاريخ (?:ال)?(?:طباعه|رصد)|(?:تمت? )?(?:ال)?طبع(?:ت|ه)?(?: (?:في|بتاريخ|يوم))?|(?:print date|printed)(?: on)?|imprime(?:e)? le|imprimé(?:e)? le',
    mark: 'colon',
    example: 'تاريخ الطباعة: 3 مايو 2026',
    counterExample: 'طباعة الكتب المدرسية تتأخر',
  },
  {
    kind: 'published',
    words:
      'تاريخ (?:ال)?(?:نشر|اضافه|الخبر|المقال|الموضوع|اصدار|صدور)|نشرت? هذ[اه] (?:الخبر|المقال|التقرير|الحوار|الماده|المقاله|القصه) (?:في|بتاريخ|يوم)|(?:تم )?(?:ال)?نشر(?:ت)?(?: (?:في|بتاريخ|يوم))?|بتاريخ|(?:ال)?تاريخ|(?:تم )?(?:اضافه|اضيف(?:ت)?|حرر(?:ت)?|صدر(?:ت)?|ارسل(?:ت)?|كتب(?:ت)?) (?:في|بتاريخ|يوم)|issued(?: on)?|publication date|published(?: on| at)?|date(?: published| of publication)?|posted(?: on)?|first published|pubdate|publie(?:e)? le|publié(?:e)? le|veröffentlicht(?: am)?|publicado(?: el)?|pubblicato(?: il)?|yayinlanma(?: tarihi)?|yayınlanma(?: tarihi)?|yay[iı]n tarihi|giri[sş] tarihi|eklenme(?: tarihi)?|פורסם(?: ב(?:תאריך)?)?|תאריך(?: פרסום)?|تاريخ انتشار',
    mark: 'none',
    example: 'نُشر في: 3 مايو 2026',
    counterExample: 'نشر الجيش قوات إضافية في الشمال يوم 3 مايو 2026',
  },
  {
    kind: 'updated',
    words:
      '(?:ا?خر|احدث) تحديث|تاريخ (?:ال)?تحديث|(?:تم )?(?:ال)?تحديث(?:ه)?(?: في)?|حدث(?:ت)? (?:في|بتاريخ)|(?:last )?(?:updated|modified)(?: on| at)?|last update|mise? a jour(?: le)?|mise? à jour(?: le)?|aktualisiert(?: am)?|actualizado(?: el)?|(?:son )?g[uü]ncelleme(?: tarihi)?|עודכן(?: ב)?',
    mark: 'none',
    example: 'آخر تحديث: 4 مايو 2026 - 10:30',
    counterExample: 'تحديث الأسطول يكلف مليوني دولار في 2026',
  },
  {
    kind: 'outlet',
    words:
      'المصدر(?: الاصلي)?|مصدر الخبر|المصادر|نقلا عن|عن|الناشر|(?:ال)?جهه (?:الناشره|النشر)|(?:ال)?وسيله(?: الاعلاميه| النشر)?|(?:اسم )?(?:الصحيفه|الجريده|المجله|الموقع|الوكاله|الوسيله)|اسم المصدر|(?:original )?source|publisher|via|outlet|newspaper|quelle|fuente|fonte|kaynak|منبع|מקור',
    mark: 'colon',
    example: 'المصدر: صحيفة الضفة',
    counterExample: 'مصدر: أمطار غزيرة تصل إلى الساحل',
  },
  {
    kind: 'author',
    words:
      'بقلم|(?:ال)?كاتب|كتب(?:ت|ه|ته)?|اعداد|اعدت?(?: التقرير)?|تقرير|تحقيق|حوار|المراسل|مراسلنا|المولف|حاور(?:ه|ها|هم|ته|تها)|اجر[يت](?: الحوار| المقابله| اللقاء)|(?:اعداد|تقديم|ترجمه) وتقديم|تدوين|author|written by|reporter|reported by|byline|by|haber|yazan|yazar|muhabir|מאת|خبرنگار|نويسنده|گروه (?!ها)\\S+',
    mark: 'colon-or-dash',
    example: 'بقلم: ليان الحسيني',
    counterExample: 'كتب الوزير رسالة إلى المجلس',
  },
  {
    kind: 'title',
    words: '(?:ال)?عنوان(?: الخبر| المقال| الوثيقه| الماده| التقرير)?|الموضوع|title|headline|subject',
    mark: 'colon',
    example: 'العنوان: المطر يتأخر عن موعده',
    counterExample: 'عنوان الكتاب الجديد غريب',
  },
  {
    kind: 'text',
    words:
      '(?:ال)?نص(?: الخبر| المقال| الوثيقه| الماده| التقرير)?(?: (?:ال)?كامل(?:ا)?)?|(?:ال)?محتوي|المتن|text|body|content|full text|description|summary|الوصف|الملخص',
    mark: 'colon',
    example: 'النص: تأخر المطر هذا العام',
    counterExample: 'نص القانون على غرامة جديدة',
  },
  {
    kind: 'other',
    words:
      '(?:ال)?(?:قسم|تصنيف|فيه|باب)|(?:ال)?(?:كلمات|الكلمات) (?:ال)?(?:مفتاحيه|داله|دلاليه)|(?:ال)?(?:وسوم|سمات|هاشتاغ)|تحرير|المحرر|مراجعه|ترجمه|رقم العدد|العدد|(?:ال)?رابط|tags?|section|category|categories|keywords|topics?|from|to|cc|bcc|reply-to|sent|الي|المرسل|length|load-date|pages?|type|عدد المشاهدات|editor|edited by|url|link|language|اللغه|id',
    mark: 'colon',
    example: 'القسم: اقتصاد',
    counterExample: 'تحرير المدينة استغرق شهرين',
  },
];

import type { FieldRole } from '../field-role.ts';

interface NamesOfRole {
  readonly role: FieldRole;
  /** How surely a field of that name has this role. */
  readonly weight: number;
  /** Parted by `|`; capitals, marks, the Arabic article and joining signs do not matter. */
  readonly names: string;
}

/**
 * Names that files of news give their fields: APIs, archives, exports of databases and of blogs, and spreadsheets of media
 * monitors in Arabic, English, French, Spanish, Portuguese, Italian, German, Turkish, Persian, Hebrew and Russian. Codes of
 * two letters are those of press archives (HD headline, TD text, …).
 */
export const fieldNameTable: readonly NamesOfRole[] = [
  {
    role: 'title',
    weight: 1,
    names:
      'title|headline|headlines|heading|article title|news title|story title|post title|web title|headline main|hed|HD|titre|titulo|titulo noticia|titel|schlagzeile|titolo|baslik|haber basligi|manset|العنوان|عنوان|عنوان الخبر|عنوان المقال|عنوان المادة|عنوان التقرير|العنوان الرئيسي|عنوان رئيسي|عنوان خبر|تيتر|تیتر|заголовок|название|כותרת|cim',
  },
  {
    role: 'title',
    weight: 0.6,
    names:
      'head|subject|name|caption title|objet|konu|asunto|betreff|тема|الموضوع|موضوع|topic title|page title',
  },
  {
    role: 'text',
    weight: 1,
    names:
      'text|body|content|contents|full text|fulltext|article|article text|article body|article content|articlebody|maintext|main text|main content|news text|news content|story|story text|body text|bodytext|plain text|plaintext|clean text|content text|post text|post content|message|tweet|tweet text|tweet content|paragraphs|transcript|TD|texte|corps|contenu|texte integral|corps du texte|texto|cuerpo|contenido|conteudo|corpo|inhalt|artikeltext|volltext|testo|contenuto|metin|haber metni|icerik|haber icerigi|النص|نص|نص الخبر|نص المقال|نص المادة|النص الكامل|المحتوى|محتوى|محتوى الخبر|المتن|متن|متن الخبر|متن خبر|التفاصيل|تفاصيل|تفاصيل الخبر|نص التقرير|نص التغريدة|التغريدة|المنشور|текст|содержание|текст статьи|תוכן|טקסט|גוף הכתבה',
  },
  {
    role: 'text',
    weight: 0.7,
    names:
      'news|post|html|document|article html|content html|body html|raw text|nachricht|haber|noticia|nouvelle|الخبر|خبر|المقال|مقال|المادة|خبر كامل|новость|hit sentence|full article|write up|copy',
  },
  {
    role: 'lead',
    weight: 1,
    names:
      'description|summary|abstract|lead|lede|lead paragraph|excerpt|snippet|standfirst|teaser|intro|introtext|intro text|introduction|deck|dek|trail text|synopsis|opening text|LP|chapo|chapeau|resume|accroche|descripcion|resumen|entradilla|descricao|resumo|zusammenfassung|beschreibung|vorspann|sommario|descrizione|ozet|spot|aciklama|ملخص|الملخص|مقدمة|المقدمة|موجز|الموجز|الوصف|وصف|نبذة|خلاصه|خلاصة|ليد|лид|анонс|описание|аннотация|תקציר|תיאור',
  },
  {
    role: 'lead',
    weight: 0.5,
    names: 'subtitle|subheadline|sub title|sous titre|العنوان الفرعي|عنوان فرعي|subhead',
  },
  {
    role: 'published',
    weight: 1,
    names:
      'published|published at|published on|published date|publish date|publish time|publication date|publication time|publication datetime|publishedat|pubdate|pub date|date published|date publication|date publish|date of publication|web publication date|article date|news date|date posted|posted at|posted on|post date|posted date|release date|PD|first published|first publication date|issued|sql date|date de publication|date de parution|parution|publie le|fecha de publicacion|fecha publicacion|data de publicacao|data pubblicazione|veroffentlicht|veroffentlichungsdatum|erscheinungsdatum|yayin tarihi|yayinlanma tarihi|haber tarihi|تاريخ النشر|تاريخ نشر|تاريخ الخبر|تاريخ المقال|تاريخ المادة|تاريخ الصدور|تاريخ انتشار|زمان انتشار|تاريخ ووقت النشر|وقت النشر|дата публикации|опубликовано|תאריך פרסום',
  },
  {
    role: 'published',
    weight: 0.85,
    names:
      'date|datetime|date time|date gmt|pubtime|timestamp|created at|created|creation date|date created|created utc|tarih|datum|fecha|data|giorno|jour|التاريخ|تاريخ|اليوم والتاريخ|تاريخ خبر|дата|תאריך|publish|seendate|seen date',
  },
  {
    role: 'published',
    weight: 0.6,
    names: 'time|day|zeit|heure|saat|hora|الوقت|وقت|اليوم|زمان|время|year|annee|السنة|month',
  },
  {
    role: 'outlet',
    weight: 1,
    names:
      'outlet|publisher|publication|newspaper|media outlet|media name|source name|source title|pubtitle|pub title|journal title|source common name|news source|news outlet|news agency|agency|site name|sitename|publisher name|publication name|outlet name|journal|journal name|newspaper name|SN|source media|nom du media|nom de la source|journaux|quotidien|periodico|diario|medio|medio de comunicacion|veiculo|jornal|giornale|testata|zeitung|medium|gazete|gazete adi|yayin organi|haber ajansi|الصحيفة|صحيفة|اسم الصحيفة|الوسيلة|وسيلة|الوسيلة الإعلامية|وسيلة الإعلام|اسم الوسيلة|وسيلة النشر|الجريدة|جريدة|القناة|اسم القناة|الناشر|جهة النشر|الجهة الناشرة|اسم الجريدة|جهة الإصدار|اسم المصدر|مصدر الخبر|الوكالة|وكالة الأنباء|روزنامه|خبرگزاری|خبرگزاري|رسانه|издание|сми|עיתון|כלי תקשורת',
  },
  {
    role: 'outlet',
    weight: 0.85,
    names: 'source|sources|media|fuente|fonte|quelle|kaynak|المصدر|مصدر|منبع|источник|מקור',
  },
  {
    role: 'outlet',
    weight: 0.65,
    names:
      'site|website|web site|domain|source domain|url domain|channel|feed|feed name|provider|brand|paper|magazine|الموقع|اسم الموقع|موقع|сайт|אתר|portal|chaine|channel name|host',
  },
  {
    role: 'author',
    weight: 1,
    names:
      'author|authors|author name|byline|byline original|writer|written by|creator|dc creator|reporter|journalist|columnist|posted by|BY|auteur|auteurs|signature|autor|autores|autore|verfasser|yazar|muhabir|yazar adi|الكاتب|كاتب|اسم الكاتب|كاتب المقال|المحرر|محرر|المراسل|مراسل|اسم المراسل|بقلم|المؤلف|مؤلف|الصحفي|نويسنده|نویسنده|خبرنگار|автор|כותב|מחבר|כתב',
  },
  {
    role: 'author',
    weight: 0.6,
    names:
      'by|user|username|user name|screen name|from|sender|editor|contributor|handle|account|الحساب|المستخدم',
  },
  {
    role: 'url',
    weight: 1,
    names:
      'url|link|permalink|permalink url|web url|article url|article link|news url|news link|story url|page url|post url|canonical|canonical url|canonical link|full url|source url|original url|document identifier|lien|lien url|enlace|vinculo|adres|baglanti|haber linki|الرابط|رابط|رابط الخبر|رابط المقال|رابط المادة|رابط المصدر|لينك|اللينك|لینک|لینک خبر|پیوند|ссылка|קישור|webpage|short url',
  },
  { role: 'url', weight: 0.8, names: 'uri|href' },
  { role: 'url', weight: 0.5, names: 'guid|address|expanded url|web page|page' },
  {
    role: 'language',
    weight: 1,
    names:
      'language|lang|locale|language code|lang code|LA|langue|idioma|lingua|sprache|dil|اللغة|لغة|لغة النشر|زبان|язык|שפה',
  },
  {
    role: 'other',
    weight: 1,
    names:
      'id|uuid|category|categories|section|section name|topic|topics|tag|tags|keyword|keywords|genre|type|status|country|region|city|sentiment|tone|reach|circulation|count|word count|views|view count|likes|shares|retweets|comments|score|rank|image|photo|video|label|class|number|no|nr|page number|index|stance|القسم|قسم|التصنيف|تصنيف|الفئة|فئة|الدولة|البلد|رقم|الرقم|م|ت|مسلسل|معرف|الصورة|صورة|ملاحظات|الكلمات المفتاحية|كلمات مفتاحية|وسوم|نوع|النوع|عدد المشاهدات|التقييم|النبرة|rubrique|categorie|pays|pais|categoria|kategori|ulke|kategorie|land|категория|страна|קטגוריה|anahtar kelimeler|notes|remarks',
  },
];

/** What tables of clippings call the values of an article in the cell before each; folded. */
const names =
  'الصحيفه|صحيفه|اسم الصحيفه|الجريده|جريده|اسم الجريده|المجله|الوسيله|وسيله الاعلام|الوسيله الاعلاميه|اسم الوسيله|المصدر|اسم المصدر|الموقع|اسم الموقع|جهه النشر|الناشر|الوكاله|التاريخ|تاريخ النشر|تاريخ الخبر|تاريخ المقال|تاريخ الماده|تاريخ الصدور|تاريخ|العنوان|عنوان|عنوان الخبر|عنوان المقال|عنوان الماده|عنوان التقرير|العنوان الرييسي|الكاتب|اسم الكاتب|كاتب المقال|كاتب|المراسل|المحرر|الصحفي|المولف|بقلم|اعداد|النص|نص|نص الخبر|نص المقال|نص الماده|النص الكامل|المحتوي|المتن|' +
  'م|ت|الرقم|رقم|الصفحه|رقم الصفحه|صفحه|العدد|رقم العدد|القسم|الباب|التصنيف|الموضوع|الملاحظات|ملاحظات|الرابط|رابط الخبر|اللغه|الدوله|البلد|النوع|نوع الماده|التقييم|النبره|الكلمات المفتاحيه|' +
  'newspaper|outlet|publication|source|publisher|journal|media|media outlet|date|publication date|date published|published|headline|title|author|writer|journalist|reporter|byline|text|full text|body|content|page|page number|section|country|language|link|url|tone|type|category|keywords|notes|' +
  'titre|auteur|texte|texte intégral|date de publication|date de parution|quotidien|rubrique|pays|langue|lien|remarques';

/** Names that papers and their parts have, too: what stands below another name is its value. */
const sharedNames = 'الخبر|المقال|الماده|article';

const known = new Set(names.split('|'));
const shared = new Set(sharedNames.split('|'));
const longestName = 24;

/** True for a folded text that is the name of a value of an article and nothing else («تاريخ النشر», "Headline"). */
export const isValueName = (folded: string, isBelowName: boolean): boolean =>
  folded.length <= longestName && (known.has(folded) || (!isBelowName && shared.has(folded)));

/** Where the name before a tab or a wide gap ends, if the line may open with one; -1 for any other line. */
export function endOfFirstCell(text: string): number {
  const head = text.slice(0, longestName + 3);
  const tab = head.indexOf('\t');
  const gap = head.indexOf('   ');
  return tab < 0 || (gap >= 0 && gap < tab) ? gap : tab;
}

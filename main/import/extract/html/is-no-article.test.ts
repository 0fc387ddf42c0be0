import { describe, expect, it } from 'vitest';
import { extractHtml } from './extract-html.ts';

const page = (title: string, body: string): string =>
  `<!doctype html><html lang="ar"><head><title>${title}</title></head><body>${body}</body></html>`;

const headlines = [
  'الحكومة تقر موازنة الطرق الجديدة بعد نقاش طويل',
  'مهرجان المدينة يبدأ يوم الخميس بمشاركة فرق محلية',
  'توقف العبارة ساعة واحدة بسبب الرياح الشديدة',
  'افتتاح الجسر القديم أمام السيارات بعد عام من الترميم',
  'مدارس الساحل تعود إلى العمل بعد إجازة الربيع',
];
const cut = 'أعلنت البلدية صباح اليوم أن الأعمال كلها ستنتهي قبل نهاية الشهر وأن الطريق سيفتح من جديد أمام';
const menu = '<ul><li><a href="/">الرئيسية</a></li><li><a href="/s">سياسة</a></li></ul>';

describe('a page that has no article', () => {
  it.each<[string, string]>([
    [
      'an error in Arabic',
      page(
        'الصفحة غير متوفرة | المرصد',
        `${menu}<h2>عذرا، الخبر المطلوب غير متوفر الآن</h2><p>ربما نقل إلى عنوان آخر، يمكنك أن تبحث عنه.</p>`,
      ),
    ],
    [
      'an error in English',
      page('404 Not Found', '<center><h1>404 Not Found</h1></center><hr><center>nginx</center>'),
    ],
    [
      'a form to log in',
      page(
        'تسجيل الدخول - المرصد',
        `${menu}<form><label>البريد الإلكتروني</label><input><label>كلمة المرور</label><input type="password"><p>هل نسيت كلمة المرور؟ اطلب كلمة جديدة.</p></form>`,
      ),
    ],
    [
      'a front page of headlines',
      page(
        'المرصد',
        menu +
          headlines
            .map((line, i) => `<div><a href="/${i}"><h3>${line}</h3></a><span>منذ ${i} ساعات</span></div>`)
            .join('') +
          '<div>جميع الحقوق محفوظة للمرصد © 2026 | <a href="/a">من نحن</a></div>',
      ),
    ],
    [
      'a list of beginnings that are cut',
      page(
        'محليات - المرصد',
        `${menu}<h1>محليات</h1>${headlines.map((line, i) => `<div><h2><a href="/${i}">${line}</a></h2><p>${cut}...</p></div>`).join('')}`,
      ),
    ],
    [
      'a list of beginnings with a link to the rest',
      page(
        'محليات - المرصد',
        headlines
          .map(
            (line, i) =>
              `<div><h2><a href="/${i}">${line}</a></h2><p>${cut} الجميع.</p><a href="/${i}">اقرأ المزيد</a></div>`,
          )
          .join(''),
      ),
    ],
    [
      'a list of beginnings that end as sentences',
      page(
        'محليات - المرصد',
        `${menu}<h1>محليات</h1><div>${headlines.map((line, i) => `<article class="card"><h2><a href="/${i}">${line}</a></h2><span>13 أبريل 2026</span><p>${cut} الجميع.</p></article>`).join('')}</div>`,
      ),
    ],
    [
      'such a list in English',
      page(
        'Local news - The Observer',
        `<ul>${headlines.map((_, i) => `<li><a href="/${i}">The old bridge opens again, part ${i}</a><p>The town council said this morning that all the works will end before the month does, in part ${i}.</p></li>`).join('')}</ul>`,
      ),
    ],
    [
      'the frame of an advertisement',
      page('', '<div>إعلان</div><a href="https://ad.invalid/">اشتر الآن</a>'),
    ],
    [
      'the frame of a button with its count',
      '<html><body><a href="#">شارك</a><span>1.2K</span><button>متابعة</button></body></html>',
    ],
    [
      'frames, with a word to browsers that know none',
      '<html><head><title>جريدة المرصد</title></head><frameset cols="20%,80%"><frame src="a.htm"><frame src="b.htm"><noframes>متصفحك لا يدعم الإطارات، يرجى تحديث المتصفح أو زيارة الصفحة الأولى من هنا مباشرة.</noframes></frameset></html>',
    ],
  ])('gives no text: %s', (_, source) => {
    expect(extractHtml(source).text).toBe('');
  });
});

describe('a page that has one after all', () => {
  it.each<[string, string, string]>([
    [
      'a line with a link and no title',
      '<p>توقفت العبارة <a href="/a">صباح اليوم</a> بسبب الرياح الشديدة في الميناء.</p>',
      'توقفت العبارة',
    ],
    [
      'a text for browsers that know no frames',
      `<html><frameset cols="20%,*"><frame src="a.html"><noframes><p>${cut} الجميع.</p></noframes></frameset></html>`,
      cut,
    ],
    [
      'a report of one line among the headlines of its site',
      page(
        'توقف العبارة',
        `<h1>توقف العبارة</h1><p>توقفت العبارة صباح اليوم.</p>${headlines.map((line, i) => `<p><a href="/${i}">${line}</a></p>`).join('')}`,
      ),
      'توقفت العبارة صباح اليوم.',
    ],
    [
      'a report over beginnings of others',
      page(
        'توقف العبارة',
        `<h1>توقف العبارة ساعة في الميناء</h1><p>توقفت العبارة صباح اليوم بسبب الرياح ثم عادت إلى العمل عند الظهر كما قال مدير الميناء.</p>${headlines.map((line, i) => `<div><h3><a href="/${i}">${line}</a></h3><p>${cut}...</p></div>`).join('')}`,
      ),
      'توقفت العبارة صباح اليوم',
    ],
    [
      'a short report over beginnings of others that end as sentences',
      page(
        'توقف العبارة',
        `<h1>توقف العبارة</h1><p>توقفت العبارة صباح اليوم ثم عادت.</p><div>${headlines.map((line, i) => `<div><h3><a href="/${i}">${line}</a></h3><p>${cut} الجميع.</p></div>`).join('')}</div>`,
      ),
      'توقفت العبارة صباح اليوم',
    ],
    [
      'a review of papers, with a link to each and words of its own',
      page(
        'عناوين الصحف',
        `<h1>أبرز ما جاء في صحف هذا الصباح من أخبار</h1><div>${headlines.map((line, i) => `<div><h3><a href="/${i}">${line}</a></h3><p>${cut} الجميع.</p></div>`).join('')}</div>`,
      ),
      cut,
    ],
    [
      'a report with a link to another between its paragraphs',
      page(
        'المرصد',
        `<div>${headlines.map((line, i) => `<p><a href="/${i}">${line}</a></p><p>${cut} الجميع.</p>`).join('')}</div>`,
      ),
      cut,
    ],
    [
      'a report about an error',
      page(
        'عطل في موقع الوزارة - المرصد',
        `<h1>خطأ 404 يستقبل زوار موقع الوزارة منذ الصباح</h1><p>ظهرت لزوار موقع الوزارة عبارة «الصفحة غير موجودة».</p>`,
      ),
      'ظهرت لزوار موقع الوزارة',
    ],
    [
      'a page whose window is called an error',
      page('404', `<h1>افتتاح الجسر القديم في المدينة</h1><p>افتتح الجسر اليوم.</p>`),
      'افتتح الجسر اليوم.',
    ],
    ['a line and nothing else', page('', '<p>عاجل: افتتاح الجسر</p>'), 'عاجل: افتتاح الجسر'],
  ])('keeps it: %s', (_, source, text) => {
    expect(extractHtml(source).text).toContain(text);
  });
});

import { describe, expect, it } from 'vitest';
import { extractHtml } from './extract-html.ts';

const linesOf = (body: string): readonly string[] =>
  extractHtml(`<!doctype html><html lang="ar"><body>${body}</body></html>`)
    .text.split('\n')
    .filter(line => line !== '');

/** A report of ours, some sentences long; each number makes another one. */
const paragraph = (n: number): string =>
  `قال مدير المرفأ رقم ${n} إن العبارة الجديدة ستبدأ رحلاتها مع بداية الصيف، وإن التذاكر تباع في المدينة القديمة.`;
const remark = (n: number): string =>
  `أتمنى أن تكون الرحلة رقم ${n} في موعدها هذه المرة، فقد انتظرنا العام الماضي ساعات طويلة على الرصيف.`;

const article = `<h1>العبارة تبدأ رحلاتها</h1><p>${paragraph(1)}</p><p>${paragraph(2)}</p>`;
const articleLines = ['العبارة تبدأ رحلاتها', paragraph(1), paragraph(2)];

describe('comments of readers that nothing names', () => {
  const comment = (n: number, reply: string, replies = ''): string =>
    `<div class="x7"><b>قارئ ${n}</b><i>قبل ${n} ساعات</i><p>${remark(n)}</p><a href="#r${n}">${reply}</a>${replies}</div>`;

  it.each([
    ['in Arabic', 'رد'],
    ['in English', 'Reply'],
    ['with a number', 'Reply (2)'],
  ])('are no part of an article where each has a word to reply to it: %s', (_, reply) => {
    const list = [1, 2, 3].map(n => comment(n, reply)).join('');
    expect(linesOf(`<div>${article}</div><div>${list}</div>`)).toEqual(articleLines);
  });

  it('are none of it with the answers in them either', () => {
    const answers = [4, 5].map(n => comment(n, 'رد')).join('');
    const list = comment(1, 'رد', answers) + comment(2, 'رد');
    expect(linesOf(`<div>${article}${list}</div>`)).toEqual(articleLines);
  });

  it('stay where they are the text: the contributions to a forum', () => {
    const list = [1, 2, 3].map(n => comment(n, 'رد')).join('');
    const text = linesOf(`<h1>هل تتأخر العبارة هذا العام؟</h1><div>${list}</div>`);
    for (const n of [1, 2, 3]) expect(text).toContain(remark(n));
  });

  it('are not taken for such by a word that stands in the text', () => {
    const parts = [3, 4].map(n => `<div class="qa"><p>رد</p><p>${paragraph(n)}</p></div>`).join('');
    expect(linesOf(`<h1>أسئلة عن العبارة</h1><div><p>سألنا فأجابوا.</p>${parts}</div>`)).toContain(
      paragraph(4),
    );
  });
});

describe('a column beside a text', () => {
  const note =
    'موقع المرفأ صحيفة إلكترونية مستقلة تأسست في المدينة القديمة وتصدر كل صباح بثلاث لغات ويكتب فيها أهل المدينة.';

  it('is none of it, however short the text is', () => {
    const beside = `<div id="sidebar"><div><h2>عن الموقع</h2><p>${note}</p></div></div>`;
    const line = 'توقفت العبارة ساعة بسبب الرياح.';
    expect(linesOf(`<div><h1>توقف العبارة</h1><p>${line}</p></div>${beside}`)).toEqual([
      'توقف العبارة',
      line,
    ]);
  });

  it('is the text where a page calls all that it has so', () => {
    expect(linesOf(`<div class="sidebar">${article}</div>`)).toEqual(articleLines);
    expect(linesOf(`<div class="content-sidebar-wrap">${article}</div>`)).toEqual(articleLines);
    const site = '<div><h1>أصداء المرفأ</h1><ul><li><a href="/s">سياسة المدينة والمرفأ</a></li></ul></div>';
    const inColumn = linesOf(`${site}<div class="left-sidebar">${article.replaceAll('h1', 'h2')}</div>`);
    expect(inColumn.slice(-3)).toEqual(articleLines);
  });
});

describe('lists of other articles', () => {
  const links = [
    'المجلس يناقش موازنة المرفأ لهذا العام',
    'افتتاح معرض الصيادين يوم الخميس',
    'البلدية ترمم سور المدينة القديمة',
  ]
    .map((line, i) => `<li><a href="/${i}">${line}</a></li>`)
    .join('');

  it.each([
    ['Weitere Artikel'],
    ['Meistgelesene Artikel'],
    ['Mehr zum Thema auf unserer Seite'],
    ['Lea también'],
    ['Sur le même sujet'],
  ])('are no part of it under «%s»', label => {
    expect(linesOf(`<div>${article}<h3>${label}</h3><ul>${links}</ul></div><p>${paragraph(3)}</p>`)).toEqual([
      ...articleLines,
      paragraph(3),
    ]);
  });
});

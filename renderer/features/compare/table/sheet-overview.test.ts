import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { sheetOverview } from './sheet-overview.ts';

const drawn = parseHTML(`<div>
  <section><h3>الاقتباس نفسه<span>1</span></h3><div>
    <ul><li>
      <p><span>بألفاظ مختلفة</span><span>قوة القول</span></p>
      <ul>
        <li><span>أ<svg><title>رسم</title></svg></span><div>
          <p><bdi>عبد السلام  بنعمر</bdi> <span>قال</span></p>
          <p><span dir="rtl" lang="ar"><span>الأولوية </span><mark>الآن</mark><span> للعالقين.</span></span></p>
        </div></li>
        <li><span>ب</span><div><p><span dir="ltr" lang="en">No village <mark>left</mark></span></p></div></li>
      </ul>
    </li></ul>
    <p hidden>لا شيء</p>
  </div></section>
  <section><h3>من نشر أولًا</h3><div><p>لا يُعرف.</p><span class="visually-hidden">أ</span></div></section>
</div>`).document;

const written = () =>
  sheetOverview(drawn.querySelector('div') as unknown as Element).map(({ heading, lines }) => [
    heading,
    ...lines.map(({ depth, pieces }) => '  '.repeat(depth) + pieces.map(({ text }) => text).join(' ')),
  ]);

describe('sheetOverview', () => {
  it('reads as lines what is drawn, the wording of each outlet under what it belongs to', () => {
    expect(written()).toEqual([
      [
        'الاقتباس نفسه',
        'بألفاظ مختلفة قوة القول',
        '  أ عبد السلام بنعمر قال',
        '  الأولوية الآن للعالقين.',
        '  ب No village left',
      ],
      ['من نشر أولًا', 'لا يُعرف.'],
    ]);
  });

  it('keeps the words of an article in their own direction', () => {
    const [quotes] = sheetOverview(drawn.querySelector('div') as unknown as Element);
    const own = quotes?.lines.flatMap(({ pieces }) => pieces).filter(({ writing }) => writing);
    expect(own?.map(({ writing }) => writing)).toEqual([
      { direction: 'rtl', language: 'ar' },
      { direction: 'ltr', language: 'en' },
    ]);
  });
});

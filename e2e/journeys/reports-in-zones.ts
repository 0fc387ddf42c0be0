import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const reports = [
  { outlet: 'بريد الخليج', published: '2026-04-12T20:00:00+04:00', by: 'أعلنت هيئة الموانئ' },
  { outlet: 'صحيفة المشرق', published: '2026-04-13T01:00:00+09:00', by: 'ذكرت هيئة الموانئ' },
  { outlet: 'وكالة الأفق', published: '2026-04-12T18:00:00+00:00', by: 'أكدت هيئة الموانئ' },
] as const;

/** Pages of three outlets on one fire, each dated by its own clock: the first two at one moment, the third two hours later. */
export function reportsInZones(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mizan-zones-'));
  reports.forEach(({ outlet, published, by }, at) =>
    writeFileSync(
      join(folder, `report-${at + 1}.html`),
      `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>حريق ميناء رأس المرجان: ${outlet}</title>
<meta property="og:title" content="حريق ميناء رأس المرجان: ${outlet}"><meta property="og:site_name" content="${outlet}">
<meta property="article:published_time" content="${published}"></head><body><article><h1>حريق ميناء رأس المرجان: ${outlet}</h1>
<p>${by} أن حريقًا اندلع في 10 أبريل 2026 في مستودع القطن بميناء رأس المرجان وأتى على مبناه كله قبل أن تخمده فرق الإطفاء.</p>
<p>ولم يصب أحد في الحريق، ونقلت السفن الراسية قرب المستودع إلى رصيف آخر حتى ينتهي التحقيق في أسبابه.</p></article></body></html>`,
    ),
  );
  return folder;
}

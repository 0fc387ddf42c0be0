import { expect, test } from '#e2e/launch/app-fixture.ts';
import { pageOnly } from '#e2e/launch/which-hosts.ts';
import { ImportPage } from '#e2e/pages/import-page.ts';
import { TimelinePage } from '#e2e/pages/timeline-page.ts';
import { Workbench } from '#e2e/pages/workbench.ts';
import { accessibilityProblems, inBothThemes } from './accessibility.ts';
import { test as filled } from './filled-app.ts';
import { copySamples } from './sample-files.ts';

filled(
  'tells of words or of what is suggested, says why there is nothing, and has lanes by whom articles name',
  pageOnly,
  async ({ app }) => {
    const timeline = new TimelinePage(app.page);
    await timeline.show();
    await expect(timeline.subject).toContainText('المجموعة كلها');

    await test.step('by words, typed after a key that leads to the field', async () => {
      await expect(timeline.picture).toBeVisible();
      await app.page.keyboard.press('/');
      await expect(timeline.field).toBeFocused();
      await app.page.keyboard.type('حريق');
      await app.page.keyboard.press('Enter');
      await expect(timeline.subject).toContainText('خط «حريق»');
      await expect(timeline.picture).toBeVisible();
    });

    await test.step('over a reload', async () => {
      await app.page.reload();
      await expect(timeline.subject).toContainText('خط «حريق»');
    });

    await test.step('why there is nothing', async () => {
      await timeline.tellOf('زنجبيل');
      await expect(app.page.getByRole('heading', { name: 'لا تواريخ هنا' })).toBeVisible();
      await timeline.chooseFile(/CSV/);
      await expect(timeline.subject.getByRole('alert')).toHaveText('لا علامات في العرض لتُحفظ.');
      await expect(app.page.getByRole('button', { name: 'احفظ العرض' })).toHaveCount(0);
      await app.page.getByRole('button', { name: 'العودة إلى العرض السابق' }).click();
      await expect(timeline.subject).toContainText('خط «حريق»');
      await expect(timeline.picture).toBeVisible();
      await app.page.keyboard.press('Alt+ArrowRight');
      await expect(app.page.getByRole('heading', { name: 'لا تواريخ هنا' })).toBeVisible();
      await app.page.getByRole('main').getByRole('button', { name: 'اعرض المجموعة كلها' }).last().click();
      await expect(timeline.subject).toContainText('المجموعة كلها');
    });

    await test.step('by an outlet that is suggested', async () => {
      await timeline.field.fill('مرصد');
      await app.page.getByRole('option', { name: /مرصد الساحل.*جهة/ }).click();
      await expect(timeline.subject).toContainText('ما نشرته مرصد الساحل');
      await timeline.subject.getByRole('button', { name: 'اعرض المجموعة كلها' }).click();
    });

    await test.step('lanes and their counts', async () => {
      await timeline.layLanesBy(/^اسم مذكور$/);
      await timeline.toTable.click();
      await app.page.getByRole('button', { name: 'الأعداد لكل صف' }).click();
      await expect(timeline.table.getByRole('rowheader').first()).toBeVisible();
      const cell = timeline.table.getByRole('gridcell').filter({ hasNotText: /^٠$/ }).last();
      await cell.dblclick();
      await expect(app.page.getByRole('complementary')).toBeVisible();
      await app.page.keyboard.press('Escape');
      await timeline.layLanesBy(/^متحدث$/);
      await expect(timeline.table.getByRole('rowheader').first()).toBeVisible();
    });
  },
);

test('keeps a view under a name over a restart, and takes its removal back', async ({ launcher }) => {
  const app = await launcher.start();
  await new ImportPage(app).import(copySamples());
  const before = new TimelinePage(app.page);
  await before.show();
  await before.tellOf('حريق');
  await app.page.getByRole('button', { name: 'احفظ العرض' }).click();
  await app.page.getByRole('textbox', { name: 'الاسم' }).fill('خط الحريق');
  await app.page.keyboard.press('Enter');
  await expect(before.page.getByRole('group', { name: 'هذا العرض' })).toContainText('خط الحريق');

  const { page } = await launcher.restart();
  const timeline = new TimelinePage(page);
  await timeline.show();
  await expect(timeline.subject).toContainText('المجموعة كلها');
  await page.getByRole('button', { name: /^العروض/ }).click();
  await page.getByRole('button', { name: 'افتح «خط الحريق»' }).click();
  await expect(timeline.subject).toContainText('خط «حريق»');
  await expect(page.getByRole('group', { name: 'هذا العرض' })).toContainText('محفوظ');

  await page.getByRole('button', { name: /^العروض/ }).click();
  await page.getByRole('button', { name: 'احذف «خط الحريق»' }).click();
  await expect(page.getByRole('dialog')).toContainText('لم يُحفظ أي عرض بعد');
  await page.getByRole('dialog').getByRole('button', { name: 'تراجع' }).click();
  await expect(page.getByRole('button', { name: 'افتح «خط الحريق»' })).toBeVisible();
});

filled('saves files that hold what is in view, and opens a view again', pageOnly, async ({ app }) => {
  const timeline = new TimelinePage(app.page);
  for (const language of ['ar', 'en'] as const)
    await test.step(language, async () => {
      await new Workbench(app.page).switchTo(language);
      await timeline.show();
      await timeline.tellOf('حريق');
      await expect(timeline.picture).toBeVisible();

      const csv = await timeline.save(/CSV/);
      expect(csv.text.startsWith('\ufeff')).toBe(true);
      expect(csv.text).toContain('2026-04-12');
      const calendar = await timeline.save(/iCalendar/);
      expect(calendar.text).toMatch(/^BEGIN:VCALENDAR\r\n/);
      expect(calendar.text).toContain('DTSTART;VALUE=DATE:20260412');
      const drawing = await timeline.save(/SVG/);
      expect(drawing.text).toMatch(/^<svg /);
      await timeline.save(language === 'ar' ? /^صورة \(PNG\)/ : /^Picture \(PNG\)/);

      const counts = await timeline.save(/^(الأعداد لكل صف ومدة|Counts by lane and period)/);
      expect(counts.text).toMatch(/^\ufeff(الصف|Lane),\d{4}/);

      await timeline.layLanesBy(/^(وسم|Tag)$/);
      const lanes = app.page.getByRole('button', { name: /^(الصفوف|Lanes)/ });
      await expect(lanes).toContainText(/وسم|Tag/);
      const view = await timeline.save(/JSON\)/);
      await timeline.layLanesBy(/^(جهة ناشرة|Outlet)$/);
      await timeline.subject
        .getByRole('button', { name: /اعرض المجموعة كلها|Show the whole collection/ })
        .click();
      await expect(timeline.subject).not.toContainText('حريق»');
      await timeline.open(view);
      await expect(timeline.subject).toContainText('حريق');
      await expect(lanes).toContainText(/وسم|Tag/);

      await timeline.open({ name: 'later.json', text: view.text.replace('"version": 1', '"version": 9') });
      await expect(app.page.getByRole('alert')).toContainText('later.json');
      await timeline.open({ name: 'bad.json', text: view.text.replace('"by": "tag"', '"by": "colour"') });
      await expect(app.page.getByRole('alert')).toContainText('look.lanes.by');
    });
});

filled(
  'breaks no rule of accessibility as a picture, as a table and with its menus open',
  pageOnly,
  async ({ app }) => {
    const timeline = new TimelinePage(app.page);
    for (const language of ['ar', 'en'] as const) {
      await new Workbench(app.page).switchTo(language);
      await timeline.show();
      await inBothThemes(app.page, async theme => {
        await expect(timeline.picture).toBeVisible();
        expect(await accessibilityProblems(app.page), `${language} ${theme} picture`).toEqual([]);
        await app.page.getByRole('button', { name: /^(الصفوف|Lanes)/ }).click();
        await expect(app.page.getByRole('dialog')).toBeVisible();
        expect(await accessibilityProblems(app.page), `${language} ${theme} lanes`).toEqual([]);
        await app.page.keyboard.press('Escape');
        await timeline.toTable.click();
        await expect(timeline.table.getByRole('gridcell').first()).toBeVisible();
        expect(await accessibilityProblems(app.page), `${language} ${theme} table`).toEqual([]);
        await app.page.getByRole('button', { name: /^(الأعداد لكل صف|Counts by lane)$/ }).click();
        await expect(timeline.table.getByRole('rowheader').first()).toBeVisible();
        expect(await accessibilityProblems(app.page), `${language} ${theme} counts`).toEqual([]);
        await app.page.getByRole('button', { name: /^(العلامات|Marks)$/ }).click();
        await timeline.toTable.click();
      });
    }
  },
);

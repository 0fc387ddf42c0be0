import { pageOnly } from '#e2e/launch/which-hosts.ts';
import { TimelinePanelPage } from '#e2e/pages/timeline-panel-page.ts';
import { Workbench } from '#e2e/pages/workbench.ts';
import { accessibilityProblems, inBothThemes } from './accessibility.ts';
import { expect, test } from './filled-app.ts';

const ufuq = 'ماذا نعرف عن انهيار جسر النخيل؟';
const fourth = '٤ مايو ٢٠٢٦ الموافق ١٧ ذو القعدة ١٤٤٧ هـ';
const fifth = '٥ مايو ٢٠٢٦ الموافق ١٨ ذو القعدة ١٤٤٧ هـ';
const disagreement = `تختلف التقارير في التاريخ: جهتان: ${fifth} وجهة واحدة: ${fourth}`;

test.use({ holds: 'bridge' });

test(
  'gathers the reports of an event, says who disagrees on its day, and follows when the day is set right and taken back',
  pageOnly,
  async ({ app }) => {
    const panel = new TimelinePanelPage(app.page);

    await test.step('the most reported event comes first, copies counted once', async () => {
      await panel.open('most-reported');
      await expect(panel.rows.first()).toContainText('٣ جهات');
      await expect(panel.rows.first()).toContainText('٤ تقارير');
      await expect(panel.rows.first()).toContainText('انهار الممر الشرقي من جسر النخيل');
    });

    await test.step('its panel names all reports, the first of them and the disagreement', async () => {
      await panel.rows.first().focus();
      await app.page.keyboard.press('Enter');
      await expect(panel.panel).toContainText('٤ تقارير، ٣ جهات مستقلة · بينها نسخة واحدة');
      await expect(panel.panel).toContainText(disagreement);
      await expect(panel.rows).toHaveCount(4);
      await expect(panel.row('انهيار جزء من جسر النخيل')).toContainText('من الأوائل');
      await panel.button(`${fourth} تقرير واحد`).click();
      await expect(panel.rows).toHaveCount(1);
      await panel.button(`${fourth} تقرير واحد`).click();
    });

    await test.step('a date that is set right ends the disagreement, and undoing it brings it back', async () => {
      await panel.row(ufuq).focus();
      await app.page.keyboard.press('e');
      await expect(panel.panel.getByRole('blockquote')).toContainText('مساء الاثنين 4 مايو 2026');
      await panel.saveDate('2026-05-05');
      await expect(panel.status).toContainText('غُيّر');
      await expect(panel.row(ufuq)).toContainText('٥ مايو ٢٠٢٦');
      await expect(panel.panel).not.toContainText(disagreement);
      await panel.undo();
      await expect(panel.panel).toContainText(disagreement);
    });

    await test.step('the panel stays with its event whichever report is set right, and what it said goes with what was done', async () => {
      const heading = panel.panel.getByRole('heading', { level: 2 });
      await expect(heading).toHaveText(`حدث ${fifth}`);
      for (const report of await panel.rows.allInnerTexts()) {
        await panel
          .row(report.split('\n').at(-1) ?? '')
          .first()
          .focus();
        await app.page.keyboard.press('e');
        await panel.saveDate('2026-03-01');
        await expect(panel.status).toContainText('غُيّر');
        await expect(heading).toHaveText(`حدث ${fifth}`);
        await new Workbench(app.page).undo();
        await expect(panel.status).toBeEmpty();
        await expect(panel.rows).toHaveCount(4);
      }
    });

    await test.step('the way back leads to the list, and compare to the first report of each outlet', async () => {
      await panel.button('العودة إلى القائمة').click();
      await expect(panel.rows.first()).toContainText('٣ جهات');
      await panel.rows.first().click();
      await panel.button(/^قارن$/).click();
      await expect(new Workbench(app.page).viewButton('compare')).toHaveAttribute('aria-current', 'page');
    });
  },
);

test('tells what was announced and heard of again from what was not', pageOnly, async ({ app }) => {
  const panel = new TimelinePanelPage(app.page);
  await panel.showAll();
  await panel.open('announcements');
  const archive = panel.row('دار المحفوظات');
  await expect(archive).toContainText('لا ذكر له في يومه أو بعده');
  await expect(panel.row('منى العطار').first()).toContainText('ذُكر لاحقًا');
  await panel.button(/^لا ذكر له في يومه أو بعده/).click();
  await expect(panel.rows).toHaveCount(1);
  await archive.click();
  await expect(panel.panel).toContainText(
    'أُعلن عنه في \u2068وكالة الأفق\u2069 بتاريخ ٩ مايو ٢٠٢٦، وموعده ١٥ مايو ٢٠٢٦.',
  );
  await expect(panel.panel).toContainText('لم يُعثر في تقارير بلغته على ما يذكره في يومه أو بعده.');
  await expect(panel.panel).toContainText(/آخر مقال في المجموعة بتاريخ [٠-٩]+ مايو ٢٠٢٦/);
});

test(
  'dates articles from the tray, by what their texts say and by dropping them',
  pageOnly,
  async ({ app }) => {
    const { page } = app;
    const panel = new TimelinePanelPage(page);
    const orchard = 'بساتين الرمان تستعيد ماءها';
    await panel.open('undated');
    await expect(panel.rows).toHaveCount(2);

    await test.step('by a day that the text allows, with what speaks for it', async () => {
      await panel.button(`أرّخ «${orchard}»`).click();
      const candidate = panel.panel.getByRole('listitem').filter({ hasText: '✓ يوم الثلاثاء' }).first();
      await candidate.getByRole('button').click();
      await expect(panel.panel.getByRole('status').filter({ hasText: 'أي الثلاثاء' })).toContainText('هـ');
      await panel.button(/^احفظ$/).click();
      await expect(panel.status).toContainText(`أُرّخ «\u2068${orchard}\u2069» بـ`);
      await expect(panel.rows).toHaveCount(1);
      await expect(panel.rows).toBeFocused();
      await panel.undo();
      await expect(panel.rows).toHaveCount(2);
    });

    await test.step('by dropping it on the timeline', async () => {
      const picture = page.getByRole('application');
      await panel.row('عبّارة').dragTo(picture, { targetPosition: { x: 300, y: 200 } });
      await expect(panel.status).toContainText('أُرّخ «\u2068عبّارة جديدة');
      await expect(panel.rows).toHaveCount(1);
      await new Workbench(page).undo();
      await expect(panel.rows).toHaveCount(2);
    });
  },
);

test(
  'lists exactly the marks that were counted, each with the passage it comes from, and acts on those that are chosen',
  pageOnly,
  async ({ app }) => {
    const { page } = app;
    const panel = new TimelinePanelPage(page);
    await new Workbench(page).show('timeline');
    await page.getByRole('button', { name: 'الكل', exact: true }).click();
    await page.getByRole('button', { name: 'جدول' }).click();
    await page.getByRole('button', { name: 'الأعداد لكل صف' }).click();
    const counted = page.getByRole('row').filter({ hasText: 'مرصد الساحل' }).getByRole('gridcell');
    await counted.last().click();
    await page.keyboard.press('Enter');

    await test.step('three marks: the publication says where its date is known from, the others their sentences', async () => {
      await expect(panel.rows).toHaveCount(3);
      await expect(panel.row('مذكور في الملف')).toContainText('نُشر ٦ مايو ٢٠٢٦');
      await expect(panel.row('مساء الثلاثاء 5 مايو 2026')).toContainText('التواريخ مختلفة');
      await expect(panel.row('منى العطار')).toContainText('معلن مسبقًا، وذُكر لاحقًا');
    });

    await test.step('keys go through them, choose and put aside', async () => {
      await page.keyboard.press('ArrowDown');
      await expect(panel.rows.first()).toBeFocused();
      await page.keyboard.press('End');
      await expect(panel.row('منى العطار')).toBeFocused();
      await page.keyboard.press('x');
      await expect(panel.panel).toContainText('المختار ١ من ٣');
      await page.keyboard.press('t');
      await expect(page.getByRole('complementary', { name: 'مقالات للمقارنة' })).toBeVisible();
      await expect(panel.status).toHaveText('وُضع مقال واحد جانبًا للمقارنة');
    });

    await test.step('the event of a mark and back, the passage of a mark in the reader', async () => {
      await page.keyboard.press('g');
      await expect(panel.panel).toContainText('٣ تقارير، جهتان');
      await page.keyboard.press('Escape');
      await expect(panel.rows).toHaveCount(3);
      await panel.row('منى العطار').click();
      await expect(new Workbench(page).viewButton('reader')).toHaveAttribute('aria-current', 'page');
      await expect(page.locator('[data-article-text]')).toContainText(
        'سيُعاد فتحه أمام السيارات في 20 مايو 2026',
      );
    });
  },
);

test('makes a timeline of the reports of one event', pageOnly, async ({ app }) => {
  const panel = new TimelinePanelPage(app.page);
  await panel.open('announcements');
  await panel.row('دار المحفوظات').click();
  await panel.button('خط زمني لهذه').click();
  await expect(app.page.getByRole('main')).toContainText(
    '\u2068دار محفوظات جديدة في رأس الزيتون\u2069: \u2068١٥ مايو ٢٠٢٦\u2069',
  );
  await expect(app.page.getByRole('application', { name: /علامتان/ })).toBeVisible();
});

for (const language of ['ar', 'en'] as const)
  test(`every panel is accessible, light and dark: ${language}`, pageOnly, async ({ app }, info) => {
    test.slow();
    const { page } = app;
    const panel = new TimelinePanelPage(page);
    await page.setViewportSize({ width: 1440, height: 900 });
    await new Workbench(page).switchTo(language);
    const check = async (name: string): Promise<void> => {
      await inBothThemes(page, async theme => {
        await page.screenshot({ path: info.outputPath(`${name}-${language}-${theme}.png`) });
        expect(await accessibilityProblems(page), `${name}, ${theme}`).toEqual([]);
      });
    };
    await panel.showAll();
    await panel.open('most-reported');
    await expect(panel.rows).toHaveCount(2);
    await check('most-reported');
    await panel.rows.first().click();
    await expect(panel.rows).toHaveCount(4);
    await check('event');
    await panel.row(ufuq).focus();
    await page.keyboard.press('e');
    await expect(panel.panel.getByRole('textbox')).toBeVisible();
    await check('correction');
    await panel.showAll();
    await panel.open('announcements');
    await expect(panel.rows).toHaveCount(2);
    await check('announcements');
    await panel.open('undated');
    await check('undated');
    await panel
      .button(/بساتين/)
      .last()
      .click();
    await expect(panel.panel.getByRole('textbox')).toBeVisible();
    await check('dating');
    await page.keyboard.press('Escape');
    await expect(panel.button(/بساتين/).last()).toBeFocused();
  });

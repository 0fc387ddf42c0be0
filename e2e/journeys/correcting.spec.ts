import { pageOnly } from '#e2e/launch/which-hosts.ts';
import { FindingPage } from '#e2e/pages/finding-page.ts';
import { LibraryPage } from '#e2e/pages/library-page.ts';
import { ReaderPage } from '#e2e/pages/reader-page.ts';
import { Workbench } from '#e2e/pages/workbench.ts';
import { accessibilityProblems, inBothThemes } from './accessibility.ts';
import { ageCollection } from './age-collection.ts';
import { expect, test } from './filled-app.ts';

const train = 'وزارة النقل: قطار الساحل يبدأ رحلاته قبل نهاية الصيف';
const fire = "Fire guts dozens of shops in Wadi al-Rihan's old spice market";

test.describe('setting an Arabic article right', pageOnly, () => {
  test.use({ holds: 'page-dump.txt' });
  test.beforeEach(async ({ app }) => {
    await new LibraryPage(app.page).open(train);
  });

  test('says why a weekday means what it does, and turns it round in one press, with undo and redo', async ({
    app,
  }) => {
    const finding = new FindingPage(app.page);
    const workbench = new Workbench(app.page);
    await finding.open('الخميس', 'date');
    await expect(finding.value).toHaveText('الخميس ١٦ أبريل ٢٠٢٦');
    await expect(finding.panel.getByRole('region', { name: 'لماذا؟' })).toContainText(
      'تاريخ النشر، ١٦ أبريل ٢٠٢٦',
    );
    await finding.panel.getByRole('button', { name: 'اختر الخميس ٩ أبريل ٢٠٢٦' }).click();
    await expect(finding.value).toHaveText('الخميس ٩ أبريل ٢٠٢٦');
    await expect(finding.panel).toContainText('حدده المحلل');
    await workbench.undo();
    await expect(finding.value).toHaveText('الخميس ١٦ أبريل ٢٠٢٦');
    await workbench.redo();
    await expect(finding.value).toHaveText('الخميس ٩ أبريل ٢٠٢٦');
    await finding.panel.getByRole('button', { name: 'أعِد ما عُثر عليه' }).click();
    await expect(new ReaderPage(app.page).meaning('الخميس')).toHaveText('١٦ أبريل ٢٠٢٦');
  });

  test('keeps a rejection, a flipped weekday and an added person when newer rules read the article again', async ({
    app,
  }) => {
    const { page } = app;
    const finding = new FindingPage(page);
    const reader = new ReaderPage(page);
    const corrected = async (): Promise<void> => {
      await expect(reader.meaning('الخميس')).toHaveText('٩ أبريل ٢٠٢٦');
      await expect(reader.date('عام 2023')).toHaveCount(0);
      await expect(page.getByRole('list', { name: 'شخص' })).toContainText('نادر القاضي الأب');
      await expect(finding.corrections).toHaveCount(3);
    };
    await finding.open('الخميس', 'date');
    await finding.panel.getByRole('button', { name: /^اختر الخميس/ }).click();
    await finding.back();
    await finding.open('عام 2023', 'date');
    await finding.reject('here');
    await finding.select('نادر القاضي');
    await finding.markAs(/^شخص$/);
    await page.getByRole('complementary').getByRole('textbox', { name: 'الاسم' }).fill('نادر القاضي الأب');
    await finding.save();
    await expect(finding.value).toHaveText('نادر القاضي الأب');
    await finding.back();
    await corrected();

    await ageCollection(page);
    const notice = page.getByRole('complementary', { name: 'القراءة من جديد بقواعد أحدث' });
    await expect(notice).toContainText('قُرئ مقالان بقواعد أقدم');
    await notice.getByRole('button', { name: 'اقرأ من جديد' }).click();
    await expect(notice).toContainText('قُرئ مقالان من جديد');
    await new LibraryPage(page).open(train);
    await corrected();
  });

  test('lists corrections that newer rules leave without a place, and takes them back', async ({ app }) => {
    const finding = new FindingPage(app.page);
    await finding.open('الخميس', 'date');
    await finding.panel.getByRole('button', { name: /^اختر الخميس/ }).click();
    await finding.back();
    await ageCollection(app.page);
    await new LibraryPage(app.page).open(train);
    await expect(finding.corrections).toContainText('لا موضع له الآن');
    await finding.corrections.getByRole('button').click();
    await expect(finding.corrections).toHaveCount(0);
  });

  test('gives a statement another speaker and changes a number', async ({ app }) => {
    const finding = new FindingPage(app.page);
    const fields = app.page.getByRole('complementary');
    await finding.open('340 مليون', 'number');
    await finding.panel.getByRole('button', { name: 'غيّر…' }).click();
    await fields.getByRole('textbox', { name: 'القيمة' }).fill('٣٤٥٠٠٠٠٠٠');
    await finding.choose(/مدى الدقة/, /أكثر من/);
    await finding.save();
    await expect(finding.value).toHaveText('٣٤٥٬٠٠٠٬٠٠٠');
    await expect(finding.panel).toContainText('أكثر من');
    await finding.back();

    await finding.select('ربط الميناء الجديد بالخط في مرحلة ثانية');
    await finding.markAs(/^تصريح$/);
    await fields.getByRole('textbox', { name: 'المتحدث' }).fill('رئيس الغرفة');
    await finding.choose(/كيف نُقل/, /مطالبة/);
    await finding.save();
    await expect(finding.value).toHaveText('رئيس الغرفة');
    await expect(finding.panel).toContainText('نُقل على أنه مطلب');
    await new Workbench(app.page).undo();
    await new Workbench(app.page).undo();
    await expect(finding.corrections).toHaveCount(0);
  });
});

test.describe('setting an English article right', pageOnly, () => {
  test.use({ holds: 'event-english.txt' });
  test.beforeEach(async ({ app }) => {
    await new Workbench(app.page).switchTo('en');
    await new LibraryPage(app.page).open(fire);
  });

  test('walks the marks, opens them and marks words with the keyboard alone', async ({ app }) => {
    const { page } = app;
    const finding = new FindingPage(page);
    const focused = page.locator(':focus');
    await page.keyboard.press('n');
    await expect(focused).toHaveAttribute('data-begins', /.+/);
    const first = await focused.innerText();
    await page.keyboard.press('n');
    await expect(focused).not.toHaveText(first);
    await page.keyboard.press('p');
    await expect(focused).toHaveText(first);
    await page.keyboard.press('Enter');
    await expect(finding.panel).toBeVisible();
    await finding.back();
    await expect(focused).toHaveText(first);

    await page.keyboard.press('m');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    const words = await page.evaluate(() => window.getSelection()?.toString().trim());
    expect(words?.split(' ')).toHaveLength(2);
    await page.keyboard.press('Enter');
    await expect(focused).toHaveText('Date');
    await page.keyboard.press('Enter');
    await expect(focused).toHaveRole('textbox');
    await page.keyboard.type('2026-04-12');
    await page.keyboard.press('Enter');
    await expect(finding.value).toHaveText('Sunday 12 April 2026');
  });

  test('rejects a date everywhere, shows it among the settings, and finds it again when that is taken back', async ({
    app,
  }) => {
    const { page } = app;
    const finding = new FindingPage(page);
    const reader = new ReaderPage(page);
    await finding.open('1894', 'date');
    await finding.reject('everywhere');
    await expect(reader.date('1894')).toHaveCount(0);
    await expect(finding.corrections).toContainText('rejected in every article');
    await new Workbench(page).show('settings');
    await page.getByRole('button', { name: 'Find «1894» again in every article' }).click();
    await new Workbench(page).show('reader');
    await expect(reader.meaning('1894')).toHaveText('1894');
    await new Workbench(page).undo();
    await expect(reader.date('1894')).toHaveCount(0);
  });

  test('makes one of two names, and separates them again', async ({ app }) => {
    const { page } = app;
    const finding = new FindingPage(page);
    await finding.select('civil defence');
    await finding.markAs(/^Organisation$/);
    await finding.save();
    await finding.back();
    await finding.select('heritage office');
    await finding.markAs(/^Organisation$/);
    await finding.choose(/The same as/, /^civil defence$/);
    await finding.save();
    await expect(finding.value).toHaveText('civil defence');
    await expect(finding.panel.getByRole('listitem').filter({ hasText: 'heritage office' })).toHaveCount(1);
    await new Workbench(page).undo();
    await expect(page.getByRole('list', { name: 'Organisation' })).toContainText('civil defence');
    await expect(page.getByRole('list', { name: 'Organisation' })).not.toContainText('heritage office');
  });

  test('the panel and its forms are accessible, light and dark', async ({ app }, info) => {
    const { page } = app;
    const finding = new FindingPage(page);
    const check = (name: string): Promise<void> =>
      inBothThemes(page, async theme => {
        await page.screenshot({ path: info.outputPath(`${name}-${theme}.png`) });
        expect(await accessibilityProblems(page), `${name}, ${theme}`).toEqual([]);
      });
    const first = (layer: string) => page.locator(`[data-article-text] [data-layer="${layer}"]`).first();
    await first('date').click();
    await check('date');
    await finding.panel.getByRole('button', { name: 'Reject' }).click();
    await check('reject');
    await page.keyboard.press('Escape');
    await first('statement').click({ position: { x: 4, y: 8 } });
    await finding.panel.getByRole('button', { name: 'Change…' }).click();
    await check('statement-change');
    await page.keyboard.press('Escape');
    await finding.select('spice market');
    await check('selection');
  });
});

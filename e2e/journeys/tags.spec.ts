import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '#e2e/launch/app-fixture.ts';
import { pageOnly } from '#e2e/launch/which-hosts.ts';
import { ImportPage } from '#e2e/pages/import-page.ts';
import { LibraryPage } from '#e2e/pages/library-page.ts';
import { TagEditor } from '#e2e/pages/tag-editor.ts';
import { Workbench } from '#e2e/pages/workbench.ts';
import { accessibilityProblems, inBothThemes } from './accessibility.ts';

const bridge = 'افتتاح جسر الوادي بعد عامين من العمل';
const wheat = 'أسعار القمح ترتفع في الأسواق';
const opening =
  'افتتح وزير النقل يوم الجمعة جسر الوادي أمام حركة السيارات، وقال إن العمل فيه دام عامين كاملين وإن كلفته لم تتجاوز ما رُصد له.';
const second =
  'وأضاف الوزير أن جسرًا ثانيًا سيُبنى العام المقبل شمال المدينة، وأن الدراسات الخاصة به اكتملت الشهر الماضي.';
const drought =
  'ارتفعت أسعار القمح في الأسواق العالمية بعد موجة جفاف ضربت كبار المنتجين هذا الشهر، وتوقع التجار أن تبقى مرتفعة حتى الحصاد.';

let folder: string;
const write = (name: string, title: string, ...paragraphs: readonly string[]): void =>
  writeFileSync(join(folder, name), `${title}\n\n${paragraphs.join('\n\n')}\n`);
test.beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'mizan-tags-')), 'news');
  mkdirSync(folder);
  write('bridge.txt', bridge, opening);
  write('wheat.txt', wheat, drought);
});
test.afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

test(
  'an article is filed under tags, which outlive undo, a change of its file and a restart',
  pageOnly,
  async ({ launcher }) => {
    test.slow();
    const app = await launcher.start();
    const importing = new ImportPage(app);
    await importing.import(folder);
    const library = new LibraryPage(app.page);
    const workbench = new Workbench(app.page);
    const tags = new TagEditor(app.page);
    await library.open(bridge);

    await test.step('Enter adds what is written, each tag once however it is written', async () => {
      await expect(tags.region).toContainText('بلا وسوم بعد');
      await tags.add('أزمة الطرق');
      await tags.add('جسور');
      await tags.add('ازمه الطرق');
      await expect(tags.chips).toHaveText(['أزمة الطرق', 'جسور']);
      await expect(tags.field).toHaveValue('');
      await expect(tags.field).toBeFocused();
    });

    await test.step('adding and removing are undone and done again', async () => {
      await tags.remove('جسور');
      await expect(tags.chips).toHaveText(['أزمة الطرق']);
      await app.page.getByRole('article').focus();
      await workbench.undo();
      await expect(tags.chips).toHaveText(['أزمة الطرق', 'جسور']);
      await workbench.undo();
      await expect(tags.chips).toHaveText(['أزمة الطرق']);
      await workbench.redo();
      await expect(tags.chips).toHaveText(['أزمة الطرق', 'جسور']);
    });

    await test.step('the keyboard alone goes along the tags and takes one off', async () => {
      await tags.field.focus();
      await app.page.keyboard.press('Shift+Tab');
      await expect(tags.chips.first()).toBeFocused();
      // Right to left: the next one is on the left.
      await app.page.keyboard.press('ArrowLeft');
      await expect(tags.chips.nth(1)).toBeFocused();
      await app.page.keyboard.press('Delete');
      await expect(tags.chips).toHaveText(['أزمة الطرق']);
      await expect(tags.chips.first()).toBeFocused();
    });

    await test.step('tags of the collection are suggested on another article', async () => {
      await library.open(wheat);
      await tags.field.pressSequentially('ازم');
      const suggestion = app.page.getByRole('option');
      await expect(suggestion).toHaveText(['أزمة الطرقمقال واحد']);
      await app.page.keyboard.press('ArrowDown');
      await app.page.keyboard.press('Enter');
      await expect(tags.chips).toHaveText(['أزمة الطرق']);
    });

    await test.step('several are filed at once in the library, in one step', async () => {
      await library.show();
      await library.row(bridge).click();
      await library.row(wheat).click({ modifiers: ['Control'] });
      await app.page.getByRole('button', { name: 'الوسوم' }).click();
      await tags.add('اقتصاد');
      await expect(tags.chips).toHaveText(['أزمة الطرق', 'اقتصاد']);
      await inBothThemes(app.page, async theme => {
        expect(await accessibilityProblems(app.page), theme).toEqual([]);
      });
      await app.page.keyboard.press('Escape');
      await workbench.undo();
      await library.open(wheat);
      await expect(tags.chips).toHaveText(['أزمة الطرق']);
      await workbench.redo();
      await expect(tags.chips).toHaveText(['أزمة الطرق', 'اقتصاد']);
    });

    await test.step('a file that has changed keeps them', async () => {
      write('bridge.txt', bridge, opening, second);
      await importing.import(folder);
      expect(await importing.tally('updated')).toBe(1);
      await library.open(bridge);
      await expect(app.page.locator('[data-article-text]')).toContainText('جسرًا ثانيًا');
      await expect(tags.chips).toHaveText(['أزمة الطرق', 'اقتصاد']);
    });

    await test.step('the reader with tags is accessible in both languages and themes', async () => {
      for (const language of ['en', 'ar'] as const) {
        await workbench.switchTo(language);
        await inBothThemes(app.page, async theme => {
          expect(await accessibilityProblems(app.page), `${language} ${theme}`).toEqual([]);
        });
      }
    });

    await test.step('they are there after a restart', async () => {
      const again = await launcher.restart();
      await new LibraryPage(again.page).open(bridge);
      await expect(new TagEditor(again.page).chips).toHaveText(['أزمة الطرق', 'اقتصاد']);
    });
  },
);

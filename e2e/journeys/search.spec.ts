import { expect, test } from '#e2e/launch/app-fixture.ts';
import { pageOnly } from '#e2e/launch/which-hosts.ts';
import { ClustersPage } from '#e2e/pages/clusters-page.ts';
import { FindBar } from '#e2e/pages/find-bar.ts';
import { ImportPage } from '#e2e/pages/import-page.ts';
import { ResultsPage } from '#e2e/pages/results-page.ts';
import { TimelinePage } from '#e2e/pages/timeline-page.ts';
import { Workbench } from '#e2e/pages/workbench.ts';
import { accessibilityProblems, inBothThemes } from './accessibility.ts';
import { test as filled } from './filled-app.ts';
import { difaf, marsad, ufuq } from './market-fire.ts';
import { samplePath } from './sample-files.ts';

filled.beforeEach(async ({ app }) => {
  await new ResultsPage(app.page).library.show();
});

filled(
  'finds words in any form and phrases as they are spelt, shows where, and opens the article there',
  pageOnly,
  async ({ app }) => {
    const { page } = app;
    const results = new ResultsPage(page);
    const { library } = results;

    await test.step('a word in its other forms, marked in title and passage', async () => {
      await results.search('للسوق', /وُجدت ٥ مقالات/);
      await expect(results.marked(difaf).first()).toHaveText('سوق');
      await expect(results.marked(ufuq).first()).toHaveText('السوق');
    });

    await test.step('beside the facets of a narrow window a passage ends where the list does', async () => {
      await page.setViewportSize({ width: 900, height: 800 });
      const passage = library.row(ufuq).locator('[data-passage]');
      const right = (box: { readonly x: number; readonly width: number } | null) =>
        (box?.x ?? NaN) + (box?.width ?? NaN);
      const [list, shown] = [await library.grid.boundingBox(), await passage.boundingBox()];
      expect(shown?.x).toBeGreaterThanOrEqual(list?.x ?? NaN);
      expect(right(shown)).toBeLessThanOrEqual(right(list));
      await page.setViewportSize({ width: 1280, height: 800 });
    });

    await test.step('a phrase only as it is spelt', async () => {
      await results.search('"للسوق"', /لا نتائج/);
      await results.search('"سوق السمك"', /وُجد مقالان/);
      await expect(results.marked('صيادو الميناء').first()).toHaveText('سوق السمك');
    });

    await test.step('the best first, or in the order asked for', async () => {
      await results.search('السوق', /وُجدت ٥ مقالات/);
      const published = library.grid.getByRole('columnheader', { name: /تاريخ النشر/ });
      await expect(published).not.toHaveAttribute('aria-sort');
      await library.sortBy(/تاريخ النشر/);
      await expect(published).toHaveAttribute('aria-sort', 'descending');
      await expect.poll(async () => (await library.titles())[0]).toContain(ufuq);
      await library.sortBy(/الجهة الناشرة/);
      await expect.poll(async () => (await library.titles())[0]).toContain(difaf);
      await page.getByRole('button', { name: /حسب عمود/ }).click();
      await page.getByRole('option', { name: 'الأوثق صلة أولًا' }).click();
      await expect(published).not.toHaveAttribute('aria-sort');
    });

    await test.step('by keyboard from the field into the article, at the place that was found', async () => {
      await results.search('"وقال التاجر"', /وُجد مقال واحد/);
      await results.field.press('Enter');
      await expect(library.grid).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { level: 1, name: difaf })).toBeVisible();
      await expect(page.locator('[data-article-text] [data-focus]').first()).toBeInViewport();
      await expect.poll(() => results.highlighted()).toBe(1);
      await expect(page.getByRole('article')).toBeFocused();
      await page.getByRole('button', { name: /البحث: موضع واحد/ }).click();
      await expect.poll(() => results.highlighted()).toBe(0);
    });

    await test.step('back by keyboard the list has it again', async () => {
      await page.getByRole('article').focus();
      await page.keyboard.press('Alt+1');
      await expect(library.grid).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('article')).toBeFocused();
    });

    await test.step('Escape closes the bar that finds words, then leads back to the list', async () => {
      await page.keyboard.press('Control+f');
      await expect(new FindBar(page).field).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(new FindBar(page).bar).toBeHidden();
      await page.keyboard.press('Escape');
      await expect(library.grid).toBeFocused();
    });

    await test.step('the search is still there, also over a reload', async () => {
      await page.reload();
      await library.show();
      await expect(results.field).toHaveValue('"وقال التاجر"');
      await results.expectFound(/وُجد مقال واحد/);
    });
  },
);

filled(
  'narrows by values with their counts, and offers what to drop where nothing is found',
  pageOnly,
  async ({ app }) => {
    const { page } = app;
    const results = new ResultsPage(page);
    await results.search('السوق', /وُجدت ٥ مقالات/);

    await test.step('one value of a field, another beside it, and back', async () => {
      await expect(results.value(/الجهة الناشرة/, /بلا جهة/)).toContainText('مقالان');
      await results.value(/الجهة الناشرة/, /ضفاف/).click();
      await results.expectFound(/وُجد مقال واحد/);
      await results.value(/الجهة الناشرة/, /وكالة الأفق/).click();
      await results.expectFound(/وُجد مقالان/);
      await expect(results.chosen.getByRole('row')).toHaveCount(2);
      await results.chosen.getByRole('row').first().focus();
      await page.keyboard.press('Delete');
      await results.expectFound(/وُجد مقال واحد/);
      await expect(results.library.row(ufuq)).toBeVisible();
    });

    await test.step('in both themes and both languages', async () => {
      for (const language of ['ar', 'en'] as const) {
        await new Workbench(page).switchTo(language);
        await results.expectFound(language === 'ar' ? /وُجد مقال واحد/ : /1 article found/);
        await expect(results.marked(ufuq).first()).toBeVisible();
        await inBothThemes(page, async () => expect(await accessibilityProblems(page)).toEqual([]));
      }
      await new Workbench(page).switchTo('ar');
    });

    await test.step('what stands in the way can be dropped, with what would be found', async () => {
      await results.search('السوق قطار', /لا نتائج/);
      await expect(page.getByRole('heading', { name: 'لا مقال يطابق هذا البحث' })).toBeVisible();
      await expect(page.getByRole('main')).toContainText(/السوق قطار.*وكالة الأفق/);
      await page.getByRole('button', { name: /بدون.*قطار.*مقال واحد/ }).click();
      await results.expectFound(/وُجد مقال واحد/);
      await expect(results.field).toHaveValue('السوق');
    });

    await test.step('all of it is cleared at once', async () => {
      await page.getByRole('button', { name: 'امسح البحث كله' }).click();
      await expect(results.chosen).toHaveCount(0);
      await expect(results.facets).toHaveCount(0);
      await expect(page.locator('[aria-live]').filter({ hasText: /^١٠ مقالات$/ })).toBeVisible();
    });

    await test.step('Escape clears the words, then what they are narrowed to, which is said meanwhile', async () => {
      await results.search('السوق', /وُجدت ٥ مقالات/);
      await results.value(/الجهة الناشرة/, /ضفاف/).click();
      await results.expectFound(/وُجد مقال واحد/);
      await results.field.press('Escape');
      await expect(results.field).toHaveValue('');
      await expect(results.chosen.getByRole('row')).toHaveCount(1);
      await expect(page.getByText('يبقى أي بحث جديد ضمن هذا النطاق')).toBeVisible();
      await results.field.press('Escape');
      await expect(results.chosen).toHaveCount(0);
    });
  },
);

filled(
  'says when passages cannot be read, and reads them when it is asked again',
  pageOnly,
  async ({ app }) => {
    const { page } = app;
    const results = new ResultsPage(page);
    const missing = page.getByText('تعذرت قراءة المقتطفات');
    await page.route('**/read-snippets-*.js', route => route.abort());
    await results.search('السوق', /وُجدت ٥ مقالات/);
    await expect(missing).toBeVisible();
    await expect(results.library.row(ufuq)).toBeVisible();
    await page.unroute('**/read-snippets-*.js');
    await page.getByRole('button', { name: 'أعد المحاولة' }).click();
    await expect(missing).toBeHidden();
    await expect(results.library.row(ufuq).locator('[data-passage] mark').first()).toBeVisible();
  },
);

test('a saved search tells what is new in it after an import', pageOnly, async ({ app }) => {
  test.slow();
  const { page } = app;
  const results = new ResultsPage(page);
  const imports = new ImportPage(app);
  await imports.import(samplePath('page-dump.txt'), 'files');
  await results.library.show();
  await results.search('السوق', /وُجد مقال واحد/);

  await test.step('it is kept under the name that is proposed', async () => {
    await results.saved.getByRole('button', { name: 'احفظ البحث' }).click();
    const name = page.getByRole('dialog').getByRole('textbox', { name: 'الاسم' });
    await expect(name).toHaveValue(/السوق/);
    await name.fill('ملف السوق');
    await name.press('Enter');
    await expect(results.saved.getByRole('status')).toContainText('ملف السوق');
  });

  await test.step('new articles are counted, once while it is not looked at and then where it is', async () => {
    await results.field.fill('');
    // Instants of imports are kept to the second.
    await page.waitForTimeout(1100);
    await imports.import(samplePath('event-marsad.txt'), 'files');
    await imports.import(samplePath('event-difaf.html'), 'files');
    await results.library.show();
    await expect(results.saved.getByRole('button', { name: /المحفوظة.*واحد فيه جديد/ })).toBeVisible();
    const list = await results.openSaved();
    await expect(list).toContainText('مقالان جديدان منذ');
    await list.getByRole('button', { name: 'افتح «ملف السوق»' }).click();
    await results.expectFound(/وُجدت ٣ مقالات/);
    await expect(results.saved.getByRole('status')).toContainText('مقالان جديدان منذ');
    await expect(results.saved).not.toContainText('فيه جديد');
  });

  await test.step('once they were seen nothing is new', async () => {
    await new Workbench(page).show('import');
    await results.library.show();
    await results.expectFound(/وُجدت ٣ مقالات/);
    await expect(await results.openSaved()).toContainText('لا جديد منذ');
    await page.keyboard.press('Escape');
  });

  await test.step('a change of it can be kept, and its removal be undone', async () => {
    await results.search('السوق حريق', /وُجد مقالان/);
    await expect(results.saved.getByRole('status')).toContainText('تغيّر منذ حفظه');
    await results.saved.getByRole('button', { name: 'احفظ التغيير' }).click();
    await expect(results.saved.getByRole('status')).not.toContainText('تغيّر');
    const list = await results.openSaved();
    await list.getByRole('button', { name: 'احذف «ملف السوق»' }).click();
    await expect(list.getByRole('listitem')).toHaveCount(0);
    await list.getByRole('button', { name: 'تراجع' }).click();
    await expect(list.getByRole('listitem')).toContainText('السوق حريق');
    await page.keyboard.press('Escape');
  });

  await test.step('it is left alone where something else is searched for', async () => {
    await results.search('الدفاع', /وُجد/);
    await expect(results.saved.getByRole('button', { name: 'احفظ البحث' })).toBeVisible();
    await expect(results.saved.getByRole('button', { name: 'احفظ التغيير' })).toHaveCount(0);
  });
});

filled.describe('with copies', () => {
  filled.use({ holds: 'copies' });

  filled('the timeline and the copies follow a search, and say so', pageOnly, async ({ app }) => {
    const { page } = app;
    const results = new ResultsPage(page);
    await results.search('العاصفة', /وُجد/);
    const chip = page.getByRole('button', { name: /بحث: .*العاصفة.*امسح البحث/s });

    await test.step('the copies of what it finds', async () => {
      const clusters = new ClustersPage(page);
      await clusters.show();
      await expect(chip).toBeVisible();
      const whole = page.getByText('نصان متكرران');
      await expect(whole).toBeVisible();
      await expect.poll(async () => (await clusters.titles()).length).toBe(1);
      await inBothThemes(page, async () => expect(await accessibilityProblems(page)).toEqual([]));
    });

    await test.step('the marks of what it finds, until it is cleared', async () => {
      const timeline = new TimelinePage(page);
      await timeline.show();
      await expect(chip).toBeVisible();
      const marks = timeline.subject.getByRole('status').filter({ hasText: /علام/ });
      const ofSearch = await marks.textContent();
      await inBothThemes(page, async () => expect(await accessibilityProblems(page)).toEqual([]));
      await chip.click();
      await expect(chip).toHaveCount(0);
      await expect(marks).not.toHaveText(ofSearch ?? '');
    });
  });
});

test('nothing is lost with the index: it is made anew', pageOnly, async ({ app }) => {
  test.slow();
  const { page } = app;
  const results = new ResultsPage(page);
  await new ImportPage(app).import(samplePath('event-marsad.txt'), 'files');
  await results.library.show();
  await results.search('المتاجر', /وُجد مقال واحد/);
  const removeIndex = (): Promise<void> =>
    page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.deleteDatabase('mizan-collection-search');
          request.onsuccess = () => resolve();
          request.onerror = () => reject(request.error);
        }),
    );

  await test.step('while the window is open', async () => {
    await removeIndex();
    await results.search('زرافة', /لا نتائج/);
    await results.search('المتاجر', /وُجد مقال واحد/);
    await expect(results.marked(marsad).first()).toHaveText('المتاجر');
  });

  await test.step('before it is opened', async () => {
    await removeIndex();
    await page.reload();
    await results.library.show();
    await results.expectFound(/وُجد مقال واحد/);
    await expect(results.marked(marsad).first()).toHaveText('المتاجر');
  });
});

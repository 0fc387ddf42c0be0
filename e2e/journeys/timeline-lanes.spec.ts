import { pageOnly } from '#e2e/launch/which-hosts.ts';
import { LibraryPage } from '#e2e/pages/library-page.ts';
import { TagEditor } from '#e2e/pages/tag-editor.ts';
import { TimelineLanes } from '#e2e/pages/timeline-lanes.ts';
import { TimelinePage } from '#e2e/pages/timeline-page.ts';
import { expect, test } from './filled-app.ts';

const [marsad, ufuq, difaf, barid] = ['مرصد الساحل', 'وكالة الأفق', 'صحيفة ضفاف', 'البريد اليومي'];

test.use({ holds: 'bridge' });

test(
  'lanes are pinned, collapsed, hidden and put in order by pointer and by keyboard, and stay so over a reload',
  pageOnly,
  async ({ app }) => {
    const { page } = app;
    const timeline = new TimelinePage(page);
    const lanes = new TimelineLanes(page);
    await timeline.show();
    await expect(timeline.picture).toBeVisible();
    const order = await lanes.names();
    expect(order.slice(0, 2).toSorted()).toEqual([difaf, ufuq].toSorted());

    await test.step('by pointer: a head is dragged, its buttons pin and collapse', async () => {
      await lanes.dragBefore(barid, order[0] ?? '');
      expect(await lanes.names()).toEqual([barid, ...order.filter(name => name !== barid)]);
      await lanes.pressButton(marsad, 'pin', `ثُبّت في الأعلى: ${marsad}`);
      await lanes.pressButton(ufuq, 'collapse', `طُوي الصف: ${ufuq}`);
      expect((await lanes.headOf(ufuq)).height).toBeLessThan((await lanes.headOf(marsad)).height / 2);
    });

    await test.step('by keyboard: moved, pinned, collapsed and hidden', async () => {
      await lanes.walkTo(barid);
      await page.keyboard.press('Alt+ArrowDown');
      await expect(lanes.spoken).toContainText('صار ترتيب الصف ٣ من ٥');
      await page.keyboard.press('Shift+P');
      await expect(lanes.spoken).toContainText(`ثُبّت في الأعلى: ${barid}`);
      await lanes.walkTo(difaf);
      await page.keyboard.press('c');
      await expect(lanes.spoken).toContainText(`طُوي الصف: ${difaf}`);
      await page.keyboard.press('h');
      await expect(lanes.spoken).toContainText(`أُخفي الصف: ${difaf}`);
      expect(await lanes.names()).toEqual([marsad, barid, ufuq, 'بلا جهة']);
    });

    await test.step('over a reload, and back to how it was from the menu', async () => {
      await page.reload();
      await expect(timeline.picture).toBeVisible();
      expect(await lanes.names()).toEqual([marsad, barid, ufuq, 'بلا جهة']);
      await lanes.openMenu(ufuq);
      await expect(lanes.menu.getByRole('menuitem', { name: 'افتحه كاملًا' })).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(timeline.picture).toBeFocused();
      await page.getByRole('button', { name: /^الصفوف/ }).click();
      await page.getByRole('button', { name: `أظهر «${difaf}» ثانية` }).click();
      await page.getByRole('button', { name: 'انسَ التثبيت والطي والترتيب' }).click();
      await page.keyboard.press('Escape');
      expect(await lanes.names()).toEqual(order);
    });
  },
);

test('lanes are laid by each grouping, tags among them', pageOnly, async ({ app }) => {
  const { page } = app;
  await new LibraryPage(page).open('انهيار جزء من جسر النخيل في مدينة سدر الوادي');
  await new TagEditor(page).add('جسور');
  await expect(new TagEditor(page).chips).toHaveText(['جسور']);
  const timeline = new TimelinePage(page);
  const lanes = new TimelineLanes(page);
  await timeline.show();
  for (const [grouping, expected] of [
    [/^وسم$/, 'جسور'],
    [/^متحدث$/, 'ناصر الهاجري'],
    [/^اسم مذكور$/, 'منى العطار'],
    [/^جهة ناشرة$/, ufuq],
  ] as const) {
    await timeline.layLanesBy(grouping);
    await lanes.walkTo(expected);
  }
  await test.step('lanes without marks in view are folded by one press and opened by the next', async () => {
    await page.getByRole('button', { name: 'اليوم', exact: true }).click();
    await page.getByRole('button', { name: /^الصفوف/ }).click();
    await page.getByRole('button', { name: /^اطوِ .*علامات في(ه|ها|هما) هنا$/ }).click();
    const again = page.getByRole('button', { name: /^افتح الص.* من جديد/ });
    await expect(again).toBeFocused();
    await again.press('Enter');
    await expect(page.getByRole('button', { name: /^اطوِ/ })).toBeFocused();
    await page.keyboard.press('Escape');
  });
  await timeline.layLanesBy(/^بلا صفوف$/);
  expect(await lanes.names()).toHaveLength(1);
});

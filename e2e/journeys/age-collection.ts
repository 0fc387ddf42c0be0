import type { Page } from '@playwright/test';

/**
 * Makes the collection look as if a program that packs no bodies, and whose rules find no dates, names or numbers, had
 * read it; the page is loaded again.
 */
export async function ageCollection(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const asPromise = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await asPromise(indexedDB.open('mizan-collection'));
    const open = (): IDBObjectStore => database.transaction('bodies', 'readwrite').objectStore('bodies');
    const plain = await Promise.all(
      (await asPromise(open().getAll())).map(async ({ articleId, packed }) => {
        const bytes = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
        return { articleId, ...((await new Response(bytes).json()) as object) };
      }),
    );
    const bodies = open();
    for (const body of plain)
      await asPromise(bodies.put({ ...body, analysisVersion: '0', temporal: [], entities: [], numbers: [] }));
    database.close();
  });
  await page.reload();
}

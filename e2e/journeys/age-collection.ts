import type { Page } from '@playwright/test';

/** Makes the collection look as if rules that find no dates, names or numbers had read it; the page must be loaded again. */
export async function ageCollection(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const asPromise = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await asPromise(indexedDB.open('mizan-collection'));
    const bodies = database.transaction('bodies', 'readwrite').objectStore('bodies');
    for (const body of await asPromise(bodies.getAll()))
      await asPromise(bodies.put({ ...body, analysisVersion: '0', temporal: [], entities: [], numbers: [] }));
    database.close();
  });
  await page.reload();
}

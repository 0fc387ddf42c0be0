import { existsSync, readFileSync } from 'node:fs';

/** Where gold lies that is not ours to copy; see its README for what is what. */
export const goldFolder = '../shared/data';

/** The text of a gold file; null where it is absent, as on most machines. */
export function readGold(path: string): string | null {
  const full = `${goldFolder}/${path}`;
  return existsSync(full) ? readFileSync(full, 'utf8').replace(/^\uFEFF/, '') : null;
}

/** The rows of a JSON Lines file of gold; null where it is absent. The caller names the shape it documents. */
export function readGoldRows<Row>(path: string): readonly Row[] | null {
  const text = readGold(path);
  return (
    text
      ?.split('\n')
      .filter(line => line.trim() !== '')
      .map(line => JSON.parse(line) as Row) ?? null
  );
}

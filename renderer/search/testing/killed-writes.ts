import type { Dexie } from 'dexie';

/** Lets so many writes through, over several databases, and none after them: to the databases their program was killed there. */
export interface KilledWrites {
  /** Call it before the database is opened. */
  watch(database: Dexie): void;
  /** Writes that were tried. */
  readonly tried: () => number;
}

/** Each write beyond the first `allowed` ones fails, which undoes the transaction that it is in. */
export function killWritesAfter(allowed: number): KilledWrites {
  let tried = 0;
  return {
    tried: () => tried,
    watch(database) {
      database.use({
        stack: 'dbcore',
        name: 'killed writes',
        create: core => ({
          ...core,
          table(name) {
            const table = core.table(name);
            return {
              ...table,
              mutate(request) {
                tried += 1;
                return tried > allowed ? Promise.reject(new Error('killed')) : table.mutate(request);
              },
            };
          },
        }),
      });
    },
  };
}

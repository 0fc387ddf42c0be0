import type { ContextName } from '#shared/domain/timeline/article-context.ts';
import type { DataName } from './timeline-data.ts';

/** Gives each entity a row, whatever number of articles name it. */
export interface NameTable {
  /** The row of the entity; told for each article once. */
  rowOf(name: Pick<ContextName, 'id' | 'type' | 'name'>): number;
  /** All entities by their rows, each as most articles write it; of equally frequent forms the one that came first. */
  names(): readonly DataName[];
}

interface Entry {
  readonly id: string;
  readonly type: ContextName['type'];
  readonly first: string;
  firstCount: number;
  /** Most names are written in one way; the others are counted only once there are any. */
  others: Map<string, number> | null;
}

function mostFrequentForm({ first, firstCount, others }: Entry): string {
  let form = first;
  let most = firstCount;
  for (const [other, count] of others ?? []) {
    if (count <= most) continue;
    form = other;
    most = count;
  }
  return form;
}

/** Creates an empty table. */
export function createNameTable(): NameTable {
  const rows = new Map<string, number>();
  const entries: Entry[] = [];
  return {
    rowOf({ id, type, name }) {
      const row = rows.get(id);
      const known = row === undefined ? undefined : entries[row];
      if (row === undefined || known === undefined) {
        rows.set(id, entries.length);
        return entries.push({ id, type, first: name, firstCount: 1, others: null }) - 1;
      }
      if (known.first === name) known.firstCount++;
      else {
        known.others ??= new Map();
        known.others.set(name, (known.others.get(name) ?? 0) + 1);
      }
      return row;
    },
    names: () => entries.map(entry => ({ id: entry.id, type: entry.type, name: mostFrequentForm(entry) })),
  };
}

import type { EntityType } from '#shared/domain/article/entity.ts';

/** What the marks of a lane have in common. A null name or tag: those that have none. */
export type LaneKey =
  | { readonly by: 'outlet'; readonly outlet: string | null }
  | { readonly by: 'name' | 'speaker'; readonly id: string; readonly type: EntityType; readonly name: string }
  | { readonly by: 'tag'; readonly tag: string | null }
  | { readonly by: 'none' };

/** Whether a lane is of what has no outlet or tag. */
export const isNameless = (key: LaneKey): boolean =>
  (key.by === 'outlet' && key.outlet === null) || (key.by === 'tag' && key.tag === null);

/** Names a lane among all that there can be; the same for the same outlet, name or tag whenever it is asked. */
export function laneIdOf(key: LaneKey): string {
  switch (key.by) {
    case 'outlet':
      return key.outlet === null ? 'outlet' : `outlet ${key.outlet}`;
    case 'name':
    case 'speaker':
      return `${key.by} ${key.id}`;
    case 'tag':
      return key.tag === null ? 'tag' : `tag ${key.tag}`;
    case 'none':
      return 'none';
  }
}

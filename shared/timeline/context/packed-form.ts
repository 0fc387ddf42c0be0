import type { EntityType } from '#shared/domain/article/entity.ts';

/** The first byte of a packed context; what has another is passed over and written anew when its article is read again. */
export const contextVersion = 1;

/** In the order of their codes, the lowest two bits of a name's first byte. */
export const entityTypes: readonly EntityType[] = ['person', 'organisation', 'place'];

/** The other bits of that byte. `hasOwnId`: its id is not the one that its type and name give. */
export const nameBits = { isSpeaker: 4, hasOwnId: 8 } as const;

import { completePlace } from '#renderer/storage/complete-records.ts';
import type { CollectionDatabase, SourceRecord } from '#renderer/storage/database.ts';
import { isSamePlace, type SourcePlace } from '#shared/domain/source/source.ts';
import type { SourceId } from '#shared/ids/ids.ts';

/** A source that is found at a place now. */
export interface Arrival {
  readonly id: SourceId;
  readonly place: SourcePlace;
}

/** What changes when sources are found at places. */
export interface PlaceChanges {
  /** All sources that it touches, as they are afterwards. */
  readonly sources: ReadonlyMap<SourceId, SourceRecord>;
  /** Sources that are left without a place, with those that came in their stead. */
  readonly successors: ReadonlyMap<SourceId, ReadonlySet<SourceId>>;
  /** Paths where another source was found before. */
  readonly updatedPaths: ReadonlySet<string>;
}

/** True while some file has these bytes and everything that was read out of them is there. */
export const isWhole = (source: SourceRecord | undefined): source is SourceRecord =>
  source !== undefined && source.places.length > 0 && source.isIncomplete !== true;

const withPlaces = (source: SourceRecord, places: readonly SourcePlace[]): SourceRecord => ({
  ...source,
  places,
  placeKeys: places.flatMap(({ key }) => key ?? []),
});

function withPlace(source: SourceRecord, place: SourcePlace): SourceRecord {
  const known = source.places.map(completePlace);
  const places = known.some(other => isSamePlace(other, place))
    ? known.map(other => (isSamePlace(other, place) ? place : other))
    : [...known, place];
  const formerPlaces = (source.formerPlaces ?? []).filter(former => !isSamePlace(former, place));
  return { ...withPlaces(source, places), formerPlaces };
}

function withoutPlace(source: SourceRecord, place: SourcePlace): SourceRecord {
  const places = source.places.map(completePlace);
  const left = places.filter(known => isSamePlace(known, place));
  const kept = places.filter(known => !isSamePlace(known, place));
  return { ...withPlaces(source, kept), formerPlaces: [...(source.formerPlaces ?? []), ...left] };
}

/**
 * Works out the places of sources after these arrivals, in their order. `known` are the records of those that arrive;
 * one that has none there is passed over. A place without a key never takes the place of another.
 */
export async function planPlaces(
  database: CollectionDatabase,
  arrivals: readonly Arrival[],
  known: ReadonlyMap<SourceId, SourceRecord>,
): Promise<PlaceChanges> {
  const keys = arrivals.flatMap(({ place }) => place.key ?? []);
  const holders = await database.sources.where('placeKeys').anyOf(keys).toArray();
  const all = new Map<SourceId, SourceRecord>([
    ...holders.map(holder => [holder.id, holder] as const),
    ...known,
  ]);
  const holderOf = new Map(
    holders.flatMap(({ id, placeKeys = [] }) => placeKeys.map(key => [key, id] as const)),
  );
  const sources = new Map<SourceId, SourceRecord>();
  const displaced: { readonly from: SourceId; readonly to: SourceId }[] = [];
  const updatedPaths = new Set<string>();
  const change = (source: SourceRecord): void => {
    all.set(source.id, source);
    sources.set(source.id, source);
  };

  for (const { id, place } of arrivals) {
    const arriving = all.get(id);
    if (arriving === undefined) continue;
    const before = place.key === null ? undefined : all.get(holderOf.get(place.key) ?? id);
    if (before !== undefined && before.id !== id) {
      change(withoutPlace(before, place));
      displaced.push({ from: before.id, to: id });
      updatedPaths.add(place.path);
    }
    change(withPlace(arriving, place));
    if (place.key !== null) holderOf.set(place.key, id);
  }
  return { sources, successors: successorsOf(displaced, sources), updatedPaths };
}

function successorsOf(
  displaced: readonly { readonly from: SourceId; readonly to: SourceId }[],
  sources: ReadonlyMap<SourceId, SourceRecord>,
): ReadonlyMap<SourceId, ReadonlySet<SourceId>> {
  const successors = new Map<SourceId, Set<SourceId>>();
  for (const { from, to } of displaced) {
    if (sources.get(from)?.places.length !== 0) continue;
    const heirs = successors.get(from) ?? new Set();
    successors.set(from, heirs.add(to));
  }
  return successors;
}

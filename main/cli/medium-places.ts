import type { Span } from '#shared/domain/article/span.ts';
import { placesOfSpan } from '#shared/domain/source/medium-place.ts';
import type { MediumPlace, PageBox } from '#shared/domain/source/medium-place.ts';

/** Where something stands in a medium without plain text: the part of a page it fills, in points from the top left, or a named part. */
export type RecordPlace = { readonly page: number; readonly box: PageBox } | { readonly part: string };

/**
 * A record of the command line with `places` in the stead of each `source`, which is null then: the text that spans of such
 * a medium point into is nowhere to be had. A record of a text file stays as it is.
 */
export function withMediumPlaces<T>(record: T, places: readonly MediumPlace[]): T {
  return places.length === 0 ? record : (locate(record, places) as T); // the same shape, with a field more
}

function locate(value: unknown, places: readonly MediumPlace[]): unknown {
  if (Array.isArray(value)) return value.map(item => locate(item, places));
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).flatMap(([name, field]) =>
    name === 'source' && isSpan(field)
      ? [
          ['source', null],
          ['places', describePlaces(placesOfSpan(places, field))],
        ]
      : [[name, locate(field, places)]],
  );
  return Object.fromEntries(fields) as unknown;
}

const isSpan = (value: unknown): value is Span =>
  typeof value === 'object' && value !== null && 'start' in value && 'end' in value;

/** One place a page, with all its lines, and one a part. */
function describePlaces(places: readonly MediumPlace[]): readonly RecordPlace[] {
  const pages = new Map<number, PageBox>();
  const parts = new Set<string>();
  for (const place of places)
    if (place.kind === 'part') parts.add(place.part);
    else pages.set(place.page, enclose(pages.get(place.page) ?? place.box, place.box));
  return [...[...pages].map(([page, box]) => ({ page, box })), ...[...parts].map(part => ({ part }))];
}

const enclose = (a: PageBox, b: PageBox): PageBox => [
  Math.min(a[0], b[0]),
  Math.min(a[1], b[1]),
  Math.max(a[2], b[2]),
  Math.max(a[3], b[3]),
];

import { z } from 'zod';
import { parseTimelineScope } from '#shared/domain/timeline/parse-timeline-scope.ts';
import type { TimelineLook } from '#shared/domain/timeline/saved-timeline-view.ts';
import { readTimeDirection, timeDirections } from '#shared/domain/timeline/time-direction.ts';
import { axisCalendars, laneGroupings, laneSorts } from '#shared/domain/timeline/timeline-scope.ts';
import { err, ok, type Result } from '#shared/result/result.ts';
import { parseJson } from '#shared/records/json/parse-json.ts';
import { civilRange } from '#shared/timeline/civil-range.ts';
import { viewFileFormat, viewFileVersion } from './view-file.ts';

/**
 * Why a file is no view. `place`: the character where it stops making sense, null where that is not to be told; or the
 * path to what is wrong («look.lanes.by»).
 */
export type ViewFileError =
  | { readonly code: 'not-json'; readonly place: number | null }
  | { readonly code: 'not-a-view' }
  | { readonly code: 'newer'; readonly version: number }
  | { readonly code: 'malformed'; readonly place: string };

const laneIds = z.array(z.string().max(1000)).max(10_000);
const civilMinute = z
  .string()
  .refine(value => /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(value) && civilRange(value) !== null);

const lookSchema: z.ZodType<TimelineLook> = z
  .object({
    scope: z.unknown().transform((written, context) => {
      const scope = parseTimelineScope(written);
      if (scope !== null) return scope;
      context.issues.push({ code: 'custom', input: written });
      return z.NEVER;
    }),
    from: civilMinute,
    to: civilMinute,
    lanes: z.object({
      by: z.enum(laneGroupings),
      sort: z.enum(laneSorts),
      order: laneIds,
      pinned: laneIds,
      collapsed: laneIds,
      hidden: laneIds,
    }),
    shown: z.object({ publication: z.boolean(), event: z.boolean() }),
    isGathered: z.boolean(),
    calendars: z
      .array(z.enum(axisCalendars))
      .min(1)
      .max(axisCalendars.length)
      .refine(calendars => new Set(calendars).size === calendars.length),
    timeDirection: z.enum(timeDirections).optional(),
    isTimeReversed: z.boolean().optional(),
    isTable: z.boolean(),
  })
  .refine(({ from, to }) => from < to, { path: ['to'] })
  .transform(({ isTimeReversed, ...look }) => ({
    ...look,
    timeDirection: readTimeDirection({ ...look, isTimeReversed }),
  }));

const head = z.object({ format: z.literal(viewFileFormat), version: z.number().int().positive() });
const body = z.object({ look: lookSchema });

function parsed(text: string): Result<unknown, ViewFileError> {
  try {
    return ok(JSON.parse(text.replace(/^\ufeff/, '')));
  } catch {
    // What the engine says of it differs from version to version.
    return err({ code: 'not-json', place: parseJson(text).brokenAt });
  }
}

/** The look that a view file holds. Its marks are passed over: the look shows those of the collection that is open. */
export function readViewFile(text: string): Result<TimelineLook, ViewFileError> {
  const json = parsed(text);
  if (!json.ok) return json;
  const known = head.safeParse(json.value);
  if (!known.success) return err({ code: 'not-a-view' });
  const { version } = known.data;
  if (version > viewFileVersion) return err({ code: 'newer', version });
  const read = body.safeParse(json.value);
  if (read.success) return ok(read.data.look);
  const place = read.error.issues[0]?.path.join('.') ?? '';
  return err({ code: 'malformed', place });
}

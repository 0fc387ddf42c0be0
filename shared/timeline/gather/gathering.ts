import type { CallingOff } from './called-off.ts';
import type { RaggedRows } from '#shared/timeline/timeline-data.ts';
import type { GatheredMarks } from './reported-event.ts';

/** All that is known of the marks of the data once they are gathered: what questions about events are answered from. */
export interface Gathering extends GatheredMarks {
  /** Marks of each event, by its id; ascending. */
  readonly marks: RaggedRows;
  /** For each event the mark that tells it best. */
  readonly leading: Uint32Array;
  /** For each article the row of the one whose text it has; its own where it is no copy. */
  readonly originals: Uint32Array;
  /** Marks that name a day as still to come, ascending. */
  readonly announced: Uint32Array;
  /** For each of `announced` marks of articles published later that tell of the same, by time of publication. */
  readonly mentions: RaggedRows;
  /** Which marks put off or cancel what was announced. */
  readonly callingOff: CallingOff;
}

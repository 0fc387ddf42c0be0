import { useState } from 'react';
import type { TimelineModel } from '#shared/timeline/timeline-model.ts';

/**
 * The version of the data that the model was made of: what is asked about the rows that the model names is not asked about
 * newer data whose rows nobody has seen yet. It stays while lanes or filters make another model of the same data.
 */
export function useVersionOfModel(model: TimelineModel, version: number): number {
  const [known, setKnown] = useState({ model, version });
  if (known.model === model) return known.version;
  setKnown({ model, version });
  return version;
}

/** Which way time runs along the axis; `auto`: as the language of the interface is written. */
export const timeDirections = ['auto', 'rtl', 'ltr'] as const;
/** See `timeDirections`. */
export type TimeDirection = (typeof timeDirections)[number];

/** What looks hold that were kept by older programs: whether time ran against the language, whichever that was. */
export interface OlderTimeDirection {
  readonly isTimeReversed?: unknown;
}

/**
 * The direction that a kept look names, also an older one, which held only that time ran against the language. The language
 * was not kept with it: it is taken for Arabic, the one the program starts in.
 */
export function readTimeDirection(
  look: OlderTimeDirection & { readonly timeDirection?: unknown },
): TimeDirection {
  const named = timeDirections.find(each => each === look.timeDirection);
  return named ?? (look.isTimeReversed === true ? 'ltr' : 'auto');
}

/** How closely marks are drawn: counted in columns, one glyph each, or one glyph with its title. */
export type DetailLevel = 'density' | 'glyphs' | 'labels';

/** What the choice depends on. */
export interface DetailLoad {
  /** Marks in view, one number a lane; lanes without any don't speak. */
  readonly perLane: readonly number[];
  readonly widthPx: number;
  /** How many times the least height of a labelled lane each lane has: the limit for labels grows with it. */
  readonly laneRoom: number;
  /**
   * The share of the marks, of all lanes together or of the worst one with more than a few, that would find no room at this level;
   * only asked where there are few enough marks for it.
   */
  hiddenAt(level: 'glyphs' | 'labels'): number;
}

/** So much may be hidden behind a number. */
const mostHidden = 0.42;

/** Above this many times the limit in a single lane the whole view steps back, however empty the others are. */
const crowdedLaneFactor = 6;
const labelLimit = 9;
const pixelsPerGlyph = 7;

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}

/**
 * The level for the whole view, so that lanes always look alike. The limits are width / 7 marks (glyphs) and 9 marks
 * (labels, in a lane of the least height) in the median lane, and that at most 42 % of the marks are hidden; a level that is
 * shown already is kept until its limit is passed by 20 %.
 */
export function chooseDetailLevel(load: DetailLoad, shown: DetailLevel | null): DetailLevel {
  const busy = load.perLane.filter(count => count > 0);
  const typical = Math.max(
    median(busy),
    busy.reduce((most, count) => Math.max(most, count), 0) / crowdedLaneFactor,
  );
  const slack = (isShown: boolean): number => (shown === null ? 1 : isShown ? 1.2 : 0.8);
  const ofLabels = slack(shown === 'labels');
  if (typical <= labelLimit * load.laneRoom * ofLabels && load.hiddenAt('labels') <= mostHidden * ofLabels)
    return 'labels';
  const ofGlyphs = slack(shown !== 'density');
  return typical <= (load.widthPx / pixelsPerGlyph) * ofGlyphs &&
    load.hiddenAt('glyphs') <= mostHidden * ofGlyphs
    ? 'glyphs'
    : 'density';
}

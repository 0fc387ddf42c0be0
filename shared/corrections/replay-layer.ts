import type { Span } from '#shared/domain/article/span.ts';
import type {
  Correction,
  CorrectionTarget,
  StandingRejection,
} from '#shared/domain/correction/correction.ts';
import type { CorrectionId } from '#shared/ids/ids.ts';
import { findingAt, locateWords, type ArticleTexts } from './place-target.ts';
import type { StandingRejections } from './standing-rejection.ts';

/** A finding on its way through the corrections; `origin` is its place in the list of what was found. */
export interface ReplayItem<Finding> {
  readonly finding: Finding;
  readonly span: Span;
  readonly key: string;
  readonly origin: number | null;
}

/** What an analyst can say of a finding of the layer that these corrections are for. */
export type ReadingOf<LayerCorrection> = Extract<LayerCorrection, { readonly value: unknown }>['value'];

/** What a layer of findings that stand each for themselves has to say about its own. */
export interface LayerRules<Finding, LayerCorrection extends Correction> {
  readonly spanOf: (finding: Finding) => Span;
  readonly keyOf: (finding: Finding) => string;
  /** What a rejection in every article knows the finding by. */
  readonly standingKeyOf: (finding: Finding) => string;
  /** The least share of a place that a finding must cover to be what was corrected there. */
  readonly leastShare: number;
  /** The finding as the analyst reads it; `moved`: by how much the words stand further on than where they were corrected. */
  readonly change: (finding: Finding, reading: ReadingOf<LayerCorrection>, moved: number) => Finding;
  /** The finding that the analyst made of the words at `place`. */
  readonly add: (reading: ReadingOf<LayerCorrection>, target: CorrectionTarget, place: Span) => Finding;
  /** True for findings that an added one takes the place of. */
  readonly clashes: (found: Span, added: Span) => boolean;
}

export interface Replayed<Finding> {
  readonly items: readonly ReplayItem<Finding>[];
  readonly unplaced: readonly Correction[];
  /** Rejections for every article that took something away here. */
  readonly standing: readonly StandingRejection[];
}

interface Provenanced {
  readonly corrections?: readonly CorrectionId[];
}

const byPlace = <Finding>(a: ReplayItem<Finding>, b: ReplayItem<Finding>): number =>
  a.span.start - b.span.start || a.span.end - b.span.end || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);

/**
 * Applies corrections, which must be in the order they were made, to one layer of findings. What is rejected in every
 * article goes last, and leaves alone what was corrected here. Items come back in the order of the text.
 */
export function replayLayer<Finding extends Provenanced, LayerCorrection extends Correction>(
  texts: ArticleTexts,
  found: readonly Finding[],
  corrections: readonly LayerCorrection[],
  standing: StandingRejections,
  rules: LayerRules<Finding, LayerCorrection>,
): Replayed<Finding> {
  const itemOf = (finding: Finding, origin: number | null): ReplayItem<Finding> => ({
    finding,
    span: rules.spanOf(finding),
    key: rules.keyOf(finding),
    origin,
  });
  let items = found.map(itemOf);
  const unplaced: Correction[] = [];
  for (const correction of corrections) {
    const { target, action } = correction;
    // A correction that is no rejection has the reading of its layer; the union can't be narrowed through a type parameter.
    const reading = ('value' in correction ? correction.value : null) as ReadingOf<LayerCorrection>;
    const place = locateWords(texts, target);
    if (place !== null && action === 'add') {
      const made = rules.add(reading, target, place);
      const added = itemOf({ ...made, ...marked(undefined, correction.id) }, null);
      items = [...items.filter(({ span }) => !rules.clashes(span, added.span)), added];
      continue;
    }
    const item = place === null ? null : findingAt(items, place, target.key, rules.leastShare);
    if (item === null || place === null) unplaced.push(correction);
    else if (action === 'reject') items = items.filter(other => other !== item);
    else {
      const { finding, origin } = item;
      const changed = rules.change(finding, reading, place.start - target.span.start);
      const after = itemOf({ ...changed, ...marked(finding.corrections, correction.id) }, origin);
      items = items.map(other => (other === item ? after : other));
    }
  }
  const used = new Map<string, StandingRejection>();
  const kept = items.filter(({ finding }) => {
    if (standing.size === 0 || finding.corrections !== undefined) return true;
    const rejection = standing.get(rules.standingKeyOf(finding));
    if (rejection) used.set(rejection.key, rejection);
    return rejection === undefined;
  });
  return { items: kept.sort(byPlace), unplaced, standing: [...used.values()] };
}

/** The marks of an analyst's hand, added to those that are there. */
export const marked = (before: readonly CorrectionId[] | undefined, id: CorrectionId) =>
  ({ provenance: 'analyst', corrections: [...(before ?? []), id] }) as const;

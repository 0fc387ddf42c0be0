import type { TimelineUnit } from '#shared/timeline/timeline-units.ts';
import { MarkSymbol } from './mark-symbol.tsx';

interface MarkSymbolOfProps {
  readonly kind: 'publication' | 'event';
  readonly unit: TimelineUnit;
}

/** The shape under which a mark is drawn. */
export function MarkSymbolOf({ kind, unit }: MarkSymbolOfProps) {
  const shape =
    unit === 'time' ? 'time' : unit === 'day' ? 'point' : unit === 'interval' ? 'interval' : 'coarse';
  return <MarkSymbol kind={kind} shape={shape} />;
}

import type { ComparisonOverview } from '#shared/compare/overview/overview.ts';
import { EntitiesSection } from './entities-section.tsx';
import { ExclusiveSection } from './exclusive-section.tsx';
import { FiguresSection } from './figures-section.tsx';
import { OrderSection } from './order-section.tsx';
import { useScene } from './overview-scene.ts';
import { OriginsSection } from './origins-section.tsx';
import { QuotationsSection } from './quotations-section.tsx';

/** All parts of an overview, what decides most first. On paper the table says what only one article tells. */
export function OverviewParts({ overview }: { readonly overview: ComparisonOverview }) {
  const { go } = useScene();
  return (
    <>
      <OrderSection order={overview.order} />
      <OriginsSection origins={overview.origins} />
      <FiguresSection figures={overview.figures} />
      <QuotationsSection quotations={overview.quotations} />
      <EntitiesSection entities={overview.entities} />
      {go !== null && <ExclusiveSection exclusive={overview.exclusive} />}
    </>
  );
}

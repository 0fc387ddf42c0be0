import { create } from 'zustand';

export const overviewSections = [
  'order',
  'origins',
  'figures',
  'quotations',
  'entities',
  'exclusive',
] as const;

export type OverviewSectionName = (typeof overviewSections)[number];

interface OverviewSession {
  readonly closed: ReadonlySet<OverviewSectionName>;
}

/** Which sections the analyst closed; holds until the app closes, whatever is compared. */
export const useOverviewSession = create<OverviewSession>(() => ({ closed: new Set() }));

export const toggleSection = (name: OverviewSectionName): void =>
  useOverviewSession.setState(({ closed }) => {
    const next = new Set(closed);
    if (!next.delete(name)) next.add(name);
    return { closed: next };
  });

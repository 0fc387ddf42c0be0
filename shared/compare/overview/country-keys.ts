import { countries } from '#shared/analysis/entities/tables/countries.ts';
import { foldText } from '#shared/text/normalise.ts';

const codes: ReadonlyMap<string, string> = new Map(
  countries.flatMap(({ code, ar, en }) =>
    [...ar.split('|'), ...en.split('|')].map(name => [foldText(name), code] as const),
  ),
);

/** The code of a country by any of its Arabic and English names; null for other places. */
export const keyOfCountry = (name: string): string | null => codes.get(foldText(name)) ?? null;

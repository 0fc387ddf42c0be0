import { describe, expect, it } from 'vitest';
import { findEntities } from './find-entities.ts';
import { isForeignShaped } from './name-lexicon.ts';
import { possibleAliasRule } from './possible-aliases.ts';
import { aliasRules } from './tables/alias-rules.ts';
import { countries } from './tables/countries.ts';
import { foreignShapes } from './tables/name-shapes.ts';
import { organisationHeads } from './tables/organisation-heads.ts';
import { moreOrganisations } from './tables/more-organisations.ts';
import { knownOrganisations } from './tables/organisations.ts';
import { placeHeads } from './tables/place-heads.ts';
import { guardedPlaces, prepositionPlaces } from './tables/guarded-places.ts';
import { moreCities } from './tables/more-cities.ts';
import { cities, regions } from './tables/places.ts';
import { wellKnownPeople } from './tables/well-known-people.ts';

const short = (text: string, language = 'ar') =>
  findEntities(text, language).map(({ type, canonical, mentions }) => [type, canonical, mentions.length]);

describe('the tables of entities', () => {
  it.each(organisationHeads)('$id holds for its example and not for its counter-example', row => {
    expect(short(row.example)).toContainEqual(['organisation', row.organisation, 1]);
    expect(short(row.counterExample)).toEqual([]);
  });

  const names = (rows: readonly string[]) =>
    rows.flatMap(row => row.split('=').map(name => [name, row.split('=')[0] ?? ''] as const));

  it.each(names([...regions, ...cities, ...moreCities]))('«%s» is a place', (name, canonical) => {
    expect(short(name)).toEqual([['place', canonical, 1]]);
  });

  it.each(
    countries.flatMap(row => row.ar.split('|').map(name => [name, row.ar.split('|')[0] ?? ''] as const)),
  )('«%s» is a state', (name, canonical) => {
    expect(short(name)).toEqual([['place', canonical, 1]]);
  });

  it.each(names([...knownOrganisations, ...moreOrganisations]))(
    '«%s» is an organisation',
    (name, canonical) => {
      expect(short(name)).toEqual([['organisation', canonical, 1]]);
    },
  );

  it.each(names(wellKnownPeople))('«%s» is a person', (name, canonical) => {
    expect(short(name)).toEqual([['person', canonical, 1]]);
  });

  it.each(guardedPlaces)('«%s» alone is no place', name => {
    expect(short(name)).toEqual([]);
  });

  it.each(prepositionPlaces)('«%s» is a place behind a preposition, and none alone', name => {
    expect(short(`وصلوا في ${name} .`)).toEqual([['place', name, 1]]);
    expect(short(name)).toEqual([]);
  });

  it.each(placeHeads)('$id holds for its example and not for its counter-example', row => {
    expect(short(row.example)).toEqual([['place', row.place, 1]]);
    expect(short(row.counterExample)).toEqual([]);
  });

  it.each(foreignShapes)('$id holds for its example and not for its counter-example', row => {
    expect(isForeignShaped(row.example)).toBe(true);
    expect(isForeignShaped(row.counterExample)).toBe(false);
  });

  const named = (type: 'person' | 'organisation' | 'place', canonical: string) => ({
    id: `${type}:${canonical}`,
    type,
    canonical,
    aliases: [],
    mentions: [],
  });

  it.each(aliasRules)('$id holds for its example and not for its counter-example', row => {
    const offered = ([a, b]: readonly [string, string]) =>
      possibleAliasRule(named(row.type, a), named(row.type, b));
    expect(offered(row.example)).toBe(row.id);
    expect(offered(row.counterExample)).toBeNull();
  });
});

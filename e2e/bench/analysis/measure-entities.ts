import { findEntities } from '#shared/analysis/entities/find-entities.ts';
import type { EntityType } from '#shared/domain/article/entity.ts';
import { spansOverlap, type Span } from '#shared/domain/article/span.ts';
import {
  readMarkedEntities,
  readSeedEntities,
  readWojood,
  type GoldMention,
  type GoldText,
} from './entity-gold.ts';
import { markedParts } from './marked-gold.ts';
import { accuracyFigure, agreementFigures, type TaskError, type TaskReport } from './task-report.ts';

interface FoundMention extends Span {
  readonly type: EntityType;
  readonly entity: string;
}

interface ReadText extends GoldText {
  readonly found: readonly FoundMention[];
}

/** The whole tokens that a span touches, for gold whose tokens keep their proclitics. */
function wholeTokens(text: string, { start, end }: Span): Span {
  const next = text.indexOf(' ', end);
  return { start: text.lastIndexOf(' ', start) + 1, end: next < 0 ? text.length : next };
}

const readText = (gold: GoldText): ReadText => ({
  ...gold,
  found: findEntities(gold.text, 'ar').flatMap(({ id, type, mentions }) =>
    mentions.flatMap(({ span }) =>
      span ? [{ ...(gold.isTokenised ? wholeTokens(gold.text, span) : span), type, entity: id }] : [],
    ),
  ),
});

const isExact = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** What counts of one type: unscored gold is not expected, and what lies on it is not held against anyone. */
function ofType({ mentions, found }: ReadText, type: EntityType) {
  const gold = mentions.filter(mention => mention.type === type && mention.scored);
  const excused = mentions.filter(mention => !mention.scored);
  const counted = found.filter(
    item =>
      item.type === type &&
      (gold.some(mention => isExact(mention, item)) || !excused.some(mention => spansOverlap(mention, item))),
  );
  return { gold, counted };
}

const goals: Readonly<Record<EntityType, { readonly precision?: number; readonly f1: number }>> = {
  place: { f1: 0.85 },
  person: { precision: 0.85, f1: 0.65 },
  organisation: { f1: 0.58 },
};

function figuresOfType(texts: readonly ReadText[], type: EntityType, hasGoals: boolean) {
  const parts = texts.map(text => ofType(text, type));
  const expected = parts.reduce((sum, { gold }) => sum + gold.length, 0);
  const found = parts.reduce((sum, { counted }) => sum + counted.length, 0);
  const agreeing = (agree: (a: Span, b: Span) => boolean): number =>
    parts.reduce(
      (sum, { gold, counted }) =>
        sum + gold.filter(mention => counted.some(item => agree(mention, item))).length,
      0,
    );
  const name = type === 'person' ? 'people' : `${type}s`;
  const counts = { expected, found };
  return [
    ...agreementFigures(
      `${name}, exact`,
      { ...counts, agreed: agreeing(isExact) },
      hasGoals ? goals[type] : {},
    ),
    ...agreementFigures(`${name}, overlap`, { ...counts, agreed: Math.min(found, agreeing(spansOverlap)) }),
  ];
}

/** Pairs of mentions that were put into one entity, and how many of them gold has in one as well. */
function mergedPairs(texts: readonly ReadText[]): { readonly pairs: number; readonly right: number } {
  let pairs = 0;
  let right = 0;
  for (const { mentions, found } of texts) {
    const named = mentions.filter(mention => mention.entity !== null);
    const matched = found.flatMap(item => {
      const gold = named.find(mention => mention.type === item.type && spansOverlap(mention, item));
      return gold ? [{ item, gold }] : [];
    });
    for (const [index, a] of matched.entries()) {
      for (const b of matched.slice(index + 1)) {
        if (a.item.entity !== b.item.entity) continue;
        pairs++;
        if (a.gold.entity === b.gold.entity) right++;
      }
    }
  }
  return { pairs, right };
}

const described = (text: string, { start, end, type }: Span & { readonly type: EntityType }): string =>
  `${type} «${text.slice(start, end)}»`;

const overlapping = <Item extends Span>(items: readonly Item[], span: Span): Item | undefined =>
  items.find(item => spansOverlap(item, span));

function errorsOf(read: ReadText): readonly TaskError[] {
  const { where, text, mentions, found } = read;
  const isRight = (a: GoldMention | FoundMention, b: GoldMention | FoundMention): boolean =>
    a.type === b.type && isExact(a, b);
  const missed = mentions
    .filter(mention => mention.scored && !found.some(item => isRight(item, mention)))
    .map((mention): TaskError => {
      const item = overlapping(found, mention);
      return {
        where: `${where} ${mention.start}`,
        expected: described(text, mention),
        found: item ? described(text, item) : null,
      };
    });
  const invented = found
    .filter(item => !overlapping(mentions, item))
    .map((item): TaskError => ({
      where: `${where} ${item.start}`,
      expected: null,
      found: described(text, item),
    }));
  return [...missed, ...invented];
}

interface Measured {
  readonly gold: string;
  readonly texts: readonly GoldText[] | null;
  readonly hasGoals: boolean;
  /** Blind gold gives figures only, so that nobody tunes to it. */
  readonly isBlind: boolean;
}

function measure({ gold, texts, hasGoals, isBlind }: Measured): TaskReport | null {
  if (!texts) return null;
  const read = texts.map(readText);
  const { pairs, right } = mergedPairs(read);
  return {
    task: 'entities ar',
    gold,
    figures: [
      ...(['place', 'person', 'organisation'] as const).flatMap(type => figuresOfType(read, type, hasGoals)),
      ...(pairs > 0 ? [accuracyFigure('mentions merged rightly', right, pairs, hasGoals ? 0.98 : null)] : []),
    ],
    errors: isBlind ? [] : read.flatMap(errorsOf),
  };
}

/** Names of people, organisations and places in Arabic, by type, exactly and by overlap, and the merging of aliases. */
export const measureEntities = (): readonly TaskReport[] =>
  [
    ...markedParts.map(part => ({
      gold: `entities.${part}`,
      texts: readMarkedEntities(part),
      hasGoals: true,
      isBlind: part === 'blind',
    })),
    { gold: 'entities/wojood-sample', texts: readWojood(), hasGoals: false, isBlind: false },
    { gold: 'seed', texts: readSeedEntities(), hasGoals: false, isBlind: false },
  ]
    .map(measure)
    .filter(report => report !== null);

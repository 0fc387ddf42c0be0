import { existsSync, readFileSync } from 'node:fs';
import type { EntityType } from '#shared/domain/article/entity.ts';
import { goldFolder, readGold } from './gold-files.ts';
import { type MarkedArticle, type MarkedPart, readMarked } from './marked-gold.ts';

/** A name that someone marked: where it stands, and whom it names within its article (null where gold does not say). */
export interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
  readonly entity: string | null;
  /** False where finding it and missing it are both right. */
  readonly scored: boolean;
}

/** A text with all its names. */
export interface GoldText {
  readonly where: string;
  readonly text: string;
  readonly mentions: readonly GoldMention[];
  /** True where words are parted by spaces and spans hold whole words, proclitics and all. */
  readonly isTokenised?: boolean;
}

interface MarkedNames extends MarkedArticle {
  readonly mentions: readonly (Omit<GoldMention, 'entity'> & { readonly entity?: string })[];
}

/** The names of our own hand-marked articles; null where these are not there. */
export const readMarkedEntities = (part: MarkedPart): readonly GoldText[] | null =>
  readMarked<MarkedNames>('entities', part)?.map(({ article, text }) => ({
    where: article.id,
    text,
    mentions: article.mentions.map(mention => ({ ...mention, entity: mention.entity ?? null })),
  })) ?? null;

const wojoodTypes: ReadonlyMap<string, EntityType> = new Map([
  ['PERS', 'person'],
  ['ORG', 'organisation'],
  ['GPE', 'place'],
  ['LOC', 'place'],
  ['FAC', 'place'],
]);

interface OpenMention {
  readonly label: string;
  readonly start: number;
  end: number;
}

/**
 * The sample of Wojood, whose labels nest: of spans within spans of the same type only the outer one is expected, and a
 * place within an organisation is not. Its sentences are joined by line feeds, so that names are found in context.
 */
export function readWojood(): readonly GoldText[] | null {
  const lines = readGold('entities/wojood-sample/data/train.txt')?.split('\n');
  if (!lines) return null;
  const texts: GoldText[] = [];
  let text = '';
  let open: OpenMention[] = [];
  let closed: OpenMention[] = [];
  for (const line of [...lines, '']) {
    const [token = '', ...labels] = line.trim().split(/\s+/);
    if (token === '' || token === '$#$') {
      if (text !== '')
        texts.push({
          where: `wojood ${texts.length}`,
          text,
          mentions: outerMentions([...closed, ...open]),
          isTokenised: true,
        });
      [text, open, closed] = ['', [], []];
      continue;
    }
    const start = text === '' ? 0 : text.length + 1;
    text = text === '' ? token : `${text} ${token}`;
    const going = open.filter(mention => labels.includes(`I-${mention.label}`));
    closed.push(...open.filter(mention => !going.includes(mention)));
    for (const mention of going) mention.end = text.length;
    const begun = labels.filter(label => label.startsWith('B-'));
    open = [...going, ...begun.map(label => ({ label: label.slice(2), start, end: text.length }))];
  }
  return texts;
}

function outerMentions(marked: readonly OpenMention[]): readonly GoldMention[] {
  const mentions = marked.flatMap(({ label, start, end }): GoldMention[] => {
    const type = wojoodTypes.get(label);
    return type ? [{ start, end, type, entity: null, scored: true }] : [];
  });
  return mentions.filter(
    mention =>
      !mentions.some(
        other =>
          other.end - other.start > mention.end - mention.start &&
          other.start <= mention.start &&
          other.end >= mention.end &&
          (other.type === mention.type || (other.type === 'organisation' && mention.type === 'place')),
      ),
  );
}

interface SeedGold {
  readonly articles: readonly {
    readonly id: string;
    readonly body: { readonly start: number; readonly end: number };
  }[];
  readonly entities: readonly {
    readonly id: string;
    readonly type: string;
    readonly mentions: readonly {
      readonly article: string;
      readonly start: number;
      readonly end: number;
      readonly kind: string;
    }[];
  }[];
}

/** The bodies of the user's own sample; only its full names are scored. */
export function readSeedEntities(): readonly GoldText[] | null {
  const folder = `${goldFolder}/seed`;
  const source = readGold('seed/000_0b53b3ad3ab9613f.txt');
  if (source === null || !existsSync(`${folder}/gold.json`)) return null;
  const gold = JSON.parse(readFileSync(`${folder}/gold.json`, 'utf8')) as SeedGold;
  return gold.articles.map(({ id, body }) => ({
    where: `seed ${id}`,
    text: source.slice(body.start, body.end),
    mentions: gold.entities.flatMap(entity =>
      entity.mentions
        .filter(mention => mention.article === id && mention.start >= body.start && mention.end <= body.end)
        .map((mention): GoldMention => ({
          start: mention.start - body.start,
          end: mention.end - body.start,
          type: /^(?:person|organisation|place)/.exec(entity.type)?.[0] as EntityType,
          entity: entity.id,
          scored: mention.kind === 'name',
        })),
    ),
  }));
}

import type { GoldArticle, GoldDump } from './dump-gold.ts';
import { arabicFurniture, englishFurniture, type Furniture } from './page-furniture.ts';
import { printDate, printedForms } from './printed-dates.ts';
import { arabicArticles, englishArticles, type RealArticle } from './real-articles.ts';

type Random = () => number;

/** A small generator with a seed (mulberry32): the same dumps on every run. */
function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const pick = <Item>(random: Random, items: readonly Item[]): Item =>
  items[Math.floor(random() * items.length)] as Item; // never asked of an empty list

const rules = ['--------', '***', '=====', '———', '* * *', '#####'];

type DatePlace = 'below' | 'above' | 'last' | 'none';

/** Where the accidents of a dump come from, and in what language its furniture is. */
interface Chance {
  readonly random: Random;
  readonly words: Furniture;
}

/** How one page prints its articles. */
interface Style {
  readonly separator: 'none' | 'blank' | 'wide' | 'rule' | 'opener';
  readonly datePlace: DatePlace;
  readonly dateLabel: string | null;
  readonly dateForm: number;
  readonly outletPlace: 'label' | 'below' | 'none';
  readonly promo: string | null;
  readonly hasByline: boolean;
  readonly related: 'none' | 'inside' | 'end';
  readonly ad: 'none' | 'glued' | 'line';
  readonly blankLines: boolean;
  /** Outlet and date share a line. */
  readonly joinsHeader: boolean;
  /** What opens the first paragraph, as agencies do it. */
  readonly dateline: string | null;
  readonly omission: number;
}

function styleFrom(random: Random, words: Furniture): Style {
  return {
    separator: pick(random, ['none', 'none', 'blank', 'wide', 'rule', 'opener'] as const),
    datePlace: pick(random, ['below', 'below', 'below', 'above', 'last', 'none'] as const),
    dateLabel: random() < 0.5 ? pick(random, words.dateLabels) : null,
    dateForm: Math.floor(random() * printedForms),
    outletPlace: pick(random, ['label', 'label', 'below', 'none', 'none'] as const),
    promo: random() < 0.35 ? pick(random, words.promos) : null,
    hasByline: random() < 0.25,
    related: pick(random, ['none', 'none', 'none', 'inside', 'end'] as const),
    ad: pick(random, ['none', 'none', 'glued', 'line'] as const),
    blankLines: random() < 0.25,
    joinsHeader: random() < 0.2,
    dateline: random() < 0.15 ? pick(random, words.datelines) : null,
    omission: random() < 0.5 ? 0 : 0.3,
  };
}

/** Writes lines and remembers where each kind of thing stands. */
function createWriter(style: Style) {
  let text = '';
  const boilerplate: { text: string; at: number }[] = [];
  const line = (content: string, boilerplateLength = 0): number => {
    if (text !== '') text += style.blankLines ? '\n\n' : '\n';
    const at = text.length;
    text += content;
    if (boilerplateLength > 0) boilerplate.push({ text: content.slice(0, boilerplateLength), at });
    return at;
  };
  return {
    line,
    junk: (content: string): number => line(content, content.length),
    gap: (lines: number): void => {
      if (text !== '') text += '\n'.repeat(lines);
    },
    boilerplate,
    read: (): string => text,
  };
}

function writeArticle(
  write: ReturnType<typeof createWriter>,
  style: Style,
  article: RealArticle,
  others: readonly string[],
  { random, words }: Chance,
): GoldArticle {
  const states = (): boolean => random() >= style.omission;
  const moment = {
    year: 2012 + Math.floor(random() * 14),
    month: 1 + Math.floor(random() * 12),
    day: 1 + Math.floor(random() * 28),
    hour: Math.floor(random() * 24),
    minute: Math.floor(random() * 60),
  };
  const printed = printDate(style.dateForm, moment);
  const published = style.datePlace !== 'none' && states() ? printed : null;
  const outlet = style.outletPlace !== 'none' && states() ? pick(random, words.outlets) : null;
  const author = style.hasByline && states() ? pick(random, words.bylines) : null;
  const writeDate = (place: DatePlace): void => {
    if (!published || style.datePlace !== place) return;
    const label = style.dateLabel;
    write.line(label === null ? published.text : `${label} ${published.text}`, label?.length ?? 0);
  };
  writeDate('above');
  const titleAt = write.line(article.title);
  if (author) write.line(`${words.bylineLabel} ${author}`, words.bylineLabel.length);
  const isJoined = style.joinsHeader && outlet !== null && published !== null && style.datePlace === 'below';
  if (isJoined) write.line(`${outlet} | ${published.text}`);
  else if (outlet && style.outletPlace === 'below') write.line(outlet);
  if (!isJoined) writeDate('below');
  if (style.promo) write.junk(style.promo);
  const body: (readonly [number, number])[] = [];
  const middle = Math.floor(article.paragraphs.length / 2);
  for (const [i, plain] of article.paragraphs.entries()) {
    const paragraph = i === 0 && style.dateline !== null ? style.dateline + plain : plain;
    const isMiddle = i === middle && i > 0;
    if (isMiddle && style.ad === 'line') write.junk(words.ad);
    if (isMiddle && style.related === 'inside') writeRelated(write, others, { random, words });
    const isGlued = isMiddle && style.ad === 'glued' && /^[وقفأاA-Z]/.test(paragraph);
    const mark = words.ad.length;
    const at = isGlued ? write.line(`${words.ad}${paragraph}`, mark) + mark : write.line(paragraph);
    body.push([at, at + paragraph.length]);
  }
  if (outlet && style.outletPlace === 'label' && !isJoined)
    write.line(`${words.outletLabel} ${outlet}`, words.outletLabel.length);
  writeDate('last');
  if (style.related === 'end') writeRelated(write, others, { random, words });
  const agency =
    style.dateline === null ? null : (/رويترز|واس|أ ف ب|د ب أ|Reuters|AP/.exec(style.dateline)?.[0] ?? null);
  return {
    title: { text: article.title, at: titleAt },
    published,
    outlet,
    credit: agency,
    author,
    body,
  };
}

function writeRelated(
  write: ReturnType<typeof createWriter>,
  others: readonly string[],
  { random, words }: Chance,
): void {
  write.junk(pick(random, words.openers));
  const count = 1 + Math.floor(random() * 4);
  for (let i = 0; i < count; i++) write.junk(pick(random, others));
}

function separate(write: ReturnType<typeof createWriter>, style: Style, { random, words }: Chance): void {
  if (style.separator === 'blank') write.gap(1);
  if (style.separator === 'wide') write.gap(2);
  if (style.separator === 'rule') write.junk(pick(random, rules));
  if (style.separator === 'opener' && style.related !== 'end')
    write.junk(pick(random, words.openers.slice(0, 3)));
}

function makeDump(name: string, articles: readonly RealArticle[], chance: Chance): GoldDump {
  const { random, words } = chance;
  const style = styleFrom(random, words);
  const write = createWriter(style);
  const titles = articles.map(article => article.title);
  const count = 1 + Math.floor(random() * 5);
  const written: GoldArticle[] = [];
  for (let i = 0; i < count; i++) {
    if (i > 0) separate(write, style, chance);
    written.push(writeArticle(write, style, pick(random, articles), titles, chance));
  }
  return { name, text: write.read(), articles: written, boilerplate: write.boilerplate };
}

/** Dumps of one to five real articles in random order, layout and completeness; none where the articles are absent. */
export function makeDumps(language: 'ar' | 'en', count: number, seed: number): readonly GoldDump[] {
  const articles = language === 'en' ? englishArticles() : arabicArticles();
  if (articles.length === 0) return [];
  const chance = { random: randomFrom(seed), words: language === 'en' ? englishFurniture : arabicFurniture };
  return Array.from({ length: count }, (_, i) => makeDump(`made-${language}-${seed}-${i}`, articles, chance));
}

import { walkXml } from '#main/import/extract/markup/walk-xml.ts';
import { isOn, wordNamespaces } from './word-namespaces.ts';

/** What a style says of the text it is given to; null for what it leaves as it is. */
export interface WordStyle {
  readonly isHidden: boolean | null;
  readonly isBold: boolean | null;
  /** 0 for the style of titles, 1 to 9 for headings. */
  readonly level: number | null;
  /** The style of lines in a table of contents. */
  readonly isContents: boolean;
}

export const plainStyle: WordStyle = { isHidden: null, isBold: null, level: null, isContents: false };

export type WordStyles = ReadonlyMap<string, WordStyle>;

interface RawStyle {
  readonly id: string;
  name: string;
  basedOn: string | null;
  isHidden: boolean | null;
  isBold: boolean | null;
  outline: number | null;
}

/** Reads the styles of a document by their ids, each with what it takes from those it is based on. */
export function readWordStyles(xml: string): WordStyles {
  const styles = new Map<string, RawStyle>();
  let style: RawStyle | null = null;
  walkXml(xml, wordNamespaces, {
    open({ name, attribute }) {
      if (name === 'w:style') {
        const id = attribute('w:styleId') ?? '';
        style = { id, name: '', basedOn: null, isHidden: null, isBold: null, outline: null };
        styles.set(id, style);
      }
      if (style === null) return;
      const value = attribute('w:val');
      if (name === 'w:name') style.name = value?.trim().toLowerCase() ?? '';
      if (name === 'w:basedOn') style.basedOn = value;
      if (name === 'w:vanish') style.isHidden = isOn(value);
      if (name === 'w:b' || name === 'w:bCs') style.isBold = style.isBold === true || isOn(value);
      if (name === 'w:outlineLvl') style.outline = outlineLevel(value);
    },
    close(name) {
      if (name === 'w:style') style = null;
    },
  });
  return new Map(Array.from(styles, ([id, raw]) => [id, inherit(raw, styles)]));
}

/** The level of a heading by its outline level, which counts from 0; 9 is that of text. */
export function outlineLevel(value: string | null): number | null {
  const level = Number(value ?? Number.NaN);
  return Number.isInteger(level) && level >= 0 && level < 9 ? level + 1 : null;
}

/** Styles that are based on one another in a circle are as old as broken files; chains are short. */
const longestChain = 16;

function inherit(raw: RawStyle, styles: ReadonlyMap<string, RawStyle>): WordStyle {
  let style: WordStyle = plainStyle;
  let next: RawStyle | undefined = raw;
  for (let steps = 0; next !== undefined && steps < longestChain; steps++) {
    style = {
      isHidden: style.isHidden ?? next.isHidden,
      isBold: style.isBold ?? next.isBold,
      level: style.level ?? levelOf(next),
      isContents:
        style.isContents || /^(?:toc (?:\d|heading)|table of (?:figures|authorities))/.test(next.name),
    };
    next = styles.get(next.basedOn ?? '');
  }
  return style;
}

function levelOf({ name, outline }: RawStyle): number | null {
  if (name === 'title') return 0;
  const heading = /^heading ([1-9])$/.exec(name)?.[1];
  return heading === undefined ? outline : Number(heading);
}

import { walkXml } from '#main/import/extract/markup/walk-xml.ts';
import { odfNamespaces } from './odf-namespaces.ts';

/** What a style says of the text it is given to; null for what it leaves as it is. */
export interface OdfStyle {
  readonly isHidden: boolean | null;
  readonly isBold: boolean | null;
  /** The style of titles. */
  readonly isTitle: boolean;
}

export const plainOdfStyle: OdfStyle = { isHidden: null, isBold: null, isTitle: false };

/** Styles by their family and name, as `paragraph:P1`. */
export type OdfStyles = ReadonlyMap<string, OdfStyle>;

interface RawStyle {
  readonly name: string;
  readonly parent: string;
  isHidden: boolean | null;
  isBold: boolean | null;
}

/** Styles that inherit from one another in a circle are broken; chains are short. */
const longestChain = 16;

/** Reads the styles of these files, each with what it takes from those above it. */
export function readOdfStyles(files: readonly string[]): OdfStyles {
  const styles = new Map<string, RawStyle>();
  let style: RawStyle | null = null;
  for (const xml of files)
    walkXml(xml, odfNamespaces, {
      open({ name, attribute }) {
        if (name === 'style:style') {
          const family = attribute('style:family') ?? '';
          const own = attribute('style:name') ?? '';
          const parent = `${family}:${attribute('style:parent-style-name') ?? ''}`;
          style = { name: own, parent, isHidden: null, isBold: null };
          styles.set(`${family}:${own}`, style);
        }
        if (name !== 'style:text-properties' || style === null) return;
        const display = attribute('text:display');
        const weights = [attribute('fo:font-weight'), attribute('style:font-weight-complex')];
        if (display !== null) style.isHidden = display === 'none';
        if (weights.some(weight => weight !== null)) style.isBold = weights.some(isHeavy);
      },
      close(name) {
        if (name === 'style:style') style = null;
      },
    });
  return new Map(Array.from(styles, ([key, raw]) => [key, inherit(raw, styles)]));
}

const isHeavy = (weight: string | null): boolean => weight === 'bold' || Number(weight ?? 0) >= 600;

function inherit(raw: RawStyle, styles: ReadonlyMap<string, RawStyle>): OdfStyle {
  let style = plainOdfStyle;
  let next: RawStyle | undefined = raw;
  for (let steps = 0; next !== undefined && steps < longestChain; steps++) {
    style = {
      isHidden: style.isHidden ?? next.isHidden,
      isBold: style.isBold ?? next.isBold,
      isTitle: style.isTitle || next.name === 'Title',
    };
    next = styles.get(next.parent);
  }
  return style;
}

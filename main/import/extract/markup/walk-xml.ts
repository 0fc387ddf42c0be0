import { Parser } from 'htmlparser2';
import { createNamespaceScope } from './namespace-scope.ts';
import type { Namespaces } from './namespace-scope.ts';

export interface XmlElement {
  /** `short:local`, with the short name of its namespace; `?:local` in one that has none. */
  readonly name: string;
  /** The value of an attribute by its name, given as `short:local`, or `local` for one without a namespace. */
  attribute(name: string): string | null;
}

export interface XmlVisitor {
  open(element: XmlElement): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Real documents stay far below; the parser's work on an element grows with how deep it stands. */
const deepest = 600;
const chunkLength = 32_768;

/**
 * Walks the elements and texts of an XML text in their order. Only the references that XML itself defines are resolved:
 * what a document type declares is not looked at, so nothing is expanded and nothing fetched. False when the text ends
 * before its elements do, or nests them too deep; what could be read of it was visited all the same.
 */
export function walkXml(text: string, namespaces: Namespaces, visitor: XmlVisitor): boolean {
  const scope = createNamespaceScope(namespaces);
  const names: string[] = [];
  let hasRoot = false;
  const parser = new Parser(
    {
      onopentag(raw, attributes) {
        scope.enter(attributes);
        const name = scope.elementName(raw);
        names.push(name);
        hasRoot = true;
        visitor.open({ name, attribute: wanted => readAttribute(attributes, wanted, scope.attributeName) });
      },
      ontext: data => visitor.text?.(data),
      onclosetag() {
        const name = names.pop();
        scope.leave();
        if (name !== undefined) visitor.close?.(name);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  const unix = text.replaceAll('\r\n', '\n');
  for (let at = 0; at < unix.length && names.length <= deepest; at += chunkLength)
    parser.write(unix.slice(at, at + chunkLength));
  const isWhole = hasRoot && names.length === 0;
  parser.end();
  return isWhole;
}

function readAttribute(
  attributes: Readonly<Record<string, string>>,
  wanted: string,
  nameOf: (raw: string) => string,
): string | null {
  for (const raw in attributes) if (nameOf(raw) === wanted) return attributes[raw] ?? null;
  return null;
}

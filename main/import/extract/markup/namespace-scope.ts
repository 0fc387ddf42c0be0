/** Short names for namespaces, by their addresses; several addresses may share one. */
export type Namespaces = Readonly<Record<string, string>>;

export interface NamespaceScope {
  /** Takes up what an element declares. */
  enter(attributes: Readonly<Record<string, string>>): void;
  /** Drops what the innermost element declared. */
  leave(): void;
  elementName(raw: string): string;
  attributeName(raw: string): string;
}

/** Keeps which prefix stands for which namespace while elements open and close (Namespaces in XML 1.0, section 6). */
export function createNamespaceScope(namespaces: Namespaces): NamespaceScope {
  const known = new Map(Object.entries(namespaces));
  const bindings = new Map<string, string[]>();
  /** What each open element declared; null for nearly all of them. */
  const declared: (string[] | null)[] = [];

  const short = (prefix: string): string => bindings.get(prefix)?.at(-1) ?? '?';
  const named = (prefix: string, local: string): string => `${short(prefix)}:${local}`;

  return {
    enter(attributes) {
      let prefixes: string[] | null = null;
      for (const name in attributes) {
        if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
        const prefix = name.slice('xmlns:'.length);
        const stack = bindings.get(prefix);
        const bound = known.get(attributes[name] ?? '') ?? '?';
        if (stack === undefined) bindings.set(prefix, [bound]);
        else stack.push(bound);
        (prefixes ??= []).push(prefix);
      }
      declared.push(prefixes);
    },
    leave() {
      for (const prefix of declared.pop() ?? []) bindings.get(prefix)?.pop();
    },
    elementName(raw) {
      const colon = raw.indexOf(':');
      return colon < 0 ? named('', raw) : named(raw.slice(0, colon), raw.slice(colon + 1));
    },
    attributeName(raw) {
      const colon = raw.indexOf(':');
      return colon < 0 ? raw : named(raw.slice(0, colon), raw.slice(colon + 1));
    },
  };
}

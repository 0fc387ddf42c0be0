/** Short names of vocabularies that feeds use, by a part of their addresses; `''` for those of feeds themselves. */
const vocabularies: readonly (readonly [RegExp, string])[] = [
  [
    /w3\.org\/2005\/atom|purl\.org\/atom|netscape\.com\/rdf|purl\.org\/(?:rss\/1\.0|net\/rss1?\.?1?#?)\/?$|backend\.userland\.com\/rss|blogs\.law\.harvard\.edu\/tech\/rss|rssboard\.org/i,
    '',
  ],
  [/purl\.org\/rss\/1\.0\/modules\/content/i, 'content'],
  [/purl\.org\/dc\/terms/i, 'dcterms'],
  [/purl\.org\/dc\/elements|purl\.org\/dc\/?$/i, 'dc'],
  [/search\.yahoo\.com\/mrss/i, 'media'],
  [/itunes\.(?:apple\.)?com/i, 'itunes'],
  [/rssnamespace\.org\/feedburner/i, 'feedburner'],
  [/news\.yandex\.ru/i, 'yandex'],
  [/w3\.org\/1999\/xhtml/i, 'xhtml'],
  [/w3\.org\/1999\/02\/22-rdf/i, 'rdf'],
];

/** Gives elements one name each, whatever prefix a feed has chosen; a prefix that is declared nowhere means what it usually does. */
export function createNames(): {
  readonly declare: (attributes: Readonly<Record<string, string>>) => void;
  readonly nameOf: (raw: string) => string;
} {
  const prefixes = new Map<string, string>([
    ['atom', ''],
    ['rss', ''],
    ['a10', ''],
  ]);
  return {
    declare(attributes) {
      for (const [name, address] of Object.entries(attributes)) {
        if (!name.startsWith('xmlns:')) continue;
        const known = vocabularies.find(([pattern]) => pattern.test(address.slice(0, 200).trim()));
        if (known !== undefined) prefixes.set(name.slice('xmlns:'.length).toLowerCase(), known[1]);
      }
    },
    nameOf(raw) {
      const [prefix = '', local] = raw.toLowerCase().split(':', 2);
      if (local === undefined) return prefix;
      const short = prefixes.get(prefix) ?? prefix;
      return short === '' ? local : `${short}:${local}`;
    },
  };
}

/** What no system allows in the name of a file, or what would lead out of a folder. */
// oxlint-disable-next-line no-control-regex -- control characters are what it is about
const unsafe = /[<>:"/\\|?*\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;
const longest = 120;

/** The last name of a path as reports show it: of a file inside another one, the inner file's. */
export const lastNameOf = (path: string): string => path.split(/[/\\]| › /).at(-1) ?? path;

/** A name under which a file can be saved on every system; `fallback` where nothing of it is left. */
export function savableName(path: string, fallback: string): string {
  const name = lastNameOf(path)
    .replace(unsafe, '_')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  if (name.replaceAll('_', '') === '') return fallback;
  const dot = name.lastIndexOf('.');
  const extension = dot > 0 ? name.slice(dot, dot + 20) : '';
  const stem = dot > 0 ? name.slice(0, dot) : name;
  return `${[...stem].slice(0, longest).join('')}${extension}`;
}

/** Every field has a name of its own: the header's, its number where that is empty, with a number where it comes again. */
export function nameFields(header: readonly string[], count: number): readonly string[] {
  const taken = new Set<string>();
  return Array.from({ length: count }, (_, i) => {
    const given = (header[i] ?? '').replace(/\s+/g, ' ').trim() || String(i + 1);
    let name = given;
    for (let n = 2; taken.has(name); n++) name = `${given} (${n})`;
    taken.add(name);
    return name;
  });
}

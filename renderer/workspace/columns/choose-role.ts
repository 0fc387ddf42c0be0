import type { RecordMapping, RecordRole } from '#shared/domain/source/record-mapping.ts';

/** What a column is for; null for nothing. */
export function roleOf(mapping: RecordMapping, column: string): RecordRole | null {
  if (mapping.text.includes(column)) return 'text';
  const { text: _, ...single } = mapping;
  const found = Object.entries(single).find(([, name]) => name === column);
  return found ? (found[0] as RecordRole) : null; // its keys are roles
}

/** The mapping once this column is for that: only texts may be several, any other role leaves the column that had it. */
export function chooseRole(mapping: RecordMapping, column: string, role: RecordRole | null): RecordMapping {
  const without = (name: string | null): string | null => (name === column ? null : name);
  const cleared: RecordMapping = {
    title: without(mapping.title),
    text: mapping.text.filter(name => name !== column),
    published: without(mapping.published),
    outlet: without(mapping.outlet),
    author: without(mapping.author),
    url: without(mapping.url),
    language: without(mapping.language),
  };
  if (role === null) return cleared;
  return role === 'text' ? { ...cleared, text: [...cleared.text, column] } : { ...cleared, [role]: column };
}

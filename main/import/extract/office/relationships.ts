import { walkXml } from '#main/import/extract/markup/walk-xml.ts';
import type { ImportFailure } from '#main/import/read-source.ts';
import { ok } from '#shared/result/result.ts';
import type { Result } from '#shared/result/result.ts';
import type { OfficePackage } from './open-package.ts';

/** What a part of an Office Open XML package says it is made of (ECMA-376-2, section 6.5). */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, in lower case, which is the same in the transitional and the strict variant. */
  readonly type: string;
  /** The name of a part, or for external ones an address, which nothing follows. */
  readonly target: string;
  readonly isExternal: boolean;
}

const namespaces = { 'http://schemas.openxmlformats.org/package/2006/relationships': 'rel' };

/** The relationships of a part, or of the package for an empty name; none where nothing is said. */
export async function readRelationships(
  archive: OfficePackage,
  part: string,
): Promise<Result<readonly Relationship[], ImportFailure>> {
  const [folder, name] = splitPath(part);
  const xml = await archive.readXml(`${folder}_rels/${name}.rels`);
  if (!xml.ok) return xml;
  const found: Relationship[] = [];
  walkXml(xml.value ?? '', namespaces, {
    open({ name: element, attribute }) {
      const target = attribute('Target');
      if (element !== 'rel:Relationship' || target === null) return;
      const isExternal = attribute('TargetMode')?.toLowerCase() === 'external';
      found.push({
        id: attribute('Id') ?? '',
        type: (attribute('Type') ?? '').split('/').at(-1)?.toLowerCase() ?? '',
        target: isExternal ? target : resolvePart(folder, target),
        isExternal,
      });
    },
  });
  return ok(found);
}

/** The name of a part that a relative address names from within a folder (`''` or ending in a slash). */
export function resolvePart(folder: string, address: string): string {
  const plain = unescape(address.replace(/[?#].*$/s, '').replaceAll('\\', '/'));
  const steps = plain.startsWith('/') ? [] : folder.split('/').filter(step => step !== '');
  for (const step of plain.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** The folder of a part, with a slash at its end unless it is the top, and its own name. */
export function splitPath(part: string): readonly [folder: string, name: string] {
  const slash = part.lastIndexOf('/') + 1;
  return [part.slice(0, slash), part.slice(slash)];
}

function unescape(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address; // a stray percent sign is part of the name
  }
}

import { resolve } from 'node:path';

/** How a program was called, and where. */
export interface Invocation {
  /** The arguments after the program's own name. */
  readonly args: readonly string[];
  readonly workingFolder: string;
  /** An unpackaged program is given to Electron as the first argument that is no switch. */
  readonly isPackaged: boolean;
}

/** The files and folders among the arguments, made absolute. */
export function givenPaths({ args, workingFolder, isPackaged }: Invocation): readonly string[] {
  const given = args.filter(arg => arg !== '' && !arg.startsWith('-'));
  return given.slice(isPackaged ? 0 : 1).map(path => resolve(workingFolder, path));
}

/** The paths that a second start handed over; it is another process, so what it says is checked. */
export function handedOverPaths(additionalData: unknown): readonly string[] {
  if (typeof additionalData !== 'object' || additionalData === null || !('paths' in additionalData))
    return [];
  const { paths } = additionalData;
  return Array.isArray(paths) ? paths.filter(path => typeof path === 'string') : [];
}

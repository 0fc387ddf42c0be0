import { parsePort } from './saved-port.ts';
import { err, ok, type Result } from '#shared/result/result.ts';

/** What was asked for on the command line of the web host. */
export interface WebOptions {
  readonly dataFolder: string | null;
  readonly port: number | null;
  readonly shouldOpen: boolean;
  readonly paths: readonly string[];
}

/** One sentence about the first argument that makes no sense. */
export interface UsageError {
  readonly sentence: string;
}

/** How to call the program. */
export const usage = 'Usage: start.js [--data DIR] [--port N] [--open | --no-open] [--] [FILE_OR_FOLDER ...]';

/** Reads the arguments after the program's name; `--web` is left over from `npm start` and means nothing more here. */
export function parseWebOptions(args: readonly string[]): Result<WebOptions, UsageError> {
  let options: WebOptions = { dataFolder: null, port: null, shouldOpen: true, paths: [] };
  const left = [...args];
  while (left.length > 0) {
    const arg = left.shift() ?? '';
    if (arg === '--') return ok({ ...options, paths: [...options.paths, ...left] });
    const [name, given] = splitOption(arg);
    const value = () => given ?? left.shift() ?? '';
    if (name === '--data') {
      const dataFolder = value();
      if (dataFolder === '') return err({ sentence: '--data needs a folder.' });
      options = { ...options, dataFolder };
    } else if (name === '--port') {
      const port = parsePort(value());
      if (port === null) return err({ sentence: '--port needs a number from 1 to 65535.' });
      options = { ...options, port };
    } else if (name === '--open' || name === '--no-open')
      options = { ...options, shouldOpen: name === '--open' };
    else if (name.startsWith('--') && name !== '--web')
      return err({ sentence: `There is no option ${name}.` });
    else if (name !== '--web') options = { ...options, paths: [...options.paths, arg] };
  }
  return ok(options);
}

function splitOption(arg: string): readonly [string, string | undefined] {
  const at = arg.startsWith('--') ? arg.indexOf('=') : -1;
  return at < 0 ? [arg, undefined] : [arg.slice(0, at), arg.slice(at + 1)];
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { listFolder } from './list-folder.mjs';

/** The folders that hold the project's own code. */
export const codeFolders = /** @type {const} */ (['main', 'renderer', 'shared', 'build', 'e2e']);

const skipped = /(^|\/)(node_modules|out|release|test-results|playwright-report|data)$/;

/**
 * What a check found. A check that saw no file has checked nothing, and fails.
 * @typedef {object} CheckReport
 * @property {number} filesSeen
 * @property {readonly string[]} problems one line each, `path:line: what`
 * @property {readonly string[]} [warnings]
 */

/**
 * The files below the given folders whose path matches, with forward slashes, relative to `root`, sorted.
 * @param {string} root
 * @param {readonly string[]} folders absent ones are passed over
 * @param {RegExp} pattern
 * @returns {string[]}
 */
export function listProjectFiles(root, folders, pattern) {
  return folders
    .filter(folder => existsSync(join(root, folder)))
    .flatMap(folder =>
      listFolder(join(root, folder), path => !skipped.test(path)).map(path => `${folder}/${path}`),
    )
    .filter(path => pattern.test(path))
    .toSorted();
}

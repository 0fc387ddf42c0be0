import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { listFolder } from './list-folder.mjs';

/** Largest total in kilobytes (1,000 bytes) of the files that match, per folder. Raise one in the change that needs it. */
const budgets = [
  { folder: 'out/main', files: /\.js$/, kilobytes: 10_200 },
  { folder: 'out/preload', files: /\.cjs$/, kilobytes: 10 },
  { folder: 'out/web', files: /\.js$/, kilobytes: 10_200 },
  { folder: 'out/cli', files: /\.js$/, kilobytes: 10_200 },
  { folder: 'out/renderer', files: /\.js$/, kilobytes: 6_900 },
  { folder: 'out/renderer', files: /\.css$/, kilobytes: 125 },
  { folder: 'out/renderer', files: /\.woff2$/, kilobytes: 1_500 },
];

/**
 * Bundles that outgrew their budget, or are missing.
 * @param {string} root
 * @returns {import('./project-files.mjs').CheckReport}
 */
export function checkBundleSizes(root) {
  let filesSeen = 0;
  /** @type {string[]} */
  const problems = [];
  for (const { folder, files, kilobytes } of budgets) {
    const found = existsSync(join(root, folder))
      ? listFolder(join(root, folder)).filter(path => files.test(path))
      : [];
    filesSeen += found.length;
    const bytes = found.reduce((sum, path) => sum + statSync(join(root, folder, path)).size, 0);
    if (found.length === 0) problems.push(`${folder}: no file matches ${files}`);
    if (bytes > kilobytes * 1000)
      problems.push(`${folder} ${files}: ${Math.ceil(bytes / 1000)} kB, and the budget is ${kilobytes} kB`);
  }
  return { filesSeen, problems };
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listProjectFiles } from './project-files.mjs';

/**
 * @typedef {object} TextRule
 * @property {string} what
 * @property {readonly string[]} folders
 * @property {RegExp} files
 * @property {RegExp} pattern
 */

/** @type {readonly TextRule[]} */
const rules = [
  {
    what: 'hosts differ by capabilities; isElectron belongs in renderer/start alone',
    folders: ['main', 'renderer', 'shared'],
    files: /^(?!renderer\/start\/).*\.tsx?$/,
    pattern: /\bisElectron\b/i,
  },
  {
    what: 'the page loads nothing from another machine',
    folders: ['renderer'],
    files: /\.(html|css)$/,
    pattern: /(https?:)?\/\/(?!www\.w3\.org\/)[a-z0-9-]+\.[a-z]/i,
  },
  {
    what: 'the content security policy allows no inline script, style or handler',
    folders: ['renderer'],
    files: /\.html$/,
    pattern: /<script(?![^>]*\bsrc=)|<style|\son[a-z]+\s*=|\sstyle\s*=/i,
  },
];

/**
 * Text that may not stand where it stands.
 * @param {string} root
 * @returns {import('./project-files.mjs').CheckReport}
 */
export function checkForbiddenText(root) {
  const seen = new Set();
  const problems = rules.flatMap(({ what, folders, files, pattern }) =>
    listProjectFiles(root, folders, files).flatMap(path => {
      seen.add(path);
      const lines = readFileSync(join(root, path), 'utf8').split('\n');
      return lines.flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${what}`] : []));
    }),
  );
  return { filesSeen: seen.size, problems };
}

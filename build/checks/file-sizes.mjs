import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeFolders, listProjectFiles } from './project-files.mjs';

const limits = { warning: 250, source: 400, test: 600 };
const isTest = /\.(test|spec)\.tsx?$|(^|\/)(testing|fixtures)\//;
/** Tables are data: they are as long as what they list. */
const isTable = /\/tables\/|\.generated\.|-table\.ts$/;

/**
 * Files that hold more than one idea, going by their length in lines.
 * @param {string} root
 * @returns {import('./project-files.mjs').CheckReport}
 */
export function checkFileSizes(root) {
  const files = listProjectFiles(root, codeFolders, /\.(tsx?|mjs|cjs|css)$/).filter(
    path => !isTable.test(path),
  );
  const problems = [];
  const warnings = [];
  for (const path of files) {
    const lines = readFileSync(join(root, path), 'utf8').split('\n').length - 1;
    const limit = isTest.test(path) ? limits.test : limits.source;
    if (lines > limit) problems.push(`${path}: ${lines} lines, and the limit is ${limit}`);
    else if (lines > limits.warning && !isTest.test(path)) warnings.push(`${path}: ${lines} lines`);
  }
  return { filesSeen: files.length, problems, warnings };
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listProjectFiles } from './project-files.mjs';

const declaration = /(^|[{;])\s*([-\w]+)\s*:\s*([^;{}]+)(?=[;}])/g;
const physicalProperty =
  /^(left|right|((scroll-)?(margin|padding)|border)-(left|right)(-\w+)*|border-(top|bottom)-(left|right)-radius)$/;
const sidedValue = /^(text-align|text-align-last|float|clear|caption-side|justify-content|justify-items)$/;
const fourSided = /^((scroll-)?(margin|padding)|inset|border-(width|style|color))$/;

/** @param {string} value */
function splitValue(value) {
  return (
    value
      .replace(/!important/, '')
      .trim()
      .match(/(?:[^\s()]|\((?:[^()]|\([^()]*\))*\))+/g) ?? []
  );
}

/**
 * Why a declaration would be wrong in a page that runs from right to left, or null.
 * @param {string} property
 * @param {string} value
 */
function physicalSide(property, value) {
  if (physicalProperty.test(property)) return `${property} names a physical side`;
  if (sidedValue.test(property) && /\b(left|right)\b/.test(value))
    return `${property}: ${value} names a physical side`;
  const [, right, , left] = splitValue(value);
  if (fourSided.test(property) && left !== undefined && left !== right) {
    return `${property} with four values gives left and right different ones`;
  }
  return null;
}

/**
 * Styles that name left or right where start or end is meant.
 * @param {string} root
 * @returns {import('./project-files.mjs').CheckReport}
 */
export function checkLogicalStyles(root) {
  const files = listProjectFiles(root, ['renderer'], /\.css$/);
  const problems = files.flatMap(path => {
    // Comments keep their line breaks, so that places stay right.
    const css = readFileSync(join(root, path), 'utf8').replace(/\/\*[\s\S]*?\*\//g, text =>
      text.replace(/[^\n]/g, ' '),
    );
    return [...css.matchAll(declaration)].flatMap(match => {
      const [whole, , property = '', value = ''] = match;
      const side = physicalSide(property.toLowerCase(), value.trim());
      if (side === null) return [];
      const line = css.slice(0, match.index + whole.indexOf(property)).split('\n').length;
      return [`${path}:${line}: ${side}`];
    });
  });
  return { filesSeen: files.length, problems };
}

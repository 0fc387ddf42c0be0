#!/usr/bin/env node
// Stands in for fpm, which electron-builder would download: takes the arguments it passes for a deb, and builds with dpkg-deb.
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';

const text = /** @type {const} */ ({ type: 'string' });
const texts = /** @type {const} */ ({ type: 'string', multiple: true });
const flag = /** @type {const} */ ({ type: 'boolean' });
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    input: { ...text, short: 's' },
    output: { ...text, short: 't' },
    depends: { ...texts, short: 'd' },
    force: flag,
    debug: flag,
    log: text,
    'deb-recommends': texts,
    'deb-compression': text,
    'deb-priority': text,
    architecture: text,
    'after-install': text,
    'after-remove': text,
    description: text,
    version: text,
    package: text,
    name: text,
    maintainer: text,
    vendor: text,
    url: text,
    category: text,
    license: text,
    iteration: text,
  },
});

/**
 * Gives everything below a folder the modes of an installed program, and adds up its size.
 * @param {string} folder
 * @returns {number} kilobytes, each file rounded up
 */
function settleModes(folder) {
  chmodSync(folder, 0o755);
  return readdirSync(folder).reduce((sum, name) => {
    const path = join(folder, name);
    const stat = lstatSync(path);
    if (stat.isSymbolicLink()) return sum;
    if (stat.isDirectory()) return sum + settleModes(path);
    chmodSync(path, (stat.mode & 0o111) === 0 ? 0o644 : 0o755);
    return sum + Math.ceil(stat.size / 1024);
  }, 0);
}

/** @param {number} installedKilobytes */
function controlFile(installedKilobytes) {
  const [synopsis = '', ...rest] = (values.description ?? '').trim().split('\n');
  const fields = {
    Package: values.name,
    Version: values.iteration === undefined ? values.version : `${values.version}-${values.iteration}`,
    License: values.license,
    Vendor: values.vendor,
    Architecture: values.architecture,
    Maintainer: values.maintainer,
    'Installed-Size': installedKilobytes,
    Depends: values.depends?.join(', '),
    Recommends: values['deb-recommends']?.join(', '),
    Section: values.category,
    Priority: values['deb-priority'] ?? 'optional',
    Homepage: values.url,
    Description: [synopsis.trim(), ...rest.map(line => ` ${line.trim() || '.'}`)].join('\n'),
  };
  const lines = Object.entries(fields).filter(([, value]) => value !== undefined && value !== '');
  return `${lines.map(([name, value]) => `${name}: ${value}`).join('\n')}\n`;
}

if (values.input !== 'dir' || values.output !== 'deb' || values.package === undefined) {
  console.error('This stand-in for fpm makes a deb from folders, and nothing else.');
  process.exit(2);
}
const tree = mkdtempSync(join(tmpdir(), 'mizan-deb-'));
try {
  for (const mapping of positionals) {
    const split = mapping.lastIndexOf('=');
    const target = join(tree, mapping.slice(split + 1));
    mkdirSync(dirname(target), { recursive: true });
    cpSync(mapping.slice(0, split), target, { recursive: true, verbatimSymlinks: true });
  }
  const control = controlFile(settleModes(tree));
  mkdirSync(join(tree, 'DEBIAN'));
  writeFileSync(join(tree, 'DEBIAN/control'), control);
  const scripts = /** @type {const} */ ([
    ['postinst', values['after-install']],
    ['postrm', values['after-remove']],
  ]);
  for (const [name, script] of scripts) {
    if (script === undefined) continue;
    copyFileSync(script, join(tree, 'DEBIAN', name));
    chmodSync(join(tree, 'DEBIAN', name), 0o755);
  }
  // The test reads the package once: compressing hard would only take time.
  execFileSync('dpkg-deb', ['--root-owner-group', '-Zgzip', '-z1', '--build', tree, values.package], {
    stdio: 'inherit',
  });
} finally {
  rmSync(tree, { recursive: true, force: true });
}

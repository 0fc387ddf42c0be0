import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createPackage } from '@electron/asar';

/** Before the fuses of an Electron program: sentinel, version 1, count. Source: electron/fuses, "The fuse wire". */
const fuseSentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const unfusedWire = '101100011';

/**
 * Makes a folder that looks to electron-builder like an unpacked Electron for Linux, where Electron's own cannot be had. It
 * cannot run anything: it shows what is packed and which fuses are set, not that Electron honours them.
 * @param {string} folder made here
 * @param {string} version of Electron
 */
export async function makeStandInElectron(folder, version) {
  for (const name of ['locales', 'resources', 'app']) mkdirSync(join(folder, name), { recursive: true });
  const wire = Buffer.concat([
    Buffer.from(fuseSentinel),
    Buffer.from([1, unfusedWire.length]),
    Buffer.from(unfusedWire),
  ]);
  const program = Buffer.concat([
    Buffer.from('#!/bin/sh\necho "a stand-in for Electron" >&2\nexit 1\n# '),
    wire,
    Buffer.from('\n'),
  ]);
  writeFileSync(join(folder, 'electron'), program);
  chmodSync(join(folder, 'electron'), 0o755);
  writeFileSync(join(folder, 'version'), version);
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'chrome-sandbox', 'resources.pak']) {
    writeFileSync(join(folder, name), `stand-in for ${name}\n`);
  }
  for (const locale of ['ar', 'de', 'en-US', 'fr'])
    writeFileSync(join(folder, 'locales', `${locale}.pak`), locale);
  // A real archive: electron-builder hashes the header of every asar it finds.
  writeFileSync(join(folder, 'app/package.json'), '{ "name": "stand-in" }\n');
  await createPackage(join(folder, 'app'), join(folder, 'resources/default_app.asar'));
}

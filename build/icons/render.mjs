// node build/icons/render.mjs: draws mizan.svg as the PNG files and the Windows icon that the packages carry.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findBrowser } from '../setup/find-browser.mjs';

const folder = dirname(fileURLToPath(import.meta.url));
const pngSizes = [16, 24, 32, 48, 64, 128, 256, 512];
const icoSizes = [16, 24, 32, 48, 64, 128, 256];

/**
 * A Windows icon: a directory of PNG images (Vista and later read them).
 * Source of the layout: the ICONDIR and ICONDIRENTRY structures of the Windows resource format.
 * @param {readonly { size: number, png: Buffer }[]} images
 */
function createIco(images) {
  const header = Buffer.alloc(6 + 16 * images.length);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(images.length, 4);
  let offset = header.length;
  for (const [index, { size, png }] of images.entries()) {
    const at = 6 + 16 * index;
    header.writeUInt8(size % 256, at);
    header.writeUInt8(size % 256, at + 1);
    header.writeUInt16LE(1, at + 4);
    header.writeUInt16LE(32, at + 6);
    header.writeUInt32LE(png.length, at + 8);
    header.writeUInt32LE(offset, at + 12);
    offset += png.length;
  }
  return Buffer.concat([header, ...images.map(({ png }) => png)]);
}

const browserPath = await findBrowser();
if (browserPath === null) throw new Error('Drawing the icons needs Chromium, Chrome or Edge.');
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await chromium.launch({ executablePath: browserPath, args });
try {
  const page = await browser.newPage();
  const svg = readFileSync(join(folder, 'mizan.svg'), 'utf8');
  /** @type {{ size: number, png: Buffer }[]} */
  const images = [];
  for (const size of pngSizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${svg}`);
    images.push({ size, png: await page.screenshot({ omitBackground: true }) });
  }
  mkdirSync(join(folder, 'png'), { recursive: true });
  for (const { size, png } of images) writeFileSync(join(folder, 'png', `${size}x${size}.png`), png);
  writeFileSync(join(folder, 'mizan.ico'), createIco(images.filter(({ size }) => icoSizes.includes(size))));
} finally {
  await browser.close();
}

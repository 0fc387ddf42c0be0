import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { extractFile, listPackage } from '@electron/asar';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listFolder } from '#build/checks/list-folder.mjs';
import { packageForLinux, projectVersion, type LinuxPackages } from './package-linux.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const isDebian = spawnSync('dpkg-deb', ['--version']).status === 0;
const archiveBudgetBytes = 17_500_000;

const packed = ['out/main', 'out/preload', 'out/renderer'];

/** The files of app.asar; the archive lists its folders too. */
function filesInArchive(archive: string): readonly string[] {
  const paths = listPackage(archive, { isPack: false }).map(path => path.slice(1).replaceAll('\\', '/'));
  return paths.filter(path => !paths.some(other => other.startsWith(`${path}/`))).toSorted();
}

function dpkg(...args: readonly string[]): string {
  const { stdout, stderr, status } = spawnSync('dpkg-deb', args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

describe.skipIf(!isDebian)('the Linux packages', () => {
  let made: LinuxPackages;
  let archive: string;

  beforeAll(async () => {
    made = await packageForLinux();
    archive = join(made.unpacked, 'resources/app.asar');
  });
  afterAll(() => made.remove());

  it('hold the bundles, package.json and nothing else', () => {
    const bundles = packed.flatMap(folder => listFolder(join(root, folder)).map(path => `${folder}/${path}`));
    expect(bundles).toEqual(
      expect.arrayContaining(['out/main/start.js', 'out/preload/preload.cjs', 'out/renderer/index.html']),
    );
    expect(filesInArchive(archive)).toEqual([...bundles, 'package.json'].toSorted());
  });

  it('start from the main bundle', () => {
    const details: unknown = JSON.parse(extractFile(archive, 'package.json').toString());
    expect(details).toMatchObject({ name: 'mizan', version: projectVersion(), main: 'out/main/start.js' });
    expect(details).not.toHaveProperty('devDependencies');
  });

  it('stay within their budget', () => {
    expect(statSync(archive).size).toBeLessThan(archiveBudgetBytes);
  });

  it('carry the languages of the interface alone', () => {
    expect(readdirSync(join(made.unpacked, 'locales')).toSorted()).toEqual(['ar.pak', 'en-US.pak']);
  });

  it('carry the sample articles as plain files', () => {
    const samples = listFolder(join(root, 'e2e/data/articles'));
    expect(samples.length).toBeGreaterThan(0);
    expect(listFolder(join(made.unpacked, 'resources/samples'))).toEqual(samples);
  });

  it('carry the licence', () => {
    const licence = readFileSync(join(root, 'LICENSE'), 'utf8');
    expect(readFileSync(join(made.unpacked, 'LICENSE.mizan.txt'), 'utf8')).toBe(licence);
  });

  it('have their fuses set', async () => {
    const wire = await getCurrentFuseWire(join(made.unpacked, 'mizan'));
    const isOn = (fuse: FuseV1Options) => wire[fuse] === FuseState.ENABLE;
    expect({
      runAsNode: isOn(FuseV1Options.RunAsNode),
      cookieEncryption: isOn(FuseV1Options.EnableCookieEncryption),
      nodeOptions: isOn(FuseV1Options.EnableNodeOptionsEnvironmentVariable),
      nodeCliInspect: isOn(FuseV1Options.EnableNodeCliInspectArguments),
      asarIntegrity: isOn(FuseV1Options.EnableEmbeddedAsarIntegrityValidation),
      onlyFromAsar: isOn(FuseV1Options.OnlyLoadAppFromAsar),
      browserSnapshot: isOn(FuseV1Options.LoadBrowserProcessSpecificV8Snapshot),
      fileProtocolPrivileges: isOn(FuseV1Options.GrantFileProtocolExtraPrivileges),
      wasmTrapHandlers: isOn(FuseV1Options.WasmTrapHandlers),
    }).toEqual({
      runAsNode: false,
      cookieEncryption: false,
      nodeOptions: false,
      nodeCliInspect: false,
      asarIntegrity: true,
      onlyFromAsar: true,
      browserSnapshot: false,
      fileProtocolPrivileges: false,
      wasmTrapHandlers: true,
    });
  });

  it('describe themselves in the deb', () => {
    expect(existsSync(made.deb)).toBe(true);
    const field = (name: string) => dpkg('--field', made.deb, name).trim();
    expect({
      package: field('Package'),
      version: field('Version'),
      architecture: field('Architecture'),
      licence: field('License'),
      maintainer: field('Maintainer'),
    }).toEqual({
      package: 'mizan',
      version: projectVersion(),
      architecture: 'amd64',
      licence: 'Apache-2.0',
      maintainer: 'The Mizan founders <founders@mizan.invalid>',
    });
    expect(field('Depends')).toContain('libgtk-3-0');
  });

  it('install the program, a menu entry and icons of every size', () => {
    const lines = dpkg('--contents', made.deb).split('\n');
    const paths = lines.map(line => line.trim().split(/\s+/)[5] ?? '');
    expect(paths).toEqual(
      expect.arrayContaining([
        './opt/Mizan/mizan',
        './opt/Mizan/resources/app.asar',
        './usr/share/applications/mizan.desktop',
        ...[16, 24, 32, 48, 64, 128, 256, 512].map(
          size => `./usr/share/icons/hicolor/${size}x${size}/apps/mizan.png`,
        ),
      ]),
    );
    expect(lines.find(line => line.endsWith('./opt/Mizan/mizan'))).toMatch(/^-rwxr-xr-x root\/root/);
  });

  it('are named in Arabic where the desktop is Arabic', () => {
    const { stdout } = spawnSync(
      'sh',
      ['-c', `dpkg-deb --fsys-tarfile "$1" | tar -xO ./usr/share/applications/mizan.desktop`, 'sh', made.deb],
      {
        encoding: 'utf8',
      },
    );
    expect(stdout.split('\n')).toEqual(
      expect.arrayContaining([
        'Name=Mizan',
        'Name[ar]=ميزان',
        'Comment[ar]=مراجعة مجموعات المقالات الإخبارية دون اتصال',
        'StartupWMClass=mizan',
      ]),
    );
  });
});

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeStandInElectron } from './stand-in-electron.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What electron-builder made, in a temporary folder. */
export interface LinuxPackages {
  readonly unpacked: string;
  readonly deb: string;
  readonly log: string;
  readonly remove: () => void;
}

/** Nothing may be fetched: an address where nobody listens fails at once instead of after minutes. */
const offline = {
  ELECTRON_MIRROR: 'http://127.0.0.1:9/',
  ELECTRON_BUILDER_BINARIES_MIRROR: 'http://127.0.0.1:9/',
  CUSTOM_FPM_PATH: join(root, 'build/packaging/fpm-stand-in.mjs'),
};

/** Builds the Linux folder and the deb from the bundles in out/, over a stand-in for Electron and without network. */
export async function packageForLinux(): Promise<LinuxPackages> {
  const folder = mkdtempSync(join(tmpdir(), 'mizan-package-'));
  const electronVersion = installedVersion('electron');
  const dist = join(folder, 'electron');
  mkdirSync(dist);
  await makeStandInElectron(dist, electronVersion);
  const output = join(folder, 'release');
  const flags = `--config build/electron-builder.yml --linux dir deb --x64 -c.electronVersion=${electronVersion}`;
  const args = [
    join(root, 'node_modules/electron-builder/cli.js'),
    ...flags.split(' '),
    `-c.electronDist=${dist}`,
    `-c.directories.output=${output}`,
  ];
  const env = { ...process.env, ...offline };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', env });
  const log = `${stdout}${stderr}`;
  const remove = () => rmSync(folder, { recursive: true, force: true });
  if (status !== 0) {
    remove();
    throw new Error(`electron-builder ended with ${status}:\n${log}`);
  }
  const deb = join(output, `mizan_${projectVersion()}_amd64.deb`);
  return { unpacked: join(output, 'linux-unpacked'), deb, log, remove };
}

/** The version in package.json. */
export function projectVersion(): string {
  return readVersion(join(root, 'package.json'));
}

function installedVersion(name: string): string {
  return readVersion(join(root, 'node_modules', name, 'package.json'));
}

function readVersion(path: string): string {
  const details: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (typeof details === 'object' && details !== null && 'version' in details) return String(details.version);
  throw new Error(`${path} gives no version.`);
}

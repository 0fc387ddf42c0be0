import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchFolder } from './watch-folder.ts';

const times = { settleMs: 60, rescanMs: 150, patienceMs: 700 };
const wait = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));

let folder: string;
let stop: () => void = () => undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mizan-watch-'));
  writeFileSync(join(folder, 'قديم.txt'), 'خبر');
});
afterEach(() => {
  stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Watches the folder, after its first look. */
async function begin() {
  const onDidChange = vi.fn();
  stop = watchFolder(folder, onDidChange, times);
  await wait(150);
  return onDidChange;
}

describe('a watched folder', () => {
  it('says nothing while nothing changes', async () => {
    const onDidChange = await begin();
    await wait(500);
    expect(onDidChange).not.toHaveBeenCalled();
  });

  it('tells once of a new file, in a new folder below it too', async () => {
    const onDidChange = await begin();
    mkdirSync(join(folder, 'مارس'));
    writeFileSync(join(folder, 'مارس', 'جديد.txt'), 'خبر جديد');
    await vi.waitFor(() => expect(onDidChange).toHaveBeenCalled(), { timeout: 3000 });
    await wait(500);
    expect(onDidChange).toHaveBeenCalledTimes(1);
  });

  it('tells of a file that has changed, though its size is the same', async () => {
    const onDidChange = await begin();
    writeFileSync(join(folder, 'قديم.txt'), 'نبأ');
    utimesSync(join(folder, 'قديم.txt'), new Date(), new Date(Date.now() + 5000));
    await vi.waitFor(() => expect(onDidChange).toHaveBeenCalled(), { timeout: 3000 });
  });

  it('waits until a file that is being written is whole', async () => {
    const onDidChange = await begin();
    for (let n = 0; n < 15; n++) {
      appendFileSync(join(folder, 'long.txt'), 'سطر\n');
      await wait(25);
      expect(onDidChange).not.toHaveBeenCalled();
    }
    await vi.waitFor(() => expect(onDidChange).toHaveBeenCalledTimes(1), { timeout: 3000 });
  });

  it('lets no file that never stops growing hold up the others for long', async () => {
    const onDidChange = await begin();
    writeFileSync(join(folder, 'whole.txt'), 'خبر تام');
    const growing = setInterval(() => appendFileSync(join(folder, 'log.txt'), 'x'), 20);
    try {
      await vi.waitFor(() => expect(onDidChange).toHaveBeenCalled(), { timeout: 5000 });
    } finally {
      clearInterval(growing);
    }
  });

  it('says nothing of hidden files and of files that are gone', async () => {
    const onDidChange = await begin();
    writeFileSync(join(folder, '.part'), 'x');
    rmSync(join(folder, 'قديم.txt'));
    await wait(600);
    expect(onDidChange).not.toHaveBeenCalled();
  });

  it('that goes away is waited for, and looked at when it is back', async () => {
    const onDidChange = await begin();
    renameSync(folder, `${folder}-away`);
    await wait(400);
    expect(onDidChange).not.toHaveBeenCalled();
    renameSync(`${folder}-away`, folder);
    await vi.waitFor(() => expect(onDidChange).toHaveBeenCalled(), { timeout: 3000 });
  });

  it('is not looked at any more once the watch has ended', async () => {
    const onDidChange = await begin();
    stop();
    writeFileSync(join(folder, 'late.txt'), 'x');
    await wait(500);
    expect(onDidChange).not.toHaveBeenCalled();
  });
});

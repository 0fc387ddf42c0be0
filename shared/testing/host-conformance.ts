import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createInMemoryHost, grantOf } from './host-in-memory.ts';
import { defaultSettings } from '#shared/host/default-settings.ts';
import type { HostApi, HostEvents } from '#shared/host/host-api.ts';
import type { HostConnection } from '#shared/host/host-connection.ts';

/** A host that a transport was put in front of. */
export interface HostUnderTest {
  /** What the page has. */
  readonly connection: HostConnection;
  /** A call as a hostile page could make it: any name, any request, past the client. */
  callRaw(method: string, request: unknown): Promise<unknown>;
  publish<Name extends keyof HostEvents>(name: Name, event: HostEvents[Name]): void;
  close(): Promise<void>;
}

/** Puts a transport in front of this implementation of the host. */
export type OpenHost = (api: HostApi) => Promise<HostUnderTest>;

const secret = '/home/analyst/secret-folder';

/** The implementation behind every transport: an in-memory one with faults on demand. */
function createFaultyApi(): HostApi {
  const { api } = createInMemoryHost({
    chosen: [grantOf('تقارير', 'folder'), grantOf('news.txt')],
    offered: [grantOf('أخبار.html')],
  }).connection;
  return {
    ...api,
    async logProblem(request) {
      if (request.message === 'throw') throw new Error(`could not open ${secret}`);
      // A reply with a path in it, which the contract does not know.
      if (request.message === 'leak') return { ok: true, value: { path: secret } } as never;
      return api.logProblem(request);
    },
  };
}

const codeOf = (reply: unknown): unknown => (reply as { error?: { code?: unknown } }).error?.code;

/** What every transport has to do alike; a transport's own refusals have their own tests. */
export function describeHostConformance(name: string, open: OpenHost): void {
  describe(`the host over ${name}`, () => {
    let host: HostUnderTest;
    beforeEach(async () => {
      host = await open(createFaultyApi());
    });
    afterEach(() => host.close());

    describeCalls(() => host);
    describeRefusals(() => host);
    describeEvents(() => host);
  });
}

function describeCalls(current: () => HostUnderTest): void {
  it('brings back what the host answers', async () => {
    const { api } = current().connection;
    expect(await api.readAppDetails({})).toEqual({
      ok: true,
      value: { version: '0.0.0', host: 'web', platform: 'memory' },
    });
    expect(await api.readSettings({})).toEqual({ ok: true, value: defaultSettings });
    expect(await api.chooseForImport({ what: 'folder' })).toEqual({
      ok: true,
      value: { grants: [grantOf('تقارير', 'folder'), grantOf('news.txt')] },
    });
  });

  it('keeps what is written', async () => {
    const { api } = current().connection;
    const settings = { ...defaultSettings, language: 'en', textScale: 1.5 } as const;
    expect(await api.writeSettings({ settings })).toEqual({ ok: true, value: {} });
    expect(await api.readSettings({})).toEqual({ ok: true, value: settings });
  });

  it('hands over what was offered once', async () => {
    const { api } = current().connection;
    expect(await api.takeOfferedGrants({})).toEqual({ ok: true, value: { grants: [grantOf('أخبار.html')] } });
    expect(await api.takeOfferedGrants({})).toEqual({ ok: true, value: { grants: [] } });
  });

  it('watches a chosen folder until told not to, and nothing that is no chosen folder', async () => {
    const { api } = current().connection;
    const folder = grantOf('تقارير', 'folder');
    expect(await api.watchFolder({ grant: folder.id })).toEqual({ ok: true, value: {} });
    const listed = { ok: true, value: { folders: [{ grant: folder, isThere: true }] } };
    expect(await api.readWatchedFolders({})).toEqual(listed);
    expect(codeOf(await api.watchFolder({ grant: grantOf('news.txt').id }))).toBe('not-found');
    expect(await api.readWatchedFolders({})).toEqual(listed);
    expect(await api.unwatchFolder({ grant: folder.id })).toEqual({ ok: true, value: {} });
    expect(await api.readWatchedFolders({})).toEqual({ ok: true, value: { folders: [] } });
  });

  it('answers at once with `unsupported` for what the host cannot do', async () => {
    const reply = await current().connection.api.grantTypedPath({ path: '/somewhere' });
    expect(codeOf(reply)).toBe('unsupported');
  });

  it('gives a client that is no thenable and has no other names than the contract', async () => {
    const { api } = current().connection;
    expect(await Promise.resolve(api)).toBe(api);
    expect(Object.isFrozen(api)).toBe(true);
    expect((api as unknown as Record<string, unknown>)['readEverything']).toBeUndefined();
  });
}

function describeRefusals(current: () => HostUnderTest): void {
  it.each(['nope', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'readSettings ', 'then'])(
    'refuses the method %s',
    async method => {
      expect(codeOf(await current().callRaw(method, {}))).toBe('invalid-request');
    },
  );

  it.each([
    ['an extra field', 'readSettings', { extra: 1 }],
    ['no object', 'readSettings', null],
    ['an array', 'readSettings', []],
    ['a missing field', 'writeSettings', {}],
    ['a wrong type', 'logProblem', { message: 3 }],
    ['a text that is too long', 'logProblem', { message: 'x'.repeat(4001) }],
    ['a path in the place of a grant', 'watchFolder', { grant: '/home/analyst' }],
    ['a number out of its range', 'writeSettings', { settings: { ...defaultSettings, textScale: 20 } }],
    [
      'an own field named __proto__',
      'readSettings',
      JSON.parse('{"__proto__":{"polluted":true}}') as unknown,
    ],
    [
      'a field that the settings do not have',
      'writeSettings',
      { settings: { ...defaultSettings, path: '/' } },
    ],
  ])('refuses a request with %s', async (_what, method, request) => {
    expect(codeOf(await current().callRaw(method, request))).toBe('invalid-request');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('hides what went wrong inside', async () => {
    const reply = await current().connection.api.logProblem({ message: 'throw' });
    expect(codeOf(reply)).toBe('internal');
    expect(JSON.stringify(reply)).not.toContain('secret-folder');
  });

  it('gives out nothing that the contract does not know', async () => {
    const reply = await current().connection.api.logProblem({ message: 'leak' });
    expect(codeOf(reply)).toBe('internal');
    expect(JSON.stringify(reply)).not.toContain('secret-folder');
  });
}

function describeEvents(current: () => HostUnderTest): void {
  it('tells a subscriber what happened, by its name, until it unsubscribes', async () => {
    const { connection, publish } = current();
    const commands = vi.fn();
    const offers = vi.fn();
    const stop = connection.subscribe('menuCommand', commands);
    connection.subscribe('grantsOffered', offers);
    // The line may need a moment to open; until something came through, say it again.
    await vi.waitFor(() => {
      publish('menuCommand', { command: 'undo' });
      expect(commands).toHaveBeenCalled();
    });
    expect(commands.mock.calls[0]).toEqual([{ command: 'undo' }]);
    expect(offers).not.toHaveBeenCalled();

    stop();
    const heard = commands.mock.calls.length;
    publish('menuCommand', { command: 'redo' });
    publish('grantsOffered', { grants: [grantOf('a.txt')] });
    await vi.waitFor(() => expect(offers).toHaveBeenCalledExactlyOnceWith({ grants: [grantOf('a.txt')] }));
    expect(commands).toHaveBeenCalledTimes(heard);
  });

  it('withholds an event that breaks the contract', async () => {
    const { connection, publish } = current();
    const commands = vi.fn();
    connection.subscribe('menuCommand', commands);
    publish('menuCommand', { command: 'delete-everything' } as never);
    await vi.waitFor(() => {
      publish('menuCommand', { command: 'import-files' });
      expect(commands).toHaveBeenCalled();
    });
    expect(commands.mock.calls.every(([event]) => event.command === 'import-files')).toBe(true);
  });
}

import type { IpcMain, IpcMainInvokeEvent, MessagePortMain } from 'electron';
import { isPageUrl } from './page-origin.ts';
import { createPortLink } from './port-link.ts';
import { randomUUID } from 'node:crypto';
import { isAbsolute } from 'node:path';
import { z } from 'zod';
import type { GrantRegistry } from '#main/files/grant-registry.ts';
import { dispatchHostCall, type DispatchTarget } from '#main/host/dispatch-host-call.ts';
import type { ImportLink } from '#main/import/import-link.ts';
import { ipcChannels } from '#main/preload/ipc-channels.ts';
import type { HostError } from '#shared/host/host-api.ts';
import { err, ok, type Result } from '#shared/result/result.ts';

/** What is served over IPC, and the two things of Electron that it takes. */
export interface IpcServices extends DispatchTarget {
  readonly ipcMain: Pick<IpcMain, 'handle'>;
  openChannel(): { readonly port1: MessagePortMain; readonly port2: MessagePortMain };
  readonly grants: GrantRegistry;
  serveImport(link: ImportLink): void;
}

type Reply = Result<unknown, HostError>;
type Handler = (event: IpcMainInvokeEvent, ...args: readonly unknown[]) => Reply | Promise<Reply>;

const droppedPaths = z.array(z.string().min(1).max(8192).refine(isAbsolute)).max(1000);

/** Serves the host to the top frame of the page itself, and to nothing else. */
export function serveHostIpc(services: IpcServices): void {
  const { ipcMain, grants, log } = services;
  const handle = (channel: string, handler: Handler): void =>
    ipcMain.handle(channel, async (event, ...args: readonly unknown[]) => {
      if (!isTrustedSender(event)) return err<HostError>({ code: 'denied', detail: 'not the page' });
      try {
        return await handler(event, ...args);
      } catch (cause) {
        log(`${channel}: failed`, cause);
        return err<HostError>({ code: 'internal', detail: 'see the log of the program' });
      }
    });

  handle(ipcChannels.call, (_event, method, request) => dispatchHostCall(services, method, request));
  handle(ipcChannels.drop, async (_event, paths) => {
    const checked = droppedPaths.safeParse(paths);
    if (!checked.success) return err({ code: 'invalid-request', detail: 'not files that were dropped' });
    return ok({ grants: await grants.grantPaths(checked.data) });
  });
  handle(ipcChannels.openImport, event => {
    const id = randomUUID();
    const { port1, port2 } = services.openChannel();
    event.senderFrame?.postMessage(ipcChannels.importPort, id, [port2]);
    services.serveImport(createPortLink(port1));
    return ok({ id });
  });
}

/** The page in its main frame. A frame that has gone is null, and one inside the page could be anyone's. */
export function isTrustedSender({
  sender,
  senderFrame,
}: Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>): boolean {
  return senderFrame !== null && senderFrame === sender.mainFrame && isPageUrl(senderFrame.url);
}

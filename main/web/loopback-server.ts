import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sendAnswer, type Answer } from './answer.ts';
import { answerDrop, type DropServices } from './drop-route.ts';
import { answerHostCall } from './host-route.ts';
import { serveSockets, type SocketServices } from './loopback-sockets.ts';
import { checkHost, type LoopbackIdentity } from './request-guard.ts';
import type { DispatchTarget } from '#main/host/dispatch-host-call.ts';
import { readPageFile } from '#main/host/read-page-file.ts';
import { loopbackProtocol } from '#shared/host/loopback-protocol.ts';

/** What a loopback server serves. */
export interface LoopbackServices extends DispatchTarget, DropServices, SocketServices {
  readonly rendererFolder: string;
}

/** A server that runs. */
export interface LoopbackServer {
  readonly origin: string;
  readonly port: number;
  readonly token: string;
  /** What to open in a browser: the origin, with the token in the fragment. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves page, host and importer on 127.0.0.1 only; port 0 takes a free one. Rejects with the system's error when it can't. */
export async function startLoopbackServer(port: number, services: LoopbackServices): Promise<LoopbackServer> {
  const token = randomBytes(32).toString('base64url');
  let identity: LoopbackIdentity = { hostHeader: '', origin: '', token };
  const server = createServer((request, response) => {
    answerRequest(request, identity, services)
      .catch((cause: unknown): Answer => {
        services.log('a request failed', cause);
        return { status: 500, close: true };
      })
      .then(answer => sendAnswer(response, answer))
      .catch((cause: unknown) => services.log('an answer could not be sent', cause));
  });
  const endSockets = serveSockets(server, () => identity, services);
  const bound = await listen(server, port);
  const hostHeader = `127.0.0.1:${bound}`;
  const origin = `http://${hostHeader}`;
  identity = { hostHeader, origin, token };
  return {
    origin,
    port: bound,
    token,
    url: `${origin}/#${loopbackProtocol.tokenKey}=${token}`,
    close() {
      endSockets();
      server.closeAllConnections();
      return new Promise(resolve => server.close(() => resolve()));
    },
  };
}

async function answerRequest(
  request: IncomingMessage,
  identity: LoopbackIdentity,
  services: LoopbackServices,
): Promise<Answer> {
  const refusal = checkHost(request.headers, identity);
  if (refusal !== null) return { status: refusal, close: true };
  const target = request.url ?? '';
  if (target.startsWith(loopbackProtocol.hostPath)) return answerHostCall(request, identity, services);
  if (target === loopbackProtocol.dropPath) return answerDrop(request, identity, services);
  if (request.method !== 'GET' && request.method !== 'HEAD') return { status: 405, close: true };
  const file = await readPageFile(services.rendererFolder, target.replace(/[?#].*$/s, ''));
  return file.ok ? { status: 200, body: file.bytes, mediaType: file.mediaType } : { status: file.status };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

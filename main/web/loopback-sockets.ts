import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import { checkUpgrade, type LoopbackIdentity } from './request-guard.ts';
import { createSocketLink } from './socket-link.ts';
import type { HostEventHub } from '#main/host/host-events.ts';
import type { ImportLink } from '#main/import/import-link.ts';
import { loopbackProtocol } from '#shared/host/loopback-protocol.ts';

/** A retry names each file that failed: a hundred thousand of them with long paths in 32 MB; nothing longer comes from a page. */
const longestMessageBytes = 64 * 1024 * 1024;

/** What is served over sockets. */
export interface SocketServices {
  readonly events: HostEventHub;
  serveImport(link: ImportLink): void;
}

/** Serves `/import` and `/events` on the server. Answers with a function that ends all sockets. */
export function serveSockets(
  server: Server,
  identity: () => LoopbackIdentity,
  services: SocketServices,
): () => void {
  const { importSocket, eventSocket } = loopbackProtocol;
  const sockets = new WebSocketServer({
    noServer: true,
    perMessageDeflate: false,
    maxPayload: longestMessageBytes,
    // The token is among the protocols that the page names; it is never sent back.
    handleProtocols: offered =>
      [importSocket.protocol, eventSocket.protocol].find(name => offered.has(name)) ?? false,
  });
  server.on('upgrade', (request: IncomingMessage, stream: Duplex, head: Buffer) => {
    const refusal = checkUpgrade(request, identity(), [importSocket, eventSocket]);
    if (refusal !== null) return refuse(stream, refusal);
    sockets.handleUpgrade(request, stream, head, socket => {
      if (request.url === importSocket.path) services.serveImport(createSocketLink(socket));
      else sendEvents(socket, services.events);
    });
  });
  return () => {
    for (const socket of sockets.clients) socket.terminate();
  };
}

function refuse(stream: Duplex, status: number): void {
  stream.on('error', () => undefined); // a caller that is gone already needs no answer
  stream.end(`HTTP/1.1 ${status} Refused\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

function sendEvents(socket: WebSocket, events: HostEventHub): void {
  const stop = events.listen((name, event) => socket.send(JSON.stringify({ name, event })));
  socket.on('close', stop);
  socket.on('error', () => undefined); // `close` follows and stops the events
  socket.on('message', () => socket.close(1003)); // this line goes one way
}

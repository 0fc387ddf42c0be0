import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { loopbackProtocol } from '#shared/host/loopback-protocol.ts';

/** What the loopback host knows of itself, and checks every request against. */
export interface LoopbackIdentity {
  /** Exactly what a request's Host has to be: `127.0.0.1:PORT`. */
  readonly hostHeader: string;
  /** Exactly what a request's Origin has to be. */
  readonly origin: string;
  readonly token: string;
}

/** An HTTP status that says which check a request failed. */
export type Refusal = 400 | 401 | 403 | 404 | 405 | 411 | 413 | 415 | 421;

/** A name that someone made to point at 127.0.0.1 (DNS rebinding) shows in Host, and only there. */
export const checkHost = (headers: IncomingHttpHeaders, identity: LoopbackIdentity): Refusal | null =>
  headers.host === identity.hostHeader ? null : 421;

/** Only the page that this host served may ask; another site, a file or a sandboxed frame has another Origin. */
export function checkOrigin(headers: IncomingHttpHeaders, identity: LoopbackIdentity): Refusal | null {
  const site = headers['sec-fetch-site'];
  const isSameSite = site === undefined || site === 'same-origin';
  return headers.origin === identity.origin && isSameSite ? null : 403;
}

/** The token, in `Authorization: Bearer`: another user of this machine reaches the port, but does not have it. */
export function checkBearer(headers: IncomingHttpHeaders, identity: LoopbackIdentity): Refusal | null {
  const given = /^Bearer (\S+)$/.exec(headers.authorization ?? '')?.[1];
  return given !== undefined && isSameSecret(given, identity.token) ? null : 401;
}

/** A body of a known length, within the limit, and of the type that no plain form can send. */
export function checkBody(
  headers: IncomingHttpHeaders,
  mediaType: string,
  limitBytes: number,
): Refusal | null {
  if (headers['content-type'] !== mediaType) return 415;
  const length = headers['content-length'];
  if (length === undefined || !/^\d+$/.test(length)) return 411;
  return Number(length) <= limitBytes ? null : 413;
}

/** Host, Origin, path and token of a request for a socket; `wanted` are the sockets there are. */
export function checkUpgrade(
  request: { readonly url?: string | undefined; readonly headers: IncomingHttpHeaders },
  identity: LoopbackIdentity,
  wanted: readonly { readonly path: string; readonly protocol: string }[],
): Refusal | null {
  const { headers } = request;
  const refusal = checkHost(headers, identity) ?? checkOrigin(headers, identity);
  if (refusal !== null) return refusal;
  const socket = wanted.find(({ path }) => path === request.url);
  if (socket === undefined) return 404;
  const protocols = (headers['sec-websocket-protocol'] ?? '').split(',').map(name => name.trim());
  if (!protocols.includes(socket.protocol)) return 400;
  const prefix = loopbackProtocol.tokenProtocolPrefix;
  const token = protocols.find(name => name.startsWith(prefix))?.slice(prefix.length);
  return token !== undefined && isSameSecret(token, identity.token) ? null : 401;
}

/** Compares hashes, so that neither the length nor the first wrong letter shows in the time it takes. */
function isSameSecret(given: string, secret: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(given), hash(secret));
}

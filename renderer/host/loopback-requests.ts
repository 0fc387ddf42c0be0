import type { HostError } from '#shared/host/host-api.ts';
import { loopbackProtocol } from '#shared/host/loopback-protocol.ts';
import { err, type Result } from '#shared/result/result.ts';

/** Where a loopback host is, and what opens it. */
export interface LoopbackAddress {
  /** `http://127.0.0.1:PORT`. */
  readonly origin: string;
  readonly token: string;
}

/** The address and protocols of a socket of the host; the token goes among the protocols, as a page can set no headers. */
export const socketTo = (
  { origin, token }: LoopbackAddress,
  { path, protocol }: { readonly path: string; readonly protocol: string },
) => ({
  url: `${origin.replace(/^http/, 'ws')}${path}`,
  protocols: [protocol, `${loopbackProtocol.tokenProtocolPrefix}${token}`],
});

/** Posts to the host. Resolves to its reply, unchecked, or to a Result that says what its status means; rejects when it is not there. */
export async function postToHost(
  { origin, token }: LoopbackAddress,
  path: string,
  { headers, body }: { readonly headers: Readonly<Record<string, string>>; readonly body: string | Blob },
): Promise<unknown> {
  const response = await fetch(origin + path, {
    method: 'POST',
    headers: { ...headers, Authorization: `Bearer ${token}` },
    body,
  });
  return response.ok ? response.json() : refusalOf(response.status);
}

function refusalOf(status: number): Result<never, HostError> {
  const detail = `the host answered ${status}`;
  if (status === 401 || status === 403 || status === 421) return err({ code: 'denied', detail });
  if (status === 413) return err({ code: 'too-large', detail });
  return err({ code: status >= 500 ? 'internal' : 'invalid-request', detail });
}

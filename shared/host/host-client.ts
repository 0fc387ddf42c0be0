import { hostErrorCodes, type HostApi, type HostError } from './host-api.ts';
import { hostMethods } from './host-methods.ts';
import { err, type Result } from '#shared/result/result.ts';

/** Carries one call to the host and brings back its reply, unchecked; rejects when the host can't be reached. */
export type HostTransport = (method: string, request: unknown) => Promise<unknown>;

/**
 * Builds a `HostApi` over any transport. The methods are listed, not proxied, so a typo is `undefined` and the client is
 * no thenable. No method rejects: a transport that fails is `unreachable`, a reply that is no Result is `internal`.
 */
export function createHostClient(transport: HostTransport): HostApi {
  const callers = hostMethods.map(method => {
    const call = async (request: unknown): Promise<Result<unknown, HostError>> => {
      try {
        return parseReply(await transport(method, request));
      } catch (cause) {
        return err({ code: 'unreachable', detail: `${method}: ${nameOf(cause)}` });
      }
    };
    return [method, call] as const;
  });
  // The list of methods is complete by its type, and the host checks each value against its schema.
  return Object.freeze(Object.fromEntries(callers)) as unknown as HostApi;
}

/** Takes a host's reply for what it claims to be if it has the form of a Result, else answers `internal`. */
export function parseReply<T = unknown>(reply: unknown): Result<T, HostError> {
  if (typeof reply === 'object' && reply !== null && 'ok' in reply) {
    if (reply.ok === true && 'value' in reply) return reply as Result<T, HostError>;
    if (reply.ok === false && 'error' in reply && isHostError(reply.error)) return err(reply.error);
  }
  return err({ code: 'internal', detail: 'the host answered something that is no result' });
}

function isHostError(error: unknown): error is HostError {
  if (typeof error !== 'object' || error === null || !('code' in error) || !('detail' in error)) return false;
  return typeof error.detail === 'string' && (hostErrorCodes as readonly unknown[]).includes(error.code);
}

const nameOf = (cause: unknown): string => (cause instanceof Error ? cause.name : 'unknown failure');

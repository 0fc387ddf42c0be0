import type { IncomingMessage } from 'node:http';
import { jsonAnswer, type Answer } from './answer.ts';
import { checkBearer, checkBody, checkOrigin, type LoopbackIdentity } from './request-guard.ts';
import type { DroppedFiles } from '#main/files/dropped-files.ts';
import type { GrantRegistry } from '#main/files/grant-registry.ts';
import type { Log } from '#main/log/log-file.ts';
import type { Grant, HostError } from '#shared/host/host-api.ts';
import { loopbackProtocol } from '#shared/host/loopback-protocol.ts';
import { err, ok, type Result } from '#shared/result/result.ts';

/** What a drop needs of the host. */
export interface DropServices {
  readonly dropped: DroppedFiles;
  readonly grants: GrantRegistry;
  readonly log: Log;
}

/** Answers `POST /drop`: streams the bytes of one dropped file to disk and grants that. */
export async function answerDrop(
  request: IncomingMessage,
  identity: LoopbackIdentity,
  services: DropServices,
): Promise<Answer> {
  if (request.method !== 'POST') return { status: 405, close: true };
  const { headers } = request;
  const refusal =
    checkOrigin(headers, identity) ??
    checkBearer(headers, identity) ??
    checkBody(headers, 'application/octet-stream', loopbackProtocol.dropLimitBytes);
  if (refusal !== null) return { status: refusal, close: true };
  const name = decodeName(headers[loopbackProtocol.dropNameHeader]);
  if (name === null) return { status: 400, close: true };
  return jsonAnswer(await saveAndGrant(name, request, services));
}

async function saveAndGrant(
  name: string,
  bytes: IncomingMessage,
  { dropped, grants, log }: DropServices,
): Promise<Result<{ readonly grants: readonly Grant[] }, HostError>> {
  try {
    return ok({ grants: await grants.grantPaths([await dropped.save(name, bytes)]) });
  } catch (cause) {
    log('a dropped file could not be kept', cause);
    return err({ code: 'write-failed', detail: 'dropped file' });
  }
}

function decodeName(header: string | readonly string[] | undefined): string | null {
  if (typeof header !== 'string' || header === '') return null;
  try {
    return decodeURIComponent(header);
  } catch {
    return null; // a percent sign that encodes nothing
  }
}

import type { IncomingMessage } from 'node:http';
import { jsonAnswer, type Answer } from './answer.ts';
import { checkBearer, checkBody, checkOrigin, type LoopbackIdentity } from './request-guard.ts';
import { dispatchHostCall, type DispatchTarget } from '#main/host/dispatch-host-call.ts';
import { loopbackProtocol } from '#shared/host/loopback-protocol.ts';

/** Answers `POST /host/METHOD`: every check before the body is read, then the one dispatcher. */
export async function answerHostCall(
  request: IncomingMessage,
  identity: LoopbackIdentity,
  host: DispatchTarget,
): Promise<Answer> {
  if (request.method !== 'POST') return { status: 405, close: true };
  const { headers } = request;
  const refusal =
    checkOrigin(headers, identity) ??
    checkBearer(headers, identity) ??
    checkBody(headers, 'application/json', loopbackProtocol.requestLimitBytes);
  if (refusal !== null) return { status: refusal, close: true };
  const body = await readJson(request);
  if (body === null) return { status: 400 };
  const method = (request.url ?? '').slice(loopbackProtocol.hostPath.length);
  return jsonAnswer(await dispatchHostCall(host, method, body.value));
}

/** Node ends a body at its declared length, which was checked before. */
async function readJson(request: IncomingMessage): Promise<{ readonly value: unknown } | null> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  try {
    return { value: JSON.parse(Buffer.concat(chunks).toString('utf8')) };
  } catch {
    return null; // no JSON: the caller answers 400
  }
}

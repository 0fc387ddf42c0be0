import type { Log } from '#main/log/log-file.ts';
import type { HostApi, HostError } from '#shared/host/host-api.ts';
import { isHostMethod } from '#shared/host/host-methods.ts';
import { hostSchemas, replySchema } from '#shared/host/host-schemas.ts';
import { err, type Result } from '#shared/result/result.ts';

/** A host, and where it tells what went wrong inside. */
export interface DispatchTarget {
  readonly api: HostApi;
  readonly log: Log;
}

const internal = err<HostError>({ code: 'internal', detail: 'see the log of the program' });

/**
 * The only door into the host, whatever the transport: checks that the method is one of the contract's own, the request and
 * the reply against their schemas. Never throws; what went wrong inside goes to the log and not to the page.
 */
export async function dispatchHostCall(
  { api, log }: DispatchTarget,
  method: unknown,
  request: unknown,
): Promise<Result<unknown, HostError>> {
  if (!isHostMethod(method)) return err({ code: 'invalid-request', detail: 'unknown method' });
  try {
    const checked = hostSchemas[method].request.safeParse(request);
    if (!checked.success)
      return err({ code: 'invalid-request', detail: `${method}: not the request of the contract` });
    // The row of the table that checked it has the type of this very method.
    const call = api[method] as (request: unknown) => Promise<unknown>;
    const reply = replySchema(method).safeParse(await call(checked.data));
    if (reply.success) return reply.data as Result<unknown, HostError>;
    log(`${method}: the reply breaks the contract`, reply.error);
  } catch (cause) {
    log(`${method}: failed`, cause);
  }
  return internal;
}

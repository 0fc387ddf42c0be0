import { dispatchHostCall } from '#main/host/dispatch-host-call.ts';
import { createHostEventHub } from '#main/host/host-events.ts';
import { createHostClient } from '#shared/host/host-client.ts';
import type { HostConnection } from '#shared/host/host-connection.ts';
import { err } from '#shared/result/result.ts';
import type { OpenHost } from '#shared/testing/host-conformance.ts';

/** No transport at all: the client over the dispatcher, with what crosses copied as a transport would. */
export const openInMemory: OpenHost = async api => {
  const log = () => undefined;
  const events = createHostEventHub(log);
  const call = async (method: string, request: unknown) =>
    structuredClone(await dispatchHostCall({ api, log }, method, structuredClone(request)));
  const connection: HostConnection = {
    api: createHostClient(call),
    subscribe: (name, listener) =>
      events.listen((happened, event) => {
        if (happened === name) listener(structuredClone(event) as never);
      }),
    grantDropped: async () => err({ code: 'unsupported', detail: 'no window' }),
    openImport: async () => err({ code: 'unsupported', detail: 'no importer' }),
  };
  return { connection, callRaw: call, publish: events.publish, close: async () => undefined };
};

import type { Log } from '#main/log/log-file.ts';
import type { HostEvents } from '#shared/host/host-api.ts';
import type { Unsubscribe } from '#shared/host/host-connection.ts';
import type { HostEventName } from '#shared/host/host-methods.ts';
import { hostEventSchemas } from '#shared/host/host-schemas.ts';

/** Takes events to a page. */
export type HostEventListener = (name: HostEventName, event: unknown) => void;

/** Where the services say what happened, and the transports hear it. */
export interface HostEventHub {
  publish<Name extends HostEventName>(name: Name, event: HostEvents[Name]): void;
  listen(listener: HostEventListener): Unsubscribe;
  /** Whether any page hears what is published. */
  hasListeners(): boolean;
}

/** A hub without listeners. What is published is checked and copied first, so nothing but the contract's fields gets out. */
export function createHostEventHub(log: Log): HostEventHub {
  const listeners = new Set<HostEventListener>();
  return {
    publish(name, event) {
      const checked = hostEventSchemas[name].safeParse(event);
      if (!checked.success)
        return log(`an event was withheld, it breaks the contract: ${name}`, checked.error);
      for (const listener of listeners) listener(name, checked.data);
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    hasListeners: () => listeners.size > 0,
  };
}

/** What the page asks of the worker that reads events. The port is transferred; each sending has its own number. */
export type ToEventsWorker =
  | {
      readonly kind: 'send';
      readonly sending: number;
      readonly collection: string;
      readonly port: MessagePort;
    }
  | { readonly kind: 'cancel'; readonly sending: number };

/** What it tells the page: that a sending has ended, however it did. */
export interface FromEventsWorker {
  readonly kind: 'ended';
  readonly sending: number;
}

import type { ArticleEvents } from '#shared/domain/timeline/timeline-event.ts';
import { err, ok, type Result } from '#shared/result/result.ts';
import type { StoreError } from '#shared/stores/article-store.ts';
import { packEventsBlock, unpackEventsBlock, type EventsBlock } from './events-block.ts';

/** From whoever reads the collection: blocks until all are sent or one cannot be read, then how it ended. */
export type FromEventsReader =
  | { readonly kind: 'block'; readonly block: EventsBlock }
  | { readonly kind: 'end'; readonly result: Result<null, StoreError> };

/** To whoever reads it: so many blocks more may be sent; or no more are wanted. */
export type ToEventsReader = { readonly kind: 'take'; readonly blocks: number } | { readonly kind: 'cancel' };

/** One end of a line between two workers. Messages arrive in their order, each once. */
export interface LineEnd<Sent, Heard> {
  /** Hands the buffers over with it. */
  send(message: Sent, transfer: readonly ArrayBuffer[]): void;
  /** Called for each message of the other end; the ones before it is told whom to call wait. */
  onMessage(hear: (message: Heard) => void): void;
}

/** Blocks on their way at most: enough that neither end waits for the other, and a few megabytes. */
const blocksAhead = 4;

/** What is sent, block by block; one without articles is the last. */
export type ReadEvents = () => Promise<Result<readonly ArticleEvents[], StoreError>>;

/** Says from outside that no more are wanted; as an `AbortSignal`. */
export interface Ending {
  readonly aborted: boolean;
  addEventListener(type: 'abort', end: () => void): void;
}

/**
 * Sends what `read` gives, as fast as the other end takes it. Resolves once all is sent, one could not be read, or no more are
 * wanted, which the other end says or `ending`, where that end cannot any more. Where it rejects, the end has been told
 * that it failed.
 */
export async function sendEvents(
  line: LineEnd<FromEventsReader, ToEventsReader>,
  read: ReadEvents,
  ending: Ending,
): Promise<void> {
  let room = 0;
  let isWanted = !ending.aborted;
  let goOn = (): void => undefined;
  const end = (): void => {
    isWanted = false;
    goOn();
  };
  ending.addEventListener('abort', end);
  line.onMessage(message => {
    if (message.kind === 'cancel') end();
    else {
      room += message.blocks;
      goOn();
    }
  });
  const mustWait = (): boolean => room === 0 && isWanted;
  const sendAll = async (): Promise<void> => {
    for (;;) {
      while (mustWait()) await new Promise<void>(resolve => (goOn = resolve));
      const articles = isWanted ? await read() : null;
      // It may have been called off while it was read.
      if (articles === null || !isWanted) return;
      if (!articles.ok || articles.value.length === 0) {
        line.send({ kind: 'end', result: articles.ok ? ok(null) : articles }, []);
        return;
      }
      const block = packEventsBlock(articles.value);
      line.send({ kind: 'block', block }, [block.contexts.buffer, block.contextEnds.buffer]);
      room -= 1;
    }
  };
  try {
    await sendAll();
  } catch (error) {
    line.send({ kind: 'end', result: err({ code: 'internal' }) }, []);
    throw error;
  }
}

/** What is being taken. */
export interface TakenEvents {
  /** Resolves with the end, or with why it was called off. */
  readonly done: Promise<Result<null, StoreError>>;
  /** No block is handed on any more; nothing where it has ended. */
  cancel(reason: StoreError): void;
}

/** Takes blocks and hands each on; the next ones are read meanwhile. One that cannot be taken ends it as `internal`. */
export function takeEvents(
  line: LineEnd<ToEventsReader, FromEventsReader>,
  onBlock: (block: readonly ArticleEvents[]) => void,
): TakenEvents {
  let isWanted = true;
  let settle = (_: Result<null, StoreError>): void => undefined;
  const done = new Promise<Result<null, StoreError>>(resolve => (settle = resolve));
  const cancel = (reason: StoreError): void => {
    isWanted = false;
    line.send({ kind: 'cancel' }, []);
    settle(err(reason));
  };
  line.onMessage(message => {
    if (!isWanted) return;
    if (message.kind === 'end') {
      settle(message.result);
      return;
    }
    try {
      onBlock(unpackEventsBlock(message.block));
    } catch {
      cancel({ code: 'internal' });
      return;
    }
    line.send({ kind: 'take', blocks: 1 }, []);
  });
  line.send({ kind: 'take', blocks: blocksAhead }, []);
  return { done, cancel };
}

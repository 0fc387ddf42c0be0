import type { ImportLink } from '#main/import/import-link.ts';
import type {
  ImportRequest,
  ImportStreamError,
  ToImporter,
  ToStorage,
} from '#shared/import-stream/frames.ts';
import { parseToImporter } from '#shared/import-stream/parse-to-importer.ts';
import type { SourceId } from '#shared/ids/ids.ts';

/** The importer's side of the protocol: it sends a batch only on credit, and knows when all of them are stored. */
export interface ImportChannel {
  /** The first frame's request; null if the line closed before it came. */
  readonly started: Promise<ImportRequest | null>;
  /** Aborted when the user cancels, the line closes, or the other side breaks the protocol. */
  readonly signal: AbortSignal;
  /** False once nobody listens any more. */
  isOpen(): boolean;
  send(frame: ToStorage): Promise<void>;
  /** Which of these the collection holds; empty when the import was stopped meanwhile. */
  probe(sources: readonly SourceId[]): Promise<ReadonlySet<SourceId>>;
  /** Waits for credit, then sends; false if the import was stopped before. */
  sendBatch(batch: Omit<ToStorage & { readonly kind: 'batch' }, 'kind' | 'sequence'>): Promise<boolean>;
  /** Waits while the user holds the import. */
  untilResumed(): Promise<void>;
  /** Waits until every batch that was sent is acknowledged, or the line is closed. */
  untilCommitted(): Promise<void>;
  /** Waits until the other side closes the line, but no longer than this. */
  untilClosed(timeLimitMs: number): Promise<void>;
}

/** Opens the importer's side on a link. A frame that breaks the protocol is answered with `invalid-request`, which ends it. */
export function createImportChannel(link: ImportLink): ImportChannel {
  const stop = new AbortController();
  let isClosed = false;
  let isPaused = false;
  let credit = 0;
  let sent = 0;
  let committed = 0;
  let probes = 0;
  /** Questions that are open, with their answers once these have come. */
  const asked = new Map<number, readonly SourceId[] | null>();
  let start: (request: ImportRequest | null) => void = () => undefined;
  let isStarted = false;
  const started = new Promise<ImportRequest | null>(resolve => (start = resolve));
  const waiting = new Set<() => void>();

  const wake = (): void => {
    for (const resolve of waiting) resolve();
    waiting.clear();
  };
  const until = async (isTrue: () => boolean): Promise<void> => {
    while (!isTrue()) await new Promise<void>(resolve => waiting.add(resolve));
  };
  const close = (): void => {
    isClosed = true;
    stop.abort();
    start(null);
    wake();
  };

  /** False when this frame can't come now. */
  function take(frame: ToImporter): boolean {
    switch (frame.kind) {
      case 'start':
        if (isStarted) return false;
        isStarted = true;
        credit = frame.request.window;
        start(frame.request);
        return true;
      case 'known':
        if (asked.get(frame.sequence) !== null) return false;
        asked.set(frame.sequence, frame.known);
        return true;
      case 'committed':
        if (frame.sequence !== committed || committed >= sent) return false;
        committed++;
        credit++;
        return true;
      case 'cancel':
        stop.abort();
        return true;
      case 'pause':
      case 'resume':
        isPaused = frame.kind === 'pause';
        return true;
    }
  }

  async function send(frame: ToStorage): Promise<void> {
    if (isClosed) return;
    await link.send(frame).catch(close); // it can only fail because nobody is there
  }

  async function refuse(error: ImportStreamError): Promise<void> {
    await send({ kind: 'failed', error });
    link.close();
    close();
  }

  link.onClose(close);
  link.onFrame(frame => {
    if (isClosed) return;
    const parsed = parseToImporter(frame);
    if (!parsed.ok) void refuse(parsed.error);
    else if (!take(parsed.value)) void refuse({ code: 'invalid-request' });
    wake();
  });

  const isStopped = (): boolean => stop.signal.aborted;
  return {
    started,
    signal: stop.signal,
    isOpen: () => !isClosed,
    send,
    async probe(sources) {
      if (sources.length === 0 || isStopped()) return new Set();
      const sequence = probes++;
      asked.set(sequence, null);
      await send({ kind: 'probe', sequence, sources });
      await until(() => isStopped() || asked.get(sequence) !== null);
      const known = asked.get(sequence) ?? null;
      // The answer to a question that nobody waits for any more is still on its way.
      if (known !== null) asked.delete(sequence);
      return new Set(known);
    },
    async sendBatch(batch) {
      await until(() => isStopped() || (credit > 0 && !isPaused));
      if (isStopped()) return false;
      credit--;
      await send({ kind: 'batch', sequence: sent++, ...batch });
      return !isClosed;
    },
    untilResumed: () => until(() => isStopped() || !isPaused),
    untilCommitted: () => until(() => isClosed || committed === sent),
    async untilClosed(timeLimitMs) {
      let timer: NodeJS.Timeout | undefined;
      const expired = new Promise<void>(resolve => (timer = setTimeout(resolve, timeLimitMs)));
      await Promise.race([until(() => isClosed), expired]);
      clearTimeout(timer);
    },
  };
}

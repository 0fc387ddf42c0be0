/** What a worker of the bench is asked, and what it answers. */
export interface EngineCall {
  readonly call: number;
  readonly method: string;
  readonly argument: unknown;
}
export type EngineReply =
  | { readonly call: number; readonly ok: true; readonly value: unknown }
  | { readonly call: number; readonly ok: false; readonly error: string };

// These files are only ever run as workers; the types of the page are the nearest there are.
const page = self as unknown as {
  postMessage(message: EngineReply): void;
  onmessage: ((event: MessageEvent<EngineCall>) => void) | null;
};

type Methods = Readonly<Record<string, (argument: never) => unknown>>;

async function answer(methods: Methods, { call, method, argument }: EngineCall): Promise<EngineReply> {
  try {
    return { call, ok: true, value: await methods[method]?.(argument as never) };
  } catch (error) {
    return {
      call,
      ok: false,
      error: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}

/** Answers the page's calls of an object's methods, one argument each, in the worker that this is run in. */
export function serveMethods(methods: object): void {
  page.onmessage = ({ data }) => void answer(methods as Methods, data).then(reply => page.postMessage(reply));
}

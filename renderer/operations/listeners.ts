/** Those who want to hear that something has changed; what it is they read themselves. */
export interface Listeners {
  /** Calls all of them. */
  tell(): void;
  /** Answers with what ends it. */
  subscribe(listener: () => void): () => void;
}

/** Nobody, at first. */
export function createListeners(): Listeners {
  const listeners = new Set<() => void>();
  return {
    tell() {
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

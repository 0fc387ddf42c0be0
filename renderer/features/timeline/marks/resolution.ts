/**
 * Calls the listener when the pixels of the device change their size: the window went to another screen, or the page was
 * zoomed. The size of an element tells nothing of it. Returns what ends it.
 */
export function onDidChangeResolution(listener: () => void): () => void {
  const ended = new AbortController();
  const awaitNext = (): void => {
    // A query only tells when what it names is left, so the next one names what is now.
    window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`).addEventListener(
      'change',
      () => {
        awaitNext();
        listener();
      },
      { once: true, signal: ended.signal },
    );
  };
  awaitNext();
  return () => ended.abort();
}

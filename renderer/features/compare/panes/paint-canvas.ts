type Draw = (context: CanvasRenderingContext2D, width: number, height: number) => void;

/**
 * Keeps a canvas as large as its element in device pixels and calls `draw` (in CSS pixels) now, after each change of
 * size and whenever `subscribe` reports one. Returns how to stop.
 */
export function paintCanvas(
  canvas: HTMLCanvasElement,
  subscribe: (listener: () => void) => () => void,
  draw: Draw,
): () => void {
  const context = canvas.getContext('2d');
  if (!context) return () => undefined;
  const drawNow = (): void => draw(context, canvas.clientWidth, canvas.clientHeight);
  const fit = (): void => {
    const ratio = devicePixelRatio;
    canvas.width = Math.round(canvas.clientWidth * ratio);
    canvas.height = Math.round(canvas.clientHeight * ratio);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    drawNow();
  };
  const observer = new ResizeObserver(fit);
  observer.observe(canvas);
  const unsubscribe = subscribe(drawNow);
  return () => {
    observer.disconnect();
    unsubscribe();
  };
}

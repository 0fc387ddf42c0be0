const lengthMs = 120;

/** A picture of the canvas as it was, which fades away over what is drawn now. */
export interface CrossFade {
  /** Draws what is left of the old picture; false when nothing is. */
  draw(context: CanvasRenderingContext2D, width: number, height: number): boolean;
}

/** Takes the picture; null for people who asked for less motion. */
export function startCrossFade(canvas: HTMLCanvasElement): CrossFade | null {
  if (
    window.matchMedia('(prefers-reduced-motion: reduce)').matches ||
    canvas.width === 0 ||
    canvas.height === 0
  )
    return null;
  const before = new OffscreenCanvas(canvas.width, canvas.height);
  before.getContext('2d')?.drawImage(canvas, 0, 0);
  const startedMs = performance.now();
  return {
    draw(context, width, height) {
      const left = 1 - (performance.now() - startedMs) / lengthMs;
      if (left <= 0) return false;
      context.save();
      context.globalAlpha = left;
      context.drawImage(before, 0, 0, width, height);
      context.restore();
      return true;
    },
  };
}

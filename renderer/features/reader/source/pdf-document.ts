// oxlint-disable-next-line typescript/triple-slash-reference -- an ambient declaration can be had in no other way
/// <reference path="./pdf-modules.d.ts" />
import { createWorker } from '#renderer/workers/create-worker.ts';
import {
  AnnotationMode,
  getDocument,
  PDFWorker,
  VerbosityLevel,
  type PDFDocumentProxy,
} from 'pdfjs-dist/legacy/build/pdf.min.mjs';
import pdfWorkerUrl from './pdf.worker.ts?worker&url';

/** A page as it was drawn, in points. */
export interface DrawnPage {
  readonly width: number;
  readonly height: number;
}

/** A PDF that is shown. Its scripts, forms, links and notes are left aside, and nothing of it is fetched. */
export interface PdfPages {
  readonly count: number;
  /**
   * Draws a page, 1 being the first, `scale` pixels to the point. Draws nothing and gives null when it was told to stop
   * meanwhile. Rejects when the page can't be read.
   */
  draw(canvas: HTMLCanvasElement, page: PageToDraw): Promise<DrawnPage | null>;
  sizeOf(page: number): Promise<DrawnPage>;
  close(): void;
}

export interface PageToDraw {
  readonly page: number;
  readonly scale: number;
  readonly signal: AbortSignal;
}

/** More pixels than this to a side, browsers don't draw. */
const largestSide = 8_000;

/** Opens a PDF in a worker of its own. Rejects when it can't be opened. The bytes are given away. */
export async function openPdf(bytes: Uint8Array<ArrayBuffer>): Promise<PdfPages> {
  const thread = createWorker(pdfWorkerUrl, 'pdf');
  const worker = PDFWorker.create({ port: thread, verbosity: VerbosityLevel.ERRORS });
  const loading = getDocument({
    data: bytes,
    worker,
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    enableXfa: false,
    useWorkerFetch: false,
    useWasm: false,
    useSystemFonts: true,
  });
  const close = (): void => {
    void loading.destroy().finally(() => {
      worker.destroy();
      thread.terminate();
    });
  };
  try {
    return pagesOf(await loading.promise, close);
  } catch (error) {
    close();
    throw error;
  }
}

const pagesOf = (document: PDFDocumentProxy, close: () => void): PdfPages => ({
  count: document.numPages,
  close,
  async sizeOf(number) {
    const { width, height } = (await document.getPage(number)).getViewport({ scale: 1 });
    return { width, height };
  },
  async draw(canvas, { page: number, scale, signal }) {
    const page = await document.getPage(number);
    if (signal.aborted) return null;
    const { width, height } = page.getViewport({ scale: 1 });
    const viewport = page.getViewport({ scale: Math.min(scale, largestSide / Math.max(width, height)) });
    canvas.width = Math.ceil(viewport.width);
    canvas.height = Math.ceil(viewport.height);
    const drawing = page.render({ canvas, viewport, annotationMode: AnnotationMode.DISABLE });
    const stop = (): void => drawing.cancel();
    signal.addEventListener('abort', stop);
    try {
      await drawing.promise;
    } catch (error) {
      if (signal.aborted) return null;
      throw error;
    } finally {
      signal.removeEventListener('abort', stop);
    }
    return { width, height };
  },
});

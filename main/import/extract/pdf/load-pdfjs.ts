// oxlint-disable-next-line typescript/triple-slash-reference -- an ambient declaration can be had in no other way
/// <reference path="./pdf-modules.d.ts" />
import type * as PdfJs from 'pdfjs-dist';

/** The one way in which pdf.js asks for files: nothing but character maps is given to it, and nothing is fetched. */
interface RequestedFile {
  readonly kind: string;
  readonly filename: string;
}

class BundledFiles {
  async fetch({ kind, filename }: RequestedFile): Promise<Uint8Array> {
    const { readCharacterMap } = await import('./character-maps.ts');
    const map = kind === 'cMapUrl' ? readCharacterMap(filename) : null;
    if (map === null) throw new Error(`There is no ${filename}.`);
    return map;
  }
}

let loaded: Promise<typeof PdfJs> | null = null;

/** pdf.js, whose worker runs in this very thread: its module puts itself where the other one looks for it first. */
const loadPdfJs = (): Promise<typeof PdfJs> =>
  (loaded ??= quietly(async () => {
    await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
    return import('pdfjs-dist/legacy/build/pdf.min.mjs');
  }));

/** pdf.js warns while it loads that it will not be able to draw. */
async function quietly<T>(load: () => Promise<T>): Promise<T> {
  const { warn } = console;
  console.warn = () => {};
  try {
    return await load();
  } finally {
    console.warn = warn;
  }
}

export type PdfDocument = PdfJs.PDFDocumentProxy;
export type PdfPage = PdfJs.PDFPageProxy;
type PdfLoading = PdfJs.PDFDocumentLoadingTask;

/**
 * Begins to open a PDF for its text alone: no scripts, no fetching, no code made at run time, no images. The bytes are
 * copied, as pdf.js takes what it is given for its own. Without a password: one that opens with none is opened.
 */
export async function startPdf(bytes: Uint8Array): Promise<{ loading: PdfLoading; ops: typeof PdfJs.OPS }> {
  const { getDocument, OPS, VerbosityLevel } = await loadPdfJs();
  const loading = getDocument({
    data: Uint8Array.from(bytes),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    useWasm: false,
    enableXfa: false,
    disableFontFace: true,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    maxImageSize: 0,
    cMapUrl: '/',
    BinaryDataFactory: BundledFiles,
  });
  return { loading, ops: OPS };
}

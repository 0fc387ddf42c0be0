/** The worker's module has no types of its own, and is loaded for what it does: see load-pdfjs.ts. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
declare module 'pdfjs-dist/legacy/build/pdf.min.mjs' {
  export * from 'pdfjs-dist';
}

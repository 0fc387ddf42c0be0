declare module 'pdfjs-dist/legacy/build/pdf.min.mjs' {
  export * from 'pdfjs-dist';
}
/** Has no types of its own, and is loaded for what it does. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.min.mjs';

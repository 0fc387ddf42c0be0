// pdf.js reads files in here; the page draws what it makes of them.
import 'pdfjs-dist/legacy/build/pdf.worker.min.mjs';

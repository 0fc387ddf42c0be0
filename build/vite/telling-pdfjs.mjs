/**
 * Two things that pdf.js knows and does not tell, each asked for where its source drops it:
 * - which text a piece of a page's content stands for (`ActualText`, ISO 32000-1, 14.9.4: browsers that print Arabic say it
 *   nowhere else) and the type of an artifact (14.8.2.2), as the third and fourth argument of what begins the content;
 * - that an image stood where one too large to be read was passed over, which tells a scanned page from an empty one.
 */
const replacements = [
  {
    dropped: 'args = [args[0].name, args[1] instanceof Dict ? args[1].get("MCID") : null];',
    told: `args = [args[0].name, args[1] instanceof Dict ? args[1].get("MCID") : null,
              ...(properties => properties instanceof Dict ? [
                typeof properties.get("ActualText") === "string" ? stringToPDFString(properties.get("ActualText")) : null,
                properties.get("Type") instanceof Name ? properties.get("Type").name : null,
              ] : [null, null])(
                args[1] instanceof Name ? resources?.get("Properties")?.get?.(args[1].name) : args[1])];`,
  },
  {
    dropped: `        throw new Error(msg);
      }
      warn(msg);
      return;`,
    told: `        throw new Error(msg);
      }
      operatorList.addOp(OPS.paintSolidColorImageMask, []);
      return;`,
  },
];

const workerFile = /pdfjs-dist[\\/]legacy[\\/]build[\\/]pdf\.worker\.mjs$/;

/** @returns {import('vite').Plugin} fails the build when pdf.js is no longer written as it expects. */
export function tellingPdfJs() {
  return {
    name: 'telling-pdfjs',
    // Its character maps are bundled with the code that reads them.
    config: () => ({ assetsInclude: ['**/*.bcmap'] }),
    transform(code, id) {
      if (!workerFile.test(id.split('?', 1)[0] ?? id)) return null;
      return { code: replacements.reduce((source, each) => replaceOnce(source, each), code), map: null };
    },
  };
}

/** @param {string} source @param {{ dropped: string, told: string }} replacement */
function replaceOnce(source, { dropped, told }) {
  const pieces = source.split(dropped);
  if (pieces.length !== 2) throw new Error(`pdf.js does not have once what was to be replaced: ${dropped}`);
  return pieces.join(told);
}

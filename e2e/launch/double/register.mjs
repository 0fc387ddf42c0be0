// Part of the double of Electron (README.md): has `import 'electron'` find it.
import { register } from 'node:module';

const double = new URL('./electron.mjs', import.meta.url).href;
const hook = `export const resolve = (specifier, context, next) =>
  specifier === 'electron' ? { url: ${JSON.stringify(double)}, shortCircuit: true } : next(specifier, context);`;
register(`data:text/javascript,${encodeURIComponent(hook)}`);

// Part of the double of Electron (README.md): menus and dialogs, which only note what they are asked for.
import { double } from './state.mjs';

/** @param {string} kind @param {unknown[]} args */
function complain(kind, args) {
  double.note(`dialog.${kind}`, ...args);
  process.stderr.write(`double of Electron, ${kind}: ${args.join(': ')}\n`);
}

export const dialog = {
  /** A test puts its own in this place. */
  async showOpenDialog() {
    throw new Error('double of Electron: no test said what is chosen');
  },
  /** @param {string[]} args */
  showErrorBox: (...args) => complain('showErrorBox', args),
};

/** @param {any} template */
const itemOf = template => ({
  ...template,
  click: () => template.click?.(),
  submenu: template.submenu ? { items: template.submenu.map(itemOf) } : undefined,
});
/** @type {{ items: object[] } | null} */
let applicationMenu = null;

export const Menu = {
  /** @param {object[]} template */
  buildFromTemplate: template => ({ items: template.map(itemOf) }),
  /** @param {{ items: object[] } | null} menu */
  setApplicationMenu: menu => {
    applicationMenu = menu;
  },
  getApplicationMenu: () => applicationMenu,
};

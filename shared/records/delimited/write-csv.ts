const needsQuotes = /[",\r\n]/;
/** What spreadsheets take for the beginning of a formula, or leave out before looking for one. */
const beginsFormula = /^[=+\-@\t\r\n＝＋－＠]/;

const writeCell = (value: string | number): string => {
  const text = typeof value === 'string' && beginsFormula.test(value) ? `'${value}` : String(value);
  return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** One row of a table, as `writeCsv` writes it. */
export const writeCsvRow = (row: readonly (string | number)[]): string =>
  `${row.map(writeCell).join(',')}\r\n`;

/**
 * Rows as CSV (RFC 4180): lines end with CR LF, and cells that hold a quote, a comma or a line break are quoted. A byte
 * order mark comes first, without which Excel takes UTF-8 for the system's code page. A text that a spreadsheet would run as
 * a formula gets an apostrophe before it (OWASP, CSV Injection); numbers are written as they are.
 */
export const writeCsv = (rows: readonly (readonly (string | number)[])[]): string =>
  `\ufeff${rows.map(writeCsvRow).join('')}`;

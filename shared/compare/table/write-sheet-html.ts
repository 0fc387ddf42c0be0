import type {
  SheetCell,
  SheetColumn,
  SheetMark,
  SheetPart,
  SheetPiece,
  SheetWords,
  SheetWriting,
  TableSheet,
} from './table-sheet.ts';
import { sheetStyle } from './sheet-style.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escape = (text: string): string => text.replace(/[&<>"']/g, sign => entities[sign] ?? sign);

const writing = ({ direction, language }: SheetWriting): string =>
  `dir="${direction}" lang="${escape(language)}"`;

const isolated = (text: string): string => `<bdi>${escape(text)}</bdi>`;

function writeWords({ text, kind }: SheetWords): string {
  return kind === 'plain' ? escape(text) : `<mark class="${kind}">${escape(text)}</mark>`;
}

function writeCell(cell: SheetCell, column: SheetColumn | undefined): string {
  if (cell.kind === 'empty') return `<td class="empty">${escape(cell.text)}</td>`;
  const hint = cell.hint === '' ? '' : ` <span class="hint">${escape(cell.hint)}</span>`;
  const words = `<p ${column ? writing(column) : ''}>${cell.words.map(writeWords).join('')}</p>`;
  return `<td data-class="${escape(cell.class)}"><span class="class">${escape(cell.className)}</span>${words}${hint}</td>`;
}

function writeHead(column: SheetColumn): string {
  return [
    '<th scope="col">',
    `<span class="letter">${escape(column.letter)}</span> ${isolated(column.outlet)}`,
    `<span class="date">${isolated(column.date)}</span>`,
    `<span class="title" ${writing(column)}>${escape(column.title)}</span>`,
    '</th>',
  ].join('');
}

const writeSource = (column: SheetColumn, sheet: TableSheet): string =>
  `<li><b>${escape(column.letter)}</b> ${isolated(column.outlet)} · ${isolated(column.date)} · ` +
  `<cite ${writing(column)}>${escape(column.title)}</cite> · ${isolated(column.file)} · ` +
  `${escape(sheet.labels.fileHash)} <code dir="ltr">${escape(column.fileHash)}</code></li>`;

const writePiece = ({ text, writing: own }: SheetPiece): string =>
  own ? `<bdi ${writing(own)}>${escape(text)}</bdi>` : isolated(text);

function writePart({ heading, lines }: SheetPart): string {
  const written = lines.map(
    ({ depth, isHeading, pieces }) =>
      `<p style="--depth:${depth}"${isHeading ? ' class="subheading"' : ''}>${pieces.map(writePiece).join(' ')}</p>`,
  );
  return `<section><h3>${escape(heading)}</h3>${written.join('\n')}</section>`;
}

function writeMark({ name, date, words, passages }: SheetMark): string {
  const quoted = passages.map(
    passage =>
      `<blockquote><b>${escape(passage.letter)}</b> <bdi ${writing(passage)}>${escape(passage.text)}</bdi>` +
      `${passage.row === '' ? '' : ` <span class="hint">${escape(passage.row)}</span>`}</blockquote>`,
  );
  const said = words === '' ? '' : `<p dir="auto">${escape(words)}</p>`;
  return `<li><b>${escape(name)}</b> <span class="hint">${isolated(date)}</span>${said}${quoted.join('')}</li>`;
}

/** A part under its heading; nothing where it is empty. */
const under = (heading: string, written: readonly string[], around: string): readonly string[] =>
  written.length === 0
    ? []
    : [`<h2>${escape(heading)}</h2><${around}>${written.join('\n')}</${around.split(' ')[0] ?? ''}>`];

/** The table as one HTML file that needs nothing else: no script, nothing fetched, each text in its own direction. */
export function writeSheetHtml(sheet: TableSheet): string {
  const { labels } = sheet;
  const legend = sheet.legend.map(
    entry =>
      `<div data-class="${escape(entry.class)}"><dt>${escape(entry.name)}</dt><dd>${escape(entry.meaning)}</dd></div>`,
  );
  const rows = sheet.rows.map(
    ({ number, cells }) =>
      `<tr><th scope="row">${escape(number)}</th>${cells.map((cell, i) => writeCell(cell, sheet.columns[i])).join('')}</tr>`,
  );
  return [
    `<!doctype html>`,
    `<html ${writing(sheet)}>`,
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escape(sheet.title)}</title><style>${sheetStyle}</style></head>`,
    `<body><h1>${isolated(sheet.title)}</h1>`,
    `<h2>${escape(labels.sources)}</h2><ul>${sheet.columns.map(column => writeSource(column, sheet)).join('\n')}</ul>`,
    ...under(labels.overview, sheet.overview.map(writePart), 'div class="overview"'),
    ...under(labels.marks, sheet.marks.map(writeMark), 'ul class="marks"'),
    `<h2>${escape(labels.legend)}</h2><dl>${legend.join('\n')}</dl>`,
    `<table><thead><tr><th scope="col">${escape(sheet.numberHead)}</th>${sheet.columns.map(writeHead).join('')}</tr></thead>`,
    `<tbody>`,
    ...rows,
    `</tbody></table></body></html>`,
    '',
  ].join('\n');
}

import type { ReactNode } from 'react';
import { ClassMark } from '#renderer/features/compare/class-mark.tsx';
import { sentenceClasses } from '#renderer/features/compare/comparison-model.ts';
import type { SheetCell, SheetColumn, TableSheet } from '#shared/compare/table/table-sheet.ts';
import styles from './print.module.css';

function Mark({ of }: { readonly of: string }) {
  const kind = sentenceClasses.find(each => each === of);
  return kind && kind !== 'identical' ? <ClassMark of={kind} /> : null;
}

function Cell({ cell, column }: { readonly cell: SheetCell; readonly column: SheetColumn | undefined }) {
  if (cell.kind === 'empty') return <td className={styles.empty}>{cell.text}</td>;
  return (
    <td data-class={cell.class}>
      <span className={styles.class}>
        <Mark of={cell.class} /> {cell.className}
      </span>
      <p dir={column?.direction} lang={column?.language}>
        {cell.words.map(({ text, kind }, place) =>
          kind === 'plain' ? (
            <span key={place}>{text}</span>
          ) : (
            <mark key={place} className={styles[kind]}>
              {text}
            </mark>
          ),
        )}
      </p>
      {cell.hint !== '' && <span className={styles.class}>{cell.hint}</span>}
    </td>
  );
}

function Sources({ sheet }: { readonly sheet: TableSheet }) {
  return (
    <>
      <h2>{sheet.labels.sources}</h2>
      <ul className={styles.sources}>
        {sheet.columns.map(column => (
          <li key={column.letter}>
            <b>{column.letter}</b> <bdi>{column.outlet}</bdi> · <bdi>{column.date}</bdi> ·{' '}
            <cite dir={column.direction} lang={column.language}>
              {column.title}
            </cite>{' '}
            · <bdi>{column.file}</bdi>
            <span className={styles.hash}>
              {sheet.labels.fileHash} <code dir="ltr">{column.fileHash}</code>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Marks({ sheet }: { readonly sheet: TableSheet }) {
  if (sheet.marks.length === 0) return null;
  return (
    <>
      <h2>{sheet.labels.marks}</h2>
      <ul className={styles.sources}>
        {sheet.marks.map(({ name, date, words, passages }, place) => (
          <li key={place} className={styles.decided}>
            <b>{name}</b> <bdi className={styles.hash}>{date}</bdi>
            {words !== '' && <p dir="auto">{words}</p>}
            {passages.map(({ letter, row, text, direction, language }) => (
              <blockquote key={letter}>
                <span className={styles.letter}>{letter}</span>{' '}
                <bdi dir={direction} lang={language}>
                  {text}
                </bdi>{' '}
                ({row})
              </blockquote>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}

interface PrintedTableProps {
  readonly sheet: TableSheet;
  /** What stands between the sources and the table. */
  readonly children: ReactNode;
}

/** A comparison on paper: told apart by lines, signs and words, since paper may have no colour. */
export function PrintedTable({ sheet, children }: PrintedTableProps) {
  return (
    <>
      <Sources sheet={sheet} />
      {children}
      <Marks sheet={sheet} />
      <h2>{sheet.labels.legend}</h2>
      <dl className={styles.legend}>
        {sheet.legend.map(({ class: kind, name, meaning }) => (
          <div key={kind} data-class={kind}>
            <dt>
              <Mark of={kind} /> {name}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.number}>
              {sheet.numberHead}
            </th>
            {sheet.columns.map(({ letter, outlet, date }) => (
              <th key={letter} scope="col">
                <span className={styles.letter}>{letter}</span> <bdi>{outlet}</bdi>
                <bdi className={styles.date}>{date}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sheet.rows.map(({ number, cells }) => (
            <tr key={number}>
              <th scope="row">{number}</th>
              {cells.map((cell, place) => (
                <Cell key={place} cell={cell} column={sheet.columns[place]} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

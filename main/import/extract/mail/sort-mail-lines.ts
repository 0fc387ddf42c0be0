import { readAttribution, readPassage } from './mail-lines.ts';
import type { Attribution, ForwardedFields, MailLine, Passage } from './mail-lines.ts';
import { readQuotedSender } from './quoted-sender.ts';

/** What one person wrote, while its lines are gathered. */
export interface OpenSection {
  readonly kind: 'written' | 'forwarded' | 'quoted';
  /** The lines above it that say who wrote it; null where none do. */
  readonly said: Passage | Attribution | null;
  readonly depth: number;
  readonly lines: MailLine[];
  /** In what it is quoted; null for what is not. */
  readonly quotedIn: OpenSection | null;
  /** The last of the texts quoted in it: marks of quotation go on with that one. */
  lastQuoted: OpenSection | null;
}

export interface SortedLines {
  readonly sections: readonly OpenSection[];
  /** Lines that only say who wrote what stands below them. */
  readonly labels: readonly MailLine[];
}

interface Sorting {
  readonly sections: OpenSection[];
  readonly labels: MailLine[];
  /** The section that lines go to is the last, those that it is quoted in stand before it. */
  open: OpenSection[];
}

/** Parts the lines of a mail by who wrote them: its sender, those whose mails are passed on, those who are quoted. */
export function sortMailLines(lines: readonly MailLine[], isReply: boolean): SortedLines {
  const first = newSection('written', null, 0);
  const sorting: Sorting = { sections: [first], labels: [], open: [first] };
  for (let at = 0; at < lines.length;) {
    const line = lines[at];
    if (line === undefined) break;
    const passage = readPassage(lines, at);
    const said = passage ?? readAttribution(lines, at, isReply);
    if (said === null) {
      addLine(sorting, line);
      at++;
      continue;
    }
    for (const label of lines.slice(at, said.end)) sorting.labels.push(label);
    at = said.end;
    if (passage !== null && (passage.mark === 'forward' || !isReply)) {
      const section = newSection('forwarded', passage, passage.depth);
      sorting.sections.push(section);
      sorting.open = [section];
    } else {
      closeDeeper(sorting, line.depth);
      openQuoted(sorting, said, said.depth);
    }
  }
  return sorting;
}

const newSection = (kind: OpenSection['kind'], said: OpenSection['said'], depth: number): OpenSection => ({
  kind,
  said,
  depth,
  lines: [],
  quotedIn: null,
  lastQuoted: null,
});

/** Who wrote a section, as the lines above it say. */
export const readSaid = (said: Passage | Attribution): ForwardedFields =>
  'fields' in said ? said.fields : readQuotedSender(said.text);

function addLine(sorting: Sorting, line: MailLine): void {
  if (!line.isEmpty) {
    closeDeeper(sorting, line.depth);
    const within = sorting.open.at(-1);
    if (within !== undefined && line.depth > within.depth) {
      const goesOn = within.lastQuoted?.depth === line.depth ? within.lastQuoted : null;
      if (goesOn === null) openQuoted(sorting, null, line.depth);
      else sorting.open.push(goesOn);
    }
  }
  sorting.open.at(-1)?.lines.push(line);
}

/** Lines that are quoted less often go on with the text in which that was quoted; its own lines part there. */
function closeDeeper({ open }: Sorting, depth: number): void {
  while (open.length > 1 && (open.at(-1)?.depth ?? 0) > depth) open.pop();
}

function openQuoted({ sections, open }: Sorting, said: OpenSection['said'], depth: number): void {
  const quotedIn = open.at(-1) ?? null;
  const section: OpenSection = { ...newSection('quoted', said, depth), quotedIn };
  if (quotedIn !== null) quotedIn.lastQuoted = section;
  sections.push(section);
  open.push(section);
}

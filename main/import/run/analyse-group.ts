import type { AnalysisExecutor, AnalysisResult } from '#main/import/analyse/analysis-executor.ts';
import type { AnalysisTask } from '#main/import/analyse/read-articles.ts';
import { meetMember } from '#main/import/discover/meet-files.ts';
import { deepestNesting } from '#main/import/discover/unpacking-budget.ts';
import type { IsWanted } from '#main/import/discover/wanted-paths.ts';
import type { MemberFile } from '#main/import/extract/format-adapter.ts';
import { placeInside, problemAt } from '#main/import/discover/met-file.ts';
import type { MetFile } from '#main/import/discover/met-file.ts';
import type { ReadSource } from '#main/import/read-source.ts';
import type { SourceId } from '#shared/ids/ids.ts';

export type ReadFile = MetFile & { readonly source: ReadSource };
export const isRead = (file: MetFile): file is ReadFile => file.source !== null;

/** Files that were met together, with what came out of them, and what they hold in turn (attachments), which is stored with them. */
export interface AnalysedGroup {
  readonly files: readonly MetFile[];
  /** Of the files that this group was the first to bring. */
  readonly results: ReadonlyMap<SourceId, AnalysisResult>;
  /** Sources that the collection held when asked. */
  readonly known: ReadonlySet<SourceId>;
}

export interface GroupAnalysis {
  readonly executor: AnalysisExecutor;
  readonly options: AnalysisTask['options'];
  /** Which of these the collection holds. */
  readonly probe: (ids: readonly SourceId[]) => Promise<ReadonlySet<SourceId>>;
  /** Sources that this run has taken up; those of this group are added to it at once. */
  readonly claimed: Set<SourceId>;
  readonly isWanted: IsWanted;
  /** A file that something in it is wanted of is read though the collection holds it: what is attached to a mail comes out of the mail. */
  readonly leadsToWanted: (label: string) => boolean;
  readonly onFoundMore: (files: number) => void;
}

/** Bytes of files inside files that one file may bring along; an archive attached to a mail can unpack to very much. */
const memberBytesLimit = 256 * 1024 * 1024;

/**
 * Analyses those files of a group that are new, and then what they hold in turn, until nothing is left or it is nested too
 * deep. A file and its attachments stay together, so that a run that ends between the two can't leave the attachments behind.
 */
export async function analyseGroup(met: readonly MetFile[], analysis: GroupAnalysis): Promise<AnalysedGroup> {
  const files: MetFile[] = [];
  const results = new Map<SourceId, AnalysisResult>();
  const known = new Set<SourceId>();
  for (let next = met, depth = 0; next.length > 0; depth++) {
    files.push(...next);
    const found = await analyseRound(next, analysis);
    for (const id of found.known) known.add(id);
    for (const { file, result } of found.analysed) results.set(file.source.id, result);
    next = await membersOf(found.analysed, depth, analysis);
  }
  return { files, results, known };
}

interface Analysed {
  readonly file: ReadFile;
  readonly result: AnalysisResult;
}

async function analyseRound(
  met: readonly MetFile[],
  { executor, options, probe, claimed, leadsToWanted }: GroupAnalysis,
): Promise<{ readonly known: ReadonlySet<SourceId>; readonly analysed: readonly Analysed[] }> {
  const read = new Map(met.filter(isRead).map(file => [file.source.id, file]));
  const known = await probe([...read.keys()]);
  const fresh = [...read.values()].filter(
    ({ label, source: { id } }) => (!known.has(id) || leadsToWanted(label)) && !claimed.has(id),
  );
  for (const { source } of fresh) claimed.add(source.id);
  const results = await executor.analyse(
    fresh.map(({ label, source }) => ({ fileName: label, bytes: source.bytes, options })),
  );
  const analysed = fresh.flatMap((file, i): readonly Analysed[] => {
    const result = results[i];
    return result === undefined ? [] : [{ file, result }];
  });
  return { known, analysed };
}

async function membersOf(
  analysed: readonly Analysed[],
  depth: number,
  { isWanted, onFoundMore }: GroupAnalysis,
): Promise<readonly MetFile[]> {
  const members: MetFile[] = [];
  for (const { file, result } of analysed)
    if (result.ok && result.value.members.length > 0)
      for await (const member of openMembers(file, result.value.members, { depth, isWanted }))
        members.push(member);
  onFoundMore(members.length);
  return members;
}

async function* openMembers(
  { label, source: { key, modifiedAt } }: ReadFile,
  members: readonly MemberFile[],
  { depth, isWanted }: { readonly depth: number; readonly isWanted: IsWanted },
): AsyncGenerator<MetFile> {
  let bytesLeft = memberBytesLimit;
  for (const [name, bytes] of uniqueNames(members)) {
    const place = placeInside({ label, key }, name);
    if (!isWanted(place.label)) continue;
    if (depth >= deepestNesting) yield problemAt(place, 'archive-limit', `> ${deepestNesting}`);
    else
      for await (const member of meetMember({ place, bytes, modifiedAt }, { isWanted })) {
        bytesLeft -= member.source?.bytes.length ?? 0;
        if (bytesLeft < 0) return yield problemAt(place, 'archive-limit', `> ${memberBytesLimit} B`);
        yield member;
      }
  }
}

/** Two attachments may have one name; what became of each is reported by its path. */
function uniqueNames(members: readonly MemberFile[]): readonly (readonly [string, MemberFile['bytes']])[] {
  const times = new Map<string, number>();
  return members.map(({ name, bytes }) => {
    const count = (times.get(name) ?? 0) + 1;
    times.set(name, count);
    return [count === 1 ? name : `${name} (${count})`, bytes];
  });
}

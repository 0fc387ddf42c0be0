import type { Translate } from '#renderer/messages/use-messages.ts';
import type { ImportActivity } from '#renderer/operations/importer.ts';

type Running = Extract<ImportActivity, { kind: 'running' }>;

/** What is being imported, and whether it waits. */
export function runningTitle({ run, isPaused }: Pick<Running, 'run' | 'isPaused'>, t: Translate): string {
  const { label, origin } = run;
  if (isPaused) return t('import.paused', { label });
  if (origin?.isWatched) return t('import.running-watched', { label });
  return t(origin?.retries ? 'import.running-retry' : 'import.running', { label });
}

/** Numbers below ten with one digit behind the point, the others whole: more is not known. */
const readable = (rate: number): number => (rate < 10 ? Math.round(rate * 10) / 10 : Math.round(rate));

/** How long the rest takes, as people say it. */
export function timeLeft(seconds: number, t: Translate): string {
  if (seconds < 45) return t('import.left-minutes', { minutes: 0 });
  const minutes = Math.max(1, Math.round(seconds / 60));
  if (minutes < 90) return t('import.left-minutes', { minutes });
  return t('import.left-hours', { hours: Math.round(seconds / 3600) });
}

/** How fast an import goes, how long it takes, and what it waits for; as much of it as is known. */
export function paceWords({ pace, standing }: Pick<Running, 'pace' | 'standing'>, t: Translate): string {
  const parts = [
    pace &&
      t('import.rate', { files: readable(pace.filesPerSecond), articles: readable(pace.articlesPerSecond) }),
    pace?.secondsLeft !== null && pace?.secondsLeft !== undefined && timeLeft(pace.secondsLeft, t),
    pace && standing.slowest && t(`import.slowest-${standing.slowest}`),
  ];
  return parts.filter(Boolean).join(' · ');
}

const spokenSteps = 4;

/** The share that is done, in quarters: what is spoken while an import runs, so that it does not talk all the time. */
export const spokenShare = ({ filesDone, filesFound }: Running['run']['counts']): number =>
  filesFound === 0 ? 0 : Math.floor((filesDone / filesFound) * spokenSteps) / spokenSteps;

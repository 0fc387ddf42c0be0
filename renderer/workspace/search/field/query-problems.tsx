import { Button } from 'react-aria-components';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { isolated } from '#renderer/workspace/reuse/isolated.ts';
import type { Span } from '#shared/domain/article/span.ts';
import type { QueryProblem } from '#shared/search/query/query-problem.ts';
import { longestQuery } from '#shared/search/query/scan-query.ts';
import styles from './query-problems.module.css';

interface QueryProblemsProps {
  readonly text: string;
  readonly problems: readonly QueryProblem[];
  readonly onGoTo: (place: Span) => void;
  readonly onReplace: (place: Span, by: string) => void;
}

interface ProblemLineProps extends Omit<QueryProblemsProps, 'problems'> {
  readonly problem: QueryProblem;
}

function ProblemLine({ text, problem, onGoTo, onReplace }: ProblemLineProps) {
  const t = useMessages();
  const { span } = problem;
  const typed = isolated(text.slice(span.start, span.end));
  if (problem.code !== 'unknown-field')
    return (
      <li className={styles.problem}>
        <Icon name="warning" size={15} />
        <span>{t(`search.problem-${problem.code}`, { typed, limit: longestQuery })}</span>
        <Button className={styles.mend ?? ''} onPress={() => onGoTo(span)}>
          {t('search.go-to-problem')}
        </Button>
      </li>
    );
  const meant = isolated(`${problem.meant}:`);
  return (
    <li className={styles.problem}>
      <Icon name="warning" size={15} />
      <span>{t('search.problem-unknown-field', { typed, meant })}</span>
      <Button className={styles.mend ?? ''} onPress={() => onReplace(span, `${problem.meant}:`)}>
        {t('search.use-meant', { meant })}
      </Button>
    </li>
  );
}

/** What is wrong with what was typed, one line each; spoken when it changes. */
export function QueryProblems({ problems, ...rest }: QueryProblemsProps) {
  return (
    <ul className={styles.problems} aria-live="polite">
      {problems.map(problem => (
        <ProblemLine key={`${problem.code} ${problem.span.start}`} problem={problem} {...rest} />
      ))}
    </ul>
  );
}

import { useState } from 'react';
import type { MessageId } from '#renderer/messages/catalogue.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import {
  correctFinding,
  rejectEverywhere,
  takeBackCorrections,
  takeBackRejection,
} from '#renderer/operations/correct-findings.ts';
import { useServices } from '#renderer/workspace/services.tsx';
import type { CorrectionWish } from '#shared/corrections/plan-correction.ts';
import { newStandingRejection } from '#shared/corrections/standing-rejection.ts';
import type { Correction, StandingRejection } from '#shared/domain/correction/correction.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import type { Result } from '#shared/result/result.ts';
import type { StoreError } from '#shared/stores/article-store.ts';
import type { CorrectedArticle } from '#shared/stores/correction-store.ts';
import { findingRule, type Finding } from '#renderer/features/reader/finding/findings.ts';

/** What the analyst can set right in an open article. Each can be undone; each resolves to whether it was done. */
export interface Correcting {
  /** What was last done, in words for who can't see it. */
  readonly said: string;
  readonly error: StoreError | null;
  correct(wish: CorrectionWish, finding: Finding | null): Promise<boolean>;
  rejectEverywhere(finding: Finding): Promise<boolean>;
  /** Takes back all corrections that made the finding what it is. */
  restore(finding: Finding): Promise<boolean>;
  takeBack(correction: Correction): Promise<boolean>;
  takeBackStanding(rejection: StandingRejection): Promise<boolean>;
}

const saidOf = {
  reject: 'correct.said-rejected',
  change: 'correct.said-changed',
  add: 'correct.said-added',
} as const;

/** The corrections of an open article, as actions. */
export function useCorrecting(id: ArticleId, article: CorrectedArticle): Correcting {
  const t = useMessages();
  const services = useServices();
  const [said, setSaid] = useState('');
  const [error, setError] = useState<StoreError | null>(null);

  const follow = async (
    doing: Promise<Result<null, StoreError>>,
    message: MessageId,
    words: string,
  ): Promise<boolean> => {
    const done = await doing;
    setError(done.ok ? null : done.error);
    if (done.ok) setSaid(t(message, { words }));
    return done.ok;
  };
  const carriedBy = (finding: Finding | null): readonly Correction[] =>
    finding === null ? [] : article.corrections.filter(one => finding.corrections.includes(one.id));

  return {
    said,
    error,
    correct: (wish, finding) =>
      follow(correctFinding(services, id, wish, carriedBy(finding)), saidOf[wish.action], wish.target.text),
    rejectEverywhere: finding => {
      const made = new Date().toISOString();
      const rejection = newStandingRejection(finding.layer, findingRule(finding), finding.words, id, made);
      return follow(rejectEverywhere(services, rejection), 'correct.said-rejected', finding.words);
    },
    restore: finding =>
      follow(takeBackCorrections(services, id, carriedBy(finding)), 'correct.said-restored', finding.words),
    takeBack: correction =>
      follow(
        takeBackCorrections(services, id, [correction]),
        'correct.said-restored',
        correction.target.text,
      ),
    takeBackStanding: rejection =>
      follow(takeBackRejection(services, rejection), 'correct.said-restored', rejection.words),
  };
}

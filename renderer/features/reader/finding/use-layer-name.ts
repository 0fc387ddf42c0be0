import { useMessages } from '#renderer/messages/use-messages.ts';
import type { Finding } from './findings.ts';

/** What a finding is, in a word: a date, a statement, a number, a person … */
export function useLayerName(): (finding: Finding) => string {
  const t = useMessages();
  return finding =>
    finding.layer === 'entity'
      ? t(`correct.type-${finding.entity.type}`)
      : t(`correct.layer-${finding.layer}`);
}

import type { MessageId } from '#renderer/messages/catalogue.ts';
import { fileMessage } from '#renderer/messages/error-messages.ts';
import type { ImportOutcome, ImportOutcomeStatus } from '#shared/domain/import-run/import-run.ts';

/** The word for a status. */
export const statusMessage = (status: ImportOutcomeStatus): MessageId => `report.${status}`;

/** The sentence for what became of a file: its code's, or, where it was read without trouble, its status's. */
export function outcomeMessage({ status, code }: Pick<ImportOutcome, 'status' | 'code'>): MessageId {
  if (code !== null) return fileMessage(code);
  if (status === 'updated') return 'report.updated-note';
  if (status === 'duplicate') return 'report.duplicate-note';
  return statusMessage(status);
}

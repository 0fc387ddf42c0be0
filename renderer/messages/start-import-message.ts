import type { StartImportError } from '#renderer/operations/start-import.ts';
import type { MessageId } from './catalogue.ts';
import { hostErrorMessage } from './error-messages.ts';

/** The sentence for an import that did not begin. */
export function startImportMessage(error: StartImportError): MessageId {
  if (error.code === 'busy') return 'import.busy';
  if (error.code === 'nothing-chosen') return 'import.nothing-chosen';
  return hostErrorMessage(error);
}

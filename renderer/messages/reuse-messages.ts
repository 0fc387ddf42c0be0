import { defineMessages } from './define-messages.ts';

/** Reused text over the collection: clusters, copies, reports of the same event. */
export const reuseMessages = defineMessages({});

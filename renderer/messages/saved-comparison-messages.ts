import { defineMessages } from './define-messages.ts';

/** Saved comparisons, and the comparison as a table. */
export const savedComparisonMessages = defineMessages({});

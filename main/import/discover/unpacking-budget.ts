/** What may still be taken out of one file and all the containers in it, however they are nested. */
export interface UnpackingBudget {
  bytes: number;
  files: number;
}

/** What any file may unpack to, however small it is. */
export const defaultUnpackedBytes = 1024 ** 3;
/** News packs to a tenth or a twentieth of its size; a hundredth is an attack or a joke. */
const mostTimesPacked = 100;
const mostFiles = 1_000_000;

/** How deep containers may be nested in one another. */
export const deepestNesting = 8;

/** The budget of a file of this size in bytes, and not less than `leastBytes`. */
export const budgetFor = (size: number, leastBytes: number): UnpackingBudget => ({
  bytes: Math.max(leastBytes, size * mostTimesPacked),
  files: mostFiles,
});

/** Takes a file of this size out of the budget; false when there is no room left for it. */
export function spend(budget: UnpackingBudget, bytes: number): boolean {
  budget.bytes -= bytes;
  budget.files--;
  return budget.bytes >= 0 && budget.files >= 0;
}

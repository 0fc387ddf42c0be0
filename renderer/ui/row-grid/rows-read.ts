/**
 * Which rows to read while those from `first` to `last` are in sight: the blocks of rows they lie in, and one more on either
 * side, so that scrolling by one row reads nothing.
 */
export const rowsRead = (
  first: number,
  last: number,
  blockSize = 60,
): { readonly from: number; readonly to: number } => ({
  from: Math.max(0, (Math.floor(first / blockSize) - 1) * blockSize),
  to: (Math.floor(last / blockSize) + 2) * blockSize,
});

/** Rows are read in blocks of this many, so that scrolling by one row reads nothing. */
const blockSize = 60;

/** Which rows to read while those from `first` to `last` are in sight: their blocks, and one more on either side. */
export const rowsRead = (first: number, last: number): { readonly from: number; readonly to: number } => ({
  from: Math.max(0, (Math.floor(first / blockSize) - 1) * blockSize),
  to: (Math.floor(last / blockSize) + 2) * blockSize,
});

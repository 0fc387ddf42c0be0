/** Of a row of a `RowGrid`, in pixels. */
export const rowHeight = 46;
/** Of the head of a `RowGrid`, in pixels. */
export const headHeight = 39;

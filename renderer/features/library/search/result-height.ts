/** Of a row that shows a passage in two lines below its cells, in pixels. */
export const resultHeight = 72;

/** Of a mark in a list, in pixels: its date, title and outlet in a line each, and two lines of its passage. */
export const markHeight = (): number => 132;
/** Of a heading in a list, in pixels. */
export const headingHeight = 34;
/** Of a mark under a heading that names its outlet, in pixels. */
export const reportHeight = 110;

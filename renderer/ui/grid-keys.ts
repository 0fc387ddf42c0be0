/** How far a key moves in the rows of a grid; null if it is none of the moving keys. */
export function rowsMoved(
  key: string,
  { active, count, page }: { readonly active: number; readonly count: number; readonly page: number },
): number | null {
  switch (key) {
    case 'ArrowDown':
      return 1;
    case 'ArrowUp':
      return -1;
    case 'PageDown':
      return page;
    case 'PageUp':
      return -page;
    case 'Home':
      return -active;
    case 'End':
      return count - 1 - active;
    default:
      return null;
  }
}

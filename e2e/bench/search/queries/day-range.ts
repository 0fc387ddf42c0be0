/** Days since 1970, both included. */
export interface DayRange {
  readonly from: number;
  readonly to: number;
}

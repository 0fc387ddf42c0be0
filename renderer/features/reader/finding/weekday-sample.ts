/** Some day that falls on this weekday (0 is Sunday), for showing its name: 2023-01-01 was a Sunday. */
export const weekdaySample = (weekday: number): string => `2023-01-0${weekday + 1}`;

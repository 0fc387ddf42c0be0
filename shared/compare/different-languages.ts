/** True for two known languages (ISO 639 codes) that are not one. */
export const areDifferentLanguages = (a: string, b: string): boolean => a !== b && a !== 'und' && b !== 'und';

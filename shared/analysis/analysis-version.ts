/** Written into every analysed article; changes whenever a rule or table does, so that a re-run can say why a value changed. */
export const analysisVersion = '7';

/** What an import does with a file: finding and reading it, taking its articles out, writing them to the collection. */
export type ImportStage = 'reading' | 'analysing' | 'storing';

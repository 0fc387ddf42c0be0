/** Of the rules by which articles are sketched; raise it when any of them, or of folding and stemming, changes. */
export const reuseVersion = 1;

/** Of the rules by which articles are sketched and held against each other; raise it when any of them, folding or stemming changes. */
export const reuseVersion = 2;

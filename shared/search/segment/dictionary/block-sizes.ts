/** So many terms make a block of the dictionary, which is read at once. */
export const termsInBlock = 32;
/** So many blocks make a group of the sparse dictionary, which is decoded at once. */
export const blocksInGroup = 64;

/**
 * So many people must use a word, give a name or pass an address on before it is published: a rare
 * one can lead to its writer.
 */
export const fewestPublished = 3;

/** Powers of two of work that a guess at the passphrase costs: what age itself takes, and the most we take from a file. */
export const WORK = 18;

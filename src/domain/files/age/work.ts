/**
 * Powers of two of work that a guess at the passphrase costs: what age itself takes, what we write, and the most that we
 * take from a file. It costs 256 MB and a second or two; every step more twice that.
 */
export const WORK = 18;

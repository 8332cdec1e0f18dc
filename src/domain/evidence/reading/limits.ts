/** Upper bounds of what one page may say; what is longer is cut by the reader, with a warning. */
export const LIMITS = { text: 20_000, short: 2_000, subjects: 2_000, facts: 20_000, list: 200, provenance: 8 } as const;

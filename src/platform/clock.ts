/** Now in UTC with milliseconds (ISO 8601). */
export const now = (): string => new Date().toISOString();

/** Resolves so many milliseconds later. */
export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

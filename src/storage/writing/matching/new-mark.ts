/** What tells one noting that something is to be compared from every other, also where it was gone in between. */
export const newMark = (): string => crypto.randomUUID();

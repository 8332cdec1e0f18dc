/** The browser session and its clock. */
export interface Session {
  /** The first place in the own log that belongs to this browser session. */
  sessionStart(): Promise<number>;
  /** Takes away the exports that lie here for as long as a page has them: they may hold what was erased. */
  dropExports(): Promise<void>;
  /** Resolves so many milliseconds later. */
  pause(ms: number): Promise<void>;
}

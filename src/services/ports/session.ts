/** The browser session and its clock. */
export interface Session {
  /** The first place in the own log that belongs to this browser session. */
  sessionStart(): Promise<number>;
  /** Resolves so many milliseconds later. */
  pause(ms: number): Promise<void>;
}

import type { Withheld } from "../../domain/evidence/captures";

/** What was withheld when a page was read for a hiring case: the kinds, never the words. */
export interface WithheldOfPage {
  /** Names the reading. */
  readonly token: string;
  readonly kinds: readonly Withheld[];
}

/** What a hiring desk must not store. */
export interface Withholdings {
  /** The cues, read when a hiring case first needs them. */
  withholding(): typeof import("../../domain/evidence/withholding");
  /** What was withheld of the page that a tab shows, where it was read for a hiring case. */
  withheldOf(tabId: number): Promise<WithheldOfPage | undefined>;
  noteWithheld(tabId: number, of: WithheldOfPage): Promise<void>;
}

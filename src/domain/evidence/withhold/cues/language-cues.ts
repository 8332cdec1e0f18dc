import type { WithheldKind } from "../kinds";

/** Cues by kind, one a line, in the notation of `match/compile-cue.ts`. */
export type Cues = Readonly<Partial<Record<WithheldKind, string>>>;

/** What is known of one language. */
export interface LanguageCues {
  /** Lists that cues name as `<name>`; a list may name lists. */
  readonly words: Readonly<Record<string, string>>;
  /** What people write of themselves. */
  readonly cues: readonly Cues[];
  /** What labels say before a colon, and forms as the name of a field. */
  readonly labels: Cues;
  /** Phrases that hold a cue and say nothing of a person: a cue within one does not count. */
  readonly innocent: string;
}

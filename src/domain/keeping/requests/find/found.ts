import type { Hit, Match } from "./hit";

/** A hit before it is said where it stands. */
export type Found = Pick<Hit, "group" | "says"> & {
  /** What it is, among the hits of one entry. */
  readonly name: string;
  /** What stands with it: another text that tells who is meant. */
  readonly around: readonly string[];
  /** The first text in which the person was found, and the passages in it. */
  readonly text: string;
  readonly matches: readonly Match[];
};

import type { Pooled, RatingEstimate } from "../../../casework/trust";
import type { ReleaseChoices, ReleasedRating, ReleasedTable } from "../../../keeping/releases";
import type { BarredSubject, OpenSubject } from "../evidence/open-subject";

/** Why a source's rating is not published. */
export type RatingLeftOut =
  /** Fewer ratings than the threshold, or nobody knows how many. */
  | "few"
  /** With so few ratings the mean would tell single ones. */
  | "mean-tells"
  /** It has no mean or no scale. */
  | "no-mean"
  /** It is said of another thing: the chain, not the home. */
  | "inherited"
  /** Its source does not show it any more. */
  | "removed";

/** A source's rating in the files. */
export interface OpenRating {
  readonly subject: string;
  readonly source: string;
  readonly released: ReleasedRating | undefined;
  readonly leftOut: RatingLeftOut | undefined;
  /** Made of what is published alone. */
  readonly estimate: RatingEstimate | undefined;
  /** What came since is too little to be told apart: the figures of an earlier release stand. */
  readonly isEarlier: boolean;
  /** Whether its source says how many gave which value, and that is left out. */
  readonly starsLeftOut: boolean;
}

/** A subject's reviews by period in the files. */
export interface OpenReviews {
  readonly subject: string;
  /** Nothing where the whole table is left out, for an earlier release had it of other listings. */
  readonly table: ReleasedTable | undefined;
  readonly isEarlier: boolean;
}

/** A place in a log that the figures come from. */
export interface UsedEntry {
  readonly origin: string;
  readonly index: number;
  /** Its leaf hash (RFC 9162), in hex. */
  readonly leaf: string;
}

/** Everything that is published, with what is left out and why. */
export interface OpenDataset {
  readonly choices: ReleaseChoices;
  readonly subjects: readonly OpenSubject[];
  readonly barred: readonly BarredSubject[];
  readonly ratings: readonly OpenRating[];
  /** All of a subject's published ratings as one; none where nothing is left to pool. */
  readonly pooled: ReadonlyMap<string, Pooled>;
  readonly reviews: readonly OpenReviews[];
  readonly sources: ReadonlyMap<string, string>;
  readonly checkpoints: readonly string[];
  readonly entries: readonly UsedEntry[];
  /** The release before it: its number, where there is one. */
  readonly previous: number | undefined;
}

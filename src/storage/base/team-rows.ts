/** What is known of another origin of the team: its leaves are in `nodes`, its heads in `checkpoints`, its key in `keys`. */
export interface TeamOriginRow {
  readonly origin: string;
  /** How many of its entries are here; of the others there are leaves alone. */
  readonly held: number;
  /** When something new of it came last, as `toISOString` writes it. */
  readonly heardAt: string;
  /** How far its clock was ahead of ours at most (ms), where it was. */
  readonly aheadMs?: number;
  /** How far it said last that it had come: in the stream of items, in the own log; and how many erasures wait there. */
  readonly word?: TeamOriginWord;
  /** For how many shared entries all was read once more, since fewer were here. */
  readonly soughtFor?: number;
  /** Since when nothing of it is taken any more, and why: it signed two logs, or another key signed in its name. */
  readonly stopped?: { readonly code: "fork" | "other-key"; readonly at: string; readonly index: number };
}

export interface TeamOriginWord {
  readonly at: string;
  readonly items: number;
  readonly ours: number;
  readonly held: number;
  /** How many of its entries it has shared. */
  readonly sent: number;
}

/** What of the own log the server has: an entry whole, or its header alone since what it said was erased. */
export interface TeamSentRow {
  readonly origin: string;
  readonly index: number;
  readonly is: "whole" | "header";
  /** Where it is in the stream of items. */
  readonly seq: number;
}

/** A message that could not be taken yet, by its place in the stream of items, and why. */
export interface TeamLater {
  readonly seq: number;
  readonly code: "item-early" | "item-newer" | "item-future" | "item-sealed" | "piece-missing" | "file-missing";
}

/** How many own entries, and the kinds of case that went by themselves then. */
export interface TeamLooked {
  readonly own: number;
  readonly kinds: string;
}

/** How far this installation has read what the team wrote. */
export interface TeamRow {
  readonly key: "team";
  /** The team whose streams these places are in. */
  readonly team: string;
  readonly log: number;
  readonly items: number;
  /** How many entries of the own log the team knows of. */
  readonly known: number;
  /** How far the last words of colleagues were read. */
  readonly now: number;
  /**
   * Up to where the log was looked through for what is to go out, when all of that went; nothing where entries of others came since
   * that may bring older ones of ours with them.
   */
  readonly looked?: TeamLooked;
  readonly later: readonly TeamLater[];
  /** Messages that are no good and were passed over, by what was wrong. */
  readonly refused: Readonly<Record<string, number>>;
}

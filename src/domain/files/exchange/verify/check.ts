/** What is looked at, in this order. */
export const CHECKS = [
  "container",
  "summary",
  "entries",
  "checkpoints",
  "consistency",
  "inclusion",
  "artifacts",
  "timestamps",
  "decisions",
  "findings",
  "signatures",
  "scorecards",
  "derived",
] as const;
export type CheckId = (typeof CHECKS)[number];

/** Something in a file that is not as it was written. */
export type ExchangeFinding =
  /** A file within the container is not the one that `datapackage.json` names. */
  | {
      readonly code:
        | "file-changed"
        | "file-missing"
        | "file-unexpected"
        /** It stands in another place than it is written in. */
        | "file-misplaced"
        /** There is nothing in it, and something must be. */
        | "file-empty";
      readonly file: string;
    }
  /** A line is not of its shape; or it is, and nothing in the file calls for it there. */
  | { readonly code: "line-broken" | "line-unexpected"; readonly file: string; readonly line: number }
  | {
      readonly code:
        /** Nothing signs what the file says of itself. */
        | "summary-unsigned"
        /** The signature of that is not the one of the key beside it. */
        | "summary-forged"
        /** No log in the file says that the key is its own. */
        | "key-unannounced"
        /** No entry is about the case that the file is said to be of. */
        | "case-other"
        /** The file is said to have been written before its newest entry. */
        | "exported-early";
    }
  /** Nothing is signed with the key that was asked for. */
  | { readonly code: "key-absent"; readonly key: string }
  | {
      readonly code:
        /** The header is not of its form, or stands in the wrong place. */
        | "header-broken"
        /** The entry is dated before the one it follows. */
        | "time-backwards"
        /** What the entry says is not what its header commits to. */
        | "payload-changed"
        /** What the entry says is not in the file, and no entry says that it was erased. */
        | "payload-missing"
        /** The entry's proof does not lead to the newest checkpoint of its origin. */
        | "not-included";
      readonly origin: string;
      readonly index: number;
    }
  | {
      readonly code:
        /** The signature is not that of the origin's key. */
        | "signature-wrong"
        /** The checkpoint's tree does not begin with the one before it. */
        | "not-consistent";
      readonly origin: string;
      readonly size: number;
    }
  /** Another key than the one that was asked for. */
  | { readonly code: "key-other"; readonly key: string }
  /** A decision cannot be followed to the entries that it cites, or its figures are not what these come to. */
  | {
      readonly code:
        "cited-missing" | "cited-other" | "input-differs" | "frame-differs" | "weights-differ" | "figures-differ";
      readonly origin: string;
      readonly index: number;
      readonly cited: { readonly origin: string; readonly index: number } | undefined;
    }
  /** What a method found comes out otherwise from the entries that are named, or one of these is not the one that was named. */
  | { readonly code: "finding-differs" | "finding-input-other"; readonly origin: string; readonly index: number }
  /** What a second official signed elsewhere is not what stands here, or the entry that they signed is not in the file. */
  | {
      readonly code: "countersignature-wrong" | "countersigned-missing";
      readonly origin: string;
      readonly index: number;
    }
  /** Scores are not those that were handed in, nothing was, not all were in, or their signature from elsewhere is not right. */
  | {
      readonly code: "scorecard-differs" | "scorecard-unsealed" | "scorecard-early" | "scorecard-forged";
      readonly origin: string;
      readonly index: number;
    }
  | { readonly code: "artifact-changed" | "artifact-missing"; readonly sha256: string }
  /** A confirmation of time does not hold; `reason` is the code of why. */
  | { readonly code: "timestamp-refused"; readonly file: string; readonly reason: string };

/** One line of a verdict. */
export interface Check {
  readonly id: CheckId;
  /**
   * `absent`: there is nothing of the kind in the file. `unchecked`: this version cannot tell. `unaccepted`: times are
   * stated, by authorities that the reader has not accepted; it says nothing against the file, and confirms nothing.
   */
  readonly status: "held" | "failed" | "absent" | "unchecked" | "unaccepted";
  /** How many things were looked at; of times, how many the status is about. */
  readonly count: number;
  /** Of entries and artifacts: how many are not there any more. */
  readonly gone: number;
  /** How many entries are of kinds that this checker does not know; it proves them, but cannot tell what they say. */
  readonly unknown: number;
  /** How many figures of own rows the decisions give nothing to hold against the imported table by. */
  readonly unheld: number;
  readonly findings: readonly ExchangeFinding[];
}

/** Beyond this a file is broken, and which thousandth thing is too no longer matters. */
const MOST_FINDINGS = 200;

/** Counts what is looked at and gathers what is wrong. */
export class Tally {
  count = 0;
  gone = 0;
  unknown = 0;
  unheld = 0;
  readonly findings: ExchangeFinding[] = [];

  constructor(private readonly id: CheckId) {}

  add(finding: ExchangeFinding): void {
    if (this.findings.length < MOST_FINDINGS) this.findings.push(finding);
  }

  check(emptyAs: "held" | "absent" = "held"): Check {
    const { id, count, gone, unknown, unheld, findings } = this;
    const status = findings.length > 0 ? "failed" : count === 0 ? emptyAs : "held";
    return { id, status, count, gone, unknown, unheld, findings };
  }
}

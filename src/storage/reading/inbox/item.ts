import type { InboxKind, Sorted } from "../../../domain/casework/inbox";
import type { ChangeRow } from "../../../domain/casework/watch";

interface Common {
  /** What names it, as a mark does: `task 6f1e…`. */
  readonly item: string;
  readonly kind: InboxKind;
  /** Empty where it is of no case. */
  readonly caseId: string;
  /** When it came (ISO 8601). */
  readonly since: string;
  /** The day (YYYY-MM-DD) it runs out on; empty where it does not. */
  readonly due: string;
  readonly sorted: Sorted;
  /** Of what was put off: the day on which it comes back. */
  readonly until: string;
  /** Of what was looked at: when. */
  readonly sortedAt: string;
}

/** Something that waits for the official, with as much of it as a line of a list shows. */
export type InboxItem = Common &
  (
    | { readonly kind: "proposal" | "notice"; readonly id: string; readonly title: string; readonly ruleSetId: string }
    | {
        readonly kind: "signature";
        readonly id: string;
        readonly title: string;
        readonly of: "proposal" | "decision" | "task";
        /** Who stands under it already. */
        readonly by: string;
      }
    | {
        readonly kind: "change" | "unread";
        readonly id: string;
        readonly row: ChangeRow;
        readonly place: { readonly origin: string; readonly index: number };
        /** What the listing is called. */
        readonly title: string;
      }
    | { readonly kind: "task" | "milestone"; readonly id: string; readonly title: string; readonly who: string }
    | { readonly kind: "rule-set"; readonly id: string; readonly title: string; readonly why: string }
    | { readonly kind: "retention" | "request"; readonly id: string; readonly title: string }
    /** A service request that was sent and stands otherwise now, or of which nobody knows whether it arrived. */
    | { readonly kind: "filing" | "unsure"; readonly id: string; readonly title: string; readonly status: string }
    | { readonly kind: "backup" }
  );

type Unsorted<I> = I extends unknown ? Omit<I, "sorted" | "until" | "sortedAt"> : never;
/** An item before it is looked up what the official said of it. */
export type Waiting = Unsorted<InboxItem>;

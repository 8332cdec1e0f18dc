/**
 * Something in a log that is not as it was written. `index` is an entry's place in its origin's log; `size` is how many
 * entries a checkpoint speaks for.
 */
export type Finding = { readonly origin: string } & (
  | {
      readonly code:
        /** The header is not of its shape. */
        | "header-broken"
        /** The header is not the one that was hashed into the tree. */
        | "header-changed"
        /** The entry is dated before the one it follows. */
        | "time-backwards"
        /** What the entry says is not what its header commits to. */
        | "payload-changed"
        /** What the entry says is gone. */
        | "payload-missing"
        /** The tree that is kept is not the tree of these entries. */
        | "tree-changed";
      readonly index: number;
    }
  /** `count` entries from `index` on are gone. */
  | { readonly code: "entries-missing"; readonly index: number; readonly count: number }
  | {
      readonly code:
        /** The checkpoint is not of its form, or its signature is not its origin's. */
        | "checkpoint-broken"
        /** The checkpoint was signed for other entries than are there. */
        | "checkpoint-contradicts"
        /** The checkpoint was signed for more entries than there are: the last ones were taken away. */
        | "log-cut"
        /** The token of an outside authority is not about this checkpoint, or not as it was received. */
        | "timestamp-broken";
      readonly size: number;
    }
);

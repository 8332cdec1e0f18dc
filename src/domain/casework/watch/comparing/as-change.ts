import type { WatchedChange } from "../shapes";

/** A change, of which only what there is to say has to be said. */
export const asChange = (
  says: Pick<WatchedChange, "field" | "was" | "now"> & Partial<WatchedChange>,
): WatchedChange => ({
  property: "",
  key: "",
  wasValue: null,
  nowValue: null,
  scale: null,
  author: "",
  date: "",
  ...says,
});

import { type Registered, type Stamp, compareStamps, stampOfField } from "../../domain/ledger/log";

const NEVER: Stamp = ["", "", -1];

/** Rows by the entry that wrote one of their fields, the earliest first: entries of one moment stay in the log's order. */
export const earliestFirst =
  (field: string) =>
  (a: Registered<object>, b: Registered<object>): number =>
    compareStamps(stampOfField(a, field) ?? NEVER, stampOfField(b, field) ?? NEVER);

export const latestFirst =
  (field: string) =>
  (a: Registered<object>, b: Registered<object>): number =>
    earliestFirst(field)(b, a);

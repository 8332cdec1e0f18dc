import * as v from "valibot";
import { NODE_KINDS, OWNER_PROPERTIES } from "../ties-of";

const Said = v.object({
  id: v.string(),
  source: v.string(),
  subject: v.string(),
  author: v.optional(v.string()),
  date: v.optional(v.string()),
});

const Owned = v.object({
  id: v.optional(v.string()),
  subject: v.string(),
  property: v.picklist(OWNER_PROPERTIES),
  value: v.string(),
  same: v.optional(v.string()),
});

const Tagged = v.object({
  id: v.string(),
  source: v.string(),
  subject: v.string(),
  tag: v.string(),
  by: v.optional(v.string()),
});

/** What a network is made of. Subjects and ids are the caller's own names for things. */
export const NetworkRequest = v.object({
  said: v.array(Said),
  owned: v.array(Owned),
  tagged: v.array(Tagged),
  /** The kinds of node that are in it. */
  kinds: v.array(v.picklist(NODE_KINDS)),
  /** Whoever or whatever is tied to fewer than so many others is left out, subjects excepted. */
  least: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** ISO 8601: reviews of a later day are left out; those that say no day, owners and tags are not. */
  until: v.optional(v.string()),
});
export type NetworkRequest = v.InferOutput<typeof NetworkRequest>;

import * as v from "valibot";
import { SnapshotTier } from "../evidence/snapshot";

const TierSetting = v.object({ tier: v.optional(SnapshotTier), locked: v.optional(v.boolean()) });

/**
 * Everything that an agency may set (`storage.managed`). public/managed-schema.json says the same to the browser, word for
 * word. `recipes` is the text of a file as "Export all" makes it: the browser's schemas cannot describe a recipe, and would
 * drop what they do not know. So is `mappings`.
 */
export const PolicyShape = v.object({
  mappings: v.optional(v.string()),
  recipes: v.optional(v.string()),
  snapshots: v.optional(
    v.object({
      placement: v.optional(TierSetting),
      procurement: v.optional(TierSetting),
      hiring: v.optional(TierSetting),
      collection: v.optional(TierSetting),
      other: v.optional(TierSetting),
    }),
  ),
  timestampAuthorities: v.optional(
    v.array(v.object({ url: v.optional(v.string()), certificate: v.optional(v.string()) })),
  ),
  timestampInterval: v.optional(v.number()),
});

/** The name of something that an agency may set. */
export type Setting = keyof typeof PolicyShape.entries;

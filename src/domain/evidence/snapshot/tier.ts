import * as v from "valibot";
import type { CaseKind } from "../../ground/case-names";

/** How much of a page is kept beside its facts, from least to most. */
export const SNAPSHOT_TIERS = ["none", "quote", "screenshot", "page"] as const;
export const SnapshotTier = v.picklist(SNAPSHOT_TIERS);
export type SnapshotTier = v.InferOutput<typeof SnapshotTier>;

/**
 * The tier a case begins with: hiring keeps the quoted words alone, because pages about people show more than the job asks
 * for; everything else the page, because it will have changed when it is asked for.
 */
export const defaultTier = (kind: CaseKind): SnapshotTier => (kind === "hiring" ? "quote" : "page");

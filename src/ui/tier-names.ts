import type { SnapshotTier } from "../domain/evidence/snapshot";
import type { TextKey } from "./texts";

/** How much of a page is kept, in words. */
export const TIER_NAMES: Readonly<Record<SnapshotTier, TextKey>> = {
  none: "snapshotNone",
  quote: "snapshotQuote",
  screenshot: "snapshotPictures",
  page: "snapshotPage",
};

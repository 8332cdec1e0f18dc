export { ArtifactRef, ArtifactRole, type Missing, Sha256, Snapshot } from "./artifact";
export { copyDocument } from "./copy/copy-document";
export { type CopyLoader, type SheetText, fillIn } from "./copy/fill-in";
export type { CopyView, Only } from "./copy/view";
export { type MissingReason, openLacks, parseReason, writeReason } from "./missing";
export { type PictureType, TELLING_BYTES, pictureType } from "./picture-type";
export { CaptureProgress } from "./progress";
export { SNAPSHOT_TIERS, SnapshotTier, defaultTier } from "./tier";

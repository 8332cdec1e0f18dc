export { ARTIFACT_ROLES, ArtifactRef, ArtifactRole, Sha256, Snapshot } from "./artifact";
export { SNAPSHOT_TIERS, SnapshotTier, defaultTier } from "./tier";

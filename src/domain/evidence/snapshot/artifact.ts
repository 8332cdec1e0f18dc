import * as v from "valibot";
import { SnapshotTier } from "./tier";

/** SHA-256 of an artifact's bytes, 64 hex digits: its name. */
export const Sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u));

/**
 * What an artifact shows of the page: all of it as one HTML file, as the browser's own archive (RFC 2557), the part on
 * screen, the whole page as a picture, its text, or the quoted elements alone.
 */
export const ARTIFACT_ROLES = ["page", "archive", "screenshot", "full-screenshot", "text", "quote"] as const;
export const ArtifactRole = v.picklist(ARTIFACT_ROLES);
export type ArtifactRole = v.InferOutput<typeof ArtifactRole>;

/** Bytes kept with a capture, cited by an entry. `bytes` is their number. */
export const ArtifactRef = v.strictObject({
  role: ArtifactRole,
  sha256: Sha256,
  bytes: v.pipe(v.number(), v.integer(), v.minValue(0)),
  mediaType: v.pipe(v.string(), v.maxLength(100), v.regex(/^[a-z]+\/[a-z0-9.+-]+(?:;[ a-z0-9="-]+)?$/iu)),
});
export type ArtifactRef = v.InferOutput<typeof ArtifactRef>;

/** What was kept of the page itself, and what could not be, with the reason's code. */
export const Snapshot = v.strictObject({
  tier: SnapshotTier,
  artifacts: v.pipe(v.array(ArtifactRef), v.maxLength(16)),
  missing: v.exactOptional(
    v.pipe(
      v.array(v.strictObject({ role: ArtifactRole, reason: v.pipe(v.string(), v.maxLength(200)) })),
      v.maxLength(16),
    ),
  ),
});
export type Snapshot = v.InferOutput<typeof Snapshot>;

/** Something that could not be kept, and why. */
export type Missing = NonNullable<Snapshot["missing"]>[number];

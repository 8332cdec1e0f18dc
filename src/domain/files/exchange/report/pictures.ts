import type { ArtifactRef } from "../../../evidence/snapshot";
import { type MadeEntry, artifactsOf } from "../case-file";

/** How many bytes of pictures a report holds. They take a third more in it: 24 MB, which any browser opens and prints. */
export const MOST_PICTURE_BYTES = 18_000_000;

/** The first version of the templates with a limit; before, a report held every picture. */
const LIMITED_SINCE = 3;

/** The picture of what was on screen at a capture, where it is in the file. */
export const pictureOf = (entry: MadeEntry, missing: ReadonlySet<string>): ArtifactRef | undefined =>
  artifactsOf(entry).find(({ role, sha256 }) => role === "screenshot" && !missing.has(sha256));

/** The captures whose pictures a report of this version of the templates holds: in their order, each that still has room. */
export function picturedIn(
  captures: readonly MadeEntry[],
  missing: ReadonlySet<string>,
  templates: number,
): ReadonlySet<MadeEntry> {
  const most = templates < LIMITED_SINCE ? Infinity : MOST_PICTURE_BYTES;
  const pictured = new Set<MadeEntry>();
  let held = 0;
  for (const entry of captures) {
    const bytes = pictureOf(entry, missing)?.bytes;
    if (bytes === undefined || held + bytes > most) continue;
    held += bytes;
    pictured.add(entry);
  }
  return pictured;
}

import type { ArtifactRef } from "../../../evidence/snapshot";
import { type MadeEntry, artifactsOf } from "../case-file";

/** How many bytes of pictures a report holds. They take a third more in it: 24 MB, which any browser opens and prints. */
export const MOST_PICTURE_BYTES = 18_000_000;

/** The first version of the templates with a limit; before, a report held every picture. */
const LIMITED_SINCE = 3;

/** The first version of the templates that shows a picture once, however many captures have it. */
const ONCE_SINCE = 5;

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
  const hashes = new Set<string>();
  let held = 0;
  for (const entry of captures) {
    const { bytes, sha256 } = pictureOf(entry, missing) ?? {};
    if (bytes === undefined || sha256 === undefined) continue;
    const isHeld = templates >= ONCE_SINCE && hashes.has(sha256);
    if (!isHeld && held + bytes > most) continue;
    held += isHeld ? 0 : bytes;
    hashes.add(sha256);
    pictured.add(entry);
  }
  return pictured;
}

/** The pictures that are read for a report, as often as they are. */
export function picturesRead(
  captures: readonly MadeEntry[],
  missing: ReadonlySet<string>,
  templates: number,
): readonly ArtifactRef[] {
  const all = [...picturedIn(captures, missing, templates)].flatMap((entry) => pictureOf(entry, missing) ?? []);
  return templates < ONCE_SINCE ? all : [...new Map(all.map((one) => [one.sha256, one])).values()];
}

import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { jcs, madeAt } from "../../../ledger/log";
import type { ArtifactRef, ArtifactRole } from "../../../evidence/snapshot";
import { utf8 } from "../bytes";
import { type MadeEntry, type ReadEntry, artifactsOf, isMade } from "../case-file";

/** One record of the web archive: an artifact under the address that a player asks for it by. */
export interface RecordPlan {
  readonly artifact: ArtifactRef;
  readonly type: "response" | "resource";
  readonly uri: string;
  readonly at: string;
  readonly id: string;
}

/** Before a page's address: the picture of what was on screen. */
export const VIEW = "urn:view:";

/** How players name what they show beside a page; an artifact of another kind lies in a folder of ours. */
const NAMES: Partial<Record<ArtifactRole, string>> = {
  screenshot: VIEW,
  "full-screenshot": "urn:fullPage:",
  text: "urn:text:",
};

/** A page's address as an archive names it: without what is behind the hash, which no server ever sees. */
export function archiveAddress(url: string): string {
  const address = new URL(url);
  address.hash = "";
  return address.href;
}

/** Every record of the archive, in the order of the entries that cite them. `missing` are hashes of lost artifacts. */
export function planRecords(entries: readonly ReadEntry[], missing: ReadonlySet<string>): RecordPlan[] {
  return entries
    .filter(isMade)
    .flatMap((entry) => present(entry, missing).flatMap((artifact) => recordOf(entry, artifact) ?? []));
}

/** The artifacts that no player knows what to do with, each once, by hash. */
export function planFiles(entries: readonly ReadEntry[], missing: ReadonlySet<string>): ArtifactRef[] {
  const found = new Map<string, ArtifactRef>();
  for (const entry of entries.filter(isMade))
    for (const artifact of present(entry, missing))
      if (!recordOf(entry, artifact) && !found.has(artifact.sha256)) found.set(artifact.sha256, artifact);
  return [...found.values()].sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1));
}

const present = (entry: MadeEntry, missing: ReadonlySet<string>): ArtifactRef[] =>
  artifactsOf(entry).filter(({ sha256: hash }) => !missing.has(hash));

function recordOf({ header, capture }: MadeEntry, artifact: ArtifactRef): RecordPlan | undefined {
  const name = NAMES[artifact.role];
  if (artifact.role !== "page" && name === undefined) return undefined;
  const address = archiveAddress(capture.page.url);
  const { origin, index } = header;
  return {
    artifact,
    type: name === undefined ? "response" : "resource",
    uri: name === undefined ? address : name + address,
    at: madeAt(header),
    id: recordId(jcs([origin, index, artifact.role, artifact.sha256])),
  };
}

/** A UUID that says nothing but which record this is, so that the same case gives the same file (RFC 9562 §5.8). */
function recordId(name: string): string {
  const hex = bytesToHex(sha256(utf8(name)));
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

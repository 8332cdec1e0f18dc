import * as v from "valibot";
import { gathered } from "../bytes";
import { PATHS, TimestampLine } from "../format";
import { notePath } from "../write/bundle";
import type { OpenZip } from "../zip/open-zip";
import { type Check, Tally } from "./check";
import { type CheckedLogs, noteKey } from "./checkpoints";
import { fileChunks, fileLines, fileText } from "./open-file";

/** A confirmation of time that holds. */
export interface ConfirmedTime {
  readonly origin: string;
  readonly size: number;
  readonly authority: string;
  /** ISO 8601 UTC. */
  readonly time: string;
}

const MOST_TOKEN_BYTES = 1 << 20;

/**
 * Checks every confirmation of time against the checkpoint it is about. `trusted` are certificates in PEM, in place of the
 * ones in the file; where there are neither, nobody can tell.
 */
export async function checkTimestamps(
  zip: OpenZip,
  { notes }: CheckedLogs,
  trusted: string | undefined,
  onStep: () => void,
): Promise<{ check: Check; times: readonly ConfirmedTime[]; authorities: readonly string[] }> {
  const tally = new Tally("timestamps");
  const times: ConfirmedTime[] = [];
  const authorities = new Set<string>();
  const anchors = trusted ?? (await fileText(zip, PATHS.anchors)) ?? "";
  let number = 0;
  for await (const text of fileLines(zip, PATHS.timestamps)) {
    onStep();
    number++;
    const line = parseLine(text);
    if (!line) {
      tally.add({ code: "line-broken", file: PATHS.timestamps, line: number });
      continue;
    }
    tally.count++;
    authorities.add(line.authority);
    const note = notes.get(noteKey(line.origin, line.size));
    if (note === undefined || (await fileText(zip, notePath(line))) !== note) {
      tally.add({ code: "timestamp-refused", file: line.file, reason: "checkpoint-missing" });
      continue;
    }
    if (anchors === "") continue;
    const token = await gathered(fileChunks(zip, line.file), MOST_TOKEN_BYTES);
    // Some 80 KB of certificate code, loaded only where there is something to look at.
    const { verifyToken } = await import("../../../ledger/timestamp");
    const data = new TextEncoder().encode(note);
    const held = await verifyToken({ token: token ?? new Uint8Array(), data, anchors: [anchors] });
    if (held.ok) times.push({ ...line, time: held.value.time });
    else tally.add({ code: "timestamp-refused", file: line.file, reason: held.error.code });
  }
  const check = tally.check("absent");
  const isOpen = check.status === "held" && anchors === "";
  return { check: isOpen ? { ...check, status: "unaccepted" } : check, times, authorities: [...authorities] };
}

function parseLine(text: string | undefined): TimestampLine | undefined {
  try {
    const parsed = v.safeParse(TimestampLine, JSON.parse(text ?? ""));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}

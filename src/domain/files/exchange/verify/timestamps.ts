import { madeAt } from "../../../ledger/log";
import type { LookedAtToken } from "../../../ledger/timestamp";
import { gathered } from "../bytes";
import { type ExportInfo, PATHS, type TimestampLine } from "../format";
import type { Tools } from "../tools";
import { notePath } from "../write/bundle";
import type { OpenZip } from "../zip/open-zip";
import { type Check, Tally } from "./check";
import { type CheckedLogs, noteKey } from "./checkpoints";
import type { CheckedEntry } from "./entries";
import { fileChunks, fileLines, fileText } from "./open-file";
import { timestampLine } from "./timestamp-line";

/** A time that an authority states for the first `size` entries of an origin. All of it is the token's, none the file's. */
export interface StatedTime {
  readonly origin: string;
  readonly size: number;
  /** Whom the certificate that signed is for, in its own words; empty where it does not say. */
  readonly authority: string;
  /** SHA-256 of that certificate (DER), in hex. */
  readonly fingerprint: string;
  /** ISO 8601 UTC. */
  readonly time: string;
}

/** A time that is no more than stated, and why. */
export interface UnacceptedTime extends StatedTime {
  readonly because: "authority-not-accepted" | "signature-unknown";
}

/** Against what the confirmations of a file are held. */
export interface TimesContext {
  readonly info: ExportInfo;
  readonly entries: readonly CheckedEntry[];
  readonly logs: CheckedLogs;
  readonly tools: Tools;
  /** Certificates (PEM) of authorities that whoever checks accepts. What a file brings along is never among them. */
  readonly anchors: string | undefined;
}

/** What came of looking at the confirmations of time. */
export interface CheckedTimes {
  readonly check: Check;
  /** Vouched for by an accepted authority. */
  readonly times: readonly StatedTime[];
  readonly unaccepted: readonly UnacceptedTime[];
  /** What the file itself calls its authorities. */
  readonly labels: readonly string[];
}

const MOST_TOKEN_BYTES = 1 << 20;
/** Beyond this, how many more there are is told by the count. */
const MOST_STATED = 200;

/**
 * Checks every confirmation of time against the checkpoint it is about: that it was made by an authority the reader
 * accepts, not before the newest entry it speaks for, and not after the file was written or it is now.
 */
export async function checkTimestamps(zip: OpenZip, context: TimesContext, onStep: () => void): Promise<CheckedTimes> {
  const tally = new Tally("timestamps");
  const times: StatedTime[] = [];
  const unaccepted: UnacceptedTime[] = [];
  const labels = new Set<string>();
  let [number, open] = [0, 0];
  for await (const text of fileLines(zip, PATHS.timestamps)) {
    onStep();
    number++;
    const line = timestampLine(text);
    if (!line) {
      tally.add({ code: "line-broken", file: PATHS.timestamps, line: number });
      continue;
    }
    tally.count++;
    labels.add(line.authority);
    const looked = await lookAt(zip, line, context);
    if ("refused" in looked) {
      tally.add({ code: "timestamp-refused", file: line.file, reason: looked.refused });
      continue;
    }
    const { told, doubt } = looked;
    const { origin, size } = line;
    const stated = { origin, size, authority: told.authority, fingerprint: told.fingerprint, time: told.time };
    const because = doubt?.code === "signature-unknown" ? doubt.code : "authority-not-accepted";
    if (!doubt) times.push(stated);
    else if (open++ < MOST_STATED) unaccepted.push({ ...stated, because });
  }
  const check = tally.check("absent");
  const isOpen = check.status === "held" && times.length === 0;
  const seen = check.status === "held" ? { ...check, count: isOpen ? open : times.length } : check;
  return { check: isOpen ? { ...seen, status: "unaccepted" } : seen, times, unaccepted, labels: [...labels] };
}

async function lookAt(
  zip: OpenZip,
  line: TimestampLine,
  { info, entries, logs, tools, anchors }: TimesContext,
): Promise<LookedAtToken | { readonly refused: string }> {
  const note = logs.notes.get(noteKey(line.origin, line.size));
  if (note === undefined || (await fileText(zip, notePath(line))) !== note) return { refused: "checkpoint-missing" };
  const token = (await gathered(fileChunks(zip, line.file), MOST_TOKEN_BYTES)) ?? new Uint8Array();
  const now = tools.now();
  const from = newestIn(entries, line);
  const between = { ...(from !== undefined && { from }), to: info.exportedAt < now ? info.exportedAt : now };
  // Some 80 KB of certificate code, loaded only where there is something to look at.
  const { lookAtToken } = await import("../../../ledger/timestamp");
  const data = new TextEncoder().encode(note);
  const looked = await lookAtToken({ token, data, anchors: anchors === undefined ? [] : [anchors], between });
  return looked.ok ? looked.value : { refused: looked.error.code };
}

/** When the newest entry in the file that a checkpoint speaks for was written. */
function newestIn(entries: readonly CheckedEntry[], { origin, size }: TimestampLine): string | undefined {
  const spoken = entries.findLast(({ entry: { header } }) => header.origin === origin && header.index < size);
  return spoken && madeAt(spoken.entry.header);
}

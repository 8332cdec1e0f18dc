import * as v from "valibot";
import { keyAnnounced } from "../../../keeping/custody";
import { decodeBase64 } from "../../../ledger/log";
import { type ExportInfo, isSealed } from "../format";
import { hasLowS } from "../summary/low-s";
import type { Tools } from "../tools";
import { parseVerifierKey } from "../verifier-key";
import { signedText } from "../wacz/datapackage";
import { type Check, Tally } from "./check";
import type { CheckedInclusions, CheckedLogs } from "./checkpoints";
import type { CheckedContainer } from "./container";
import type { CheckedEntry } from "./entries";

/** What a file says of itself, and what came of looking at it. */
export interface CheckedSummary {
  readonly check: Check;
  /** The installation whose key signs it, by what that one's own log says. */
  readonly writer: string | undefined;
  /** Whether the reader has named that installation's key. */
  readonly isVouched: boolean;
  /** Whether an entry that can be read is about the case. */
  readonly isNamed: boolean;
}

interface SummaryOf {
  readonly info: ExportInfo;
  readonly container: CheckedContainer;
  readonly entries: readonly CheckedEntry[];
  readonly logs: CheckedLogs;
  readonly proven: CheckedInclusions["proven"];
  /** A verifier key that the file must be signed with. */
  readonly wanted: string | undefined;
}

/**
 * Checks that what the file says of itself is signed, by a key that a log in it announces as its own, and agrees with the
 * entries: they are about its case, and none is newer than the file.
 */
export async function checkSummary(from: SummaryOf, tools: Tools): Promise<CheckedSummary> {
  const { info, entries, wanted } = from;
  const tally = new Tally("summary");
  tally.count = 1;
  const isNamed = entries.some(({ entry }) => entry.about?.caseId === info.caseId);
  const isOpen = entries.some(({ entry }) => entry.isErased || entry.isUnknown);
  if (!isNamed && !isOpen) tally.add({ code: "case-other" });
  const writer = isSealed(info) ? await checkSeal(from, tools, tally) : undefined;
  if (wanted !== undefined) checkWanted(from, wanted, writer, tally);
  const isVouched = writer !== undefined && keyOf(from.logs, writer) === wanted;
  const check = tally.check();
  const status = check.status === "held" && !isSealed(info) ? "unchecked" : check.status;
  return { check: { ...check, status }, writer, isVouched, isNamed };
}

/** Whose signature it is; nothing where there is none that holds. */
async function checkSeal(from: SummaryOf, tools: Tools, tally: Tally): Promise<string | undefined> {
  const { info, container, entries } = from;
  if (entries.some(({ entry }) => entry.header.at > info.exportedAt)) tally.add({ code: "exported-early" });
  const { signed, hex } = container;
  if (!signed) {
    tally.add({ code: "summary-unsigned" });
    return undefined;
  }
  const [key, signature] = [decodeBase64(signed.publicKey), decodeBase64(signed.signature)];
  const isRight =
    key !== undefined &&
    signature !== undefined &&
    hasLowS(signature) &&
    (await tools.checkSummarySignature(key, signedText(hex), signature));
  if (!isRight) tally.add({ code: "summary-forged" });
  const writer = announcer(from, signed.publicKey);
  if (writer === undefined) tally.add({ code: "key-unannounced" });
  return isRight ? writer : undefined;
}

/** The origin whose log says, provably, that a key is its own. */
function announcer({ entries, proven }: SummaryOf, publicKey: string): string | undefined {
  const found = entries.find(({ entry: { header, payload } }) => {
    if (header.type !== keyAnnounced.type || !proven.has(`${header.origin} ${header.index}`)) return false;
    const said = v.safeParse(keyAnnounced.payload, payload);
    return said.success && said.output.publicKey === publicKey;
  });
  return found?.entry.header.origin;
}

/**
 * The key that was asked for must sign the whole: be that of the installation that wrote the file, or, where no file was
 * signed as a whole, the only one.
 */
function checkWanted({ info, logs }: SummaryOf, wanted: string, writer: string | undefined, tally: Tally): void {
  const signing = isSealed(info) ? logs.keys.filter((key) => parseVerifierKey(key)?.origin === writer) : logs.keys;
  for (const key of signing) if (key !== wanted) tally.add({ code: "key-other", key });
  const isThere = signing.includes(wanted) && logs.newest.has(parseVerifierKey(wanted)?.origin ?? "");
  if (!isThere) tally.add({ code: "key-absent", key: wanted });
}

const keyOf = ({ keys }: CheckedLogs, origin: string): string | undefined =>
  keys.find((key) => parseVerifierKey(key)?.origin === origin);

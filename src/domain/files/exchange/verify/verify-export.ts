import * as v from "valibot";
import { jcs } from "../../../ledger/log";
import { type Result, fail, ok } from "../../../ground/result";
import type { Chunks, Source } from "../bytes";
import { type CaseFile, caseFile } from "../case-file";
import { ExportInfo, FORMATS, PATHS } from "../format";
import type { Tools } from "../tools";
import { type OpenZip, openZip } from "../zip/open-zip";
import { checkArtifacts } from "./artifacts";
import type { Check } from "./check";
import { checkInclusions, checkLogs } from "./checkpoints";
import { checkContainer } from "./container";
import { checkDecisions } from "./decisions";
import { checkDerived } from "./derived";
import { checkEntries } from "./entries";
import { checkFindings } from "./findings";
import { checkMembers } from "./members";
import { fileText } from "./open-file";
import { type Doubt, type Outcome, outcomeOf } from "./outcome";
import { checkScorecards } from "./scorecards";
import { checkSignatures } from "./signatures";
import { checkSummary } from "./summary";
import { type StatedTime, type UnacceptedTime, checkTimestamps } from "./timestamps";

export interface VerifyOptions {
  readonly tools: Tools;
  /** Certificates (PEM) of the time-stamping authorities that the reader accepts: nobody's word counts without them. */
  readonly anchors?: string | undefined;
  /** A verifier key that the file must be signed with, where one is known from elsewhere. */
  readonly key?: string | undefined;
  /** Bytes read so far, and about how many will be. */
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
  readonly signal?: AbortSignal;
}

/** What looking at a file came to, and what is in it. */
export interface Verdict {
  readonly outcome: Outcome;
  /** Why it is not called sound though nothing is wrong; what was found wrong stands in the checks. */
  readonly doubts: readonly Doubt[];
  readonly checks: readonly Check[];
  readonly info: ExportInfo;
  readonly file: CaseFile;
  /** Verifier keys, one for each installation whose entries are in it. */
  readonly keys: readonly string[];
  /** The installation that put the file together; nothing where none can be told. */
  readonly writer: string | undefined;
  /** Times that authorities the reader accepts have confirmed. */
  readonly times: readonly StatedTime[];
  /** Times that are stated, and that nobody the reader accepts vouches for. */
  readonly unaccepted: readonly UnacceptedTime[];
  /** An artifact's bytes, as they stand in the file; nothing where it is not in it. */
  readonly readArtifact: (sha256: string) => Chunks | undefined;
}

/** Why nothing can be said about a file. */
export type Unreadable =
  /** It is no file of ours: no container, or one that was written by something else. */
  | { readonly code: "not-an-export" }
  /** It was one; its directory, or what it says of itself, was changed, so that nothing in it can be found. */
  | { readonly code: "broken"; readonly detail: string }
  /** It was written by a newer version. */
  | { readonly code: "too-new"; readonly format: string };

/**
 * Looks at a file from beginning to end: container, entries, signatures, proofs, artifacts, times and report. Holds
 * nothing but the entries in memory. @throws what `signal` was aborted with.
 */
export async function verifyExport(source: Source, options: VerifyOptions): Promise<Result<Verdict, Unreadable>> {
  const opened = await openZip(source);
  if (!opened.ok)
    return fail(
      opened.error.code === "no-zip" ? { code: "not-an-export" } : { code: "broken", detail: opened.error.code },
    );
  const info = await readInfo(opened.value);
  return info.ok ? ok(await verifyOpened(opened.value, info.value, options)) : info;
}

const Format = v.looseObject({ format: v.pipe(v.string(), v.maxLength(100)) });

async function readInfo(zip: OpenZip): Promise<Result<ExportInfo, Unreadable>> {
  const text = await fileText(zip, PATHS.info);
  if (!zip.files.has(PATHS.info)) return fail({ code: "not-an-export" });
  const json = parsed(text);
  const info = v.safeParse(ExportInfo, json);
  if (info.success && `${jcs(info.output)}\n` === text) return ok(info.output);
  const format = v.safeParse(Format, json);
  const isKnown = FORMATS.some((known) => format.success && known === format.output.format);
  if (format.success && !isKnown && /^counterflow-export\/\d+$/u.test(format.output.format))
    return fail({ code: "too-new", format: format.output.format });
  return fail({ code: "broken", detail: PATHS.info });
}

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? "") as unknown;
  } catch {
    return undefined;
  }
}

async function verifyOpened(zip: OpenZip, info: ExportInfo, options: VerifyOptions): Promise<Verdict> {
  const { tools, anchors, key, signal } = options;
  const { onRead, onStep } = counter(zip, options);
  const container = await checkContainer(zip, info, tools, onRead);
  await checkMembers(zip, container.tally);
  const entries = await checkEntries(zip, onStep);
  const logs = await checkLogs(zip, tools, onStep);
  const { check: inclusion, proven } = checkInclusions(entries.entries, logs, onStep);
  const summary = await checkSummary({ info, container, entries: entries.entries, logs, proven, wanted: key }, tools);
  const file = caseFile(
    info.caseId,
    entries.entries.map(({ entry }) => entry),
  );
  const artifacts = await checkArtifacts(zip, info, file, tools, onRead);
  const timing = { info, entries: entries.entries, logs, tools, anchors };
  const { check: timestamps, times, unaccepted, labels } = await checkTimestamps(zip, timing, onStep);
  const decisions = checkDecisions(file.entries, onStep);
  const findings = checkFindings(file.entries, onStep);
  const signatures = await checkSignatures(file.entries, tools, onStep);
  const scorecards = await checkScorecards(file.entries, tools, onStep);
  const told = { info, file, keys: logs.keys, authorities: labels, artifacts };
  const derived = await checkDerived(zip, told, tools, onStep);
  signal?.throwIfAborted();
  const checks = [
    container.tally.check(),
    summary.check,
    entries.check,
    ...logs.checks,
    inclusion,
    artifacts.check,
    timestamps,
    decisions,
    findings,
    signatures,
    scorecards,
    derived,
  ];
  return {
    ...outcomeOf({ checks, info, entries: file.entries, summary }),
    checks,
    info,
    file,
    keys: logs.keys,
    writer: summary.writer,
    times,
    unaccepted,
    readArtifact: artifacts.read,
  };
}

/** Counts what was read, and stops where it is to be stopped. */
function counter({ source, files }: OpenZip, { onProgress, signal }: VerifyOptions) {
  const total = source.size + (files.get(PATHS.warc)?.size ?? 0);
  let done = 0;
  const onRead = (bytes: number): void => {
    signal?.throwIfAborted();
    done += bytes;
    onProgress?.({ done: Math.min(done, total), total });
  };
  return { onRead, onStep: () => signal?.throwIfAborted() };
}

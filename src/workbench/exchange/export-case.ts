import { type Bundle, FORMAT, TEMPLATES, locked, sourceOf, webTools, writeExport } from "../../domain/files/exchange";
import { type Result, fail, ok } from "../../domain/ground/result";
import type { Ask } from "../../messaging";
import { type ScratchFile, getAuthorities, newScratchFile, now, ownFile, ownVersion, pause } from "../../platform";
import { type Database, artifactBlob, caseBundle, storageFailure } from "../../storage/reading";
import { language } from "../../ui/texts";
import { exportLanguage, fileName } from "./file-name";

export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** A case that was written to a file, which the browser keeps until it is discarded. */
export interface ExportedCase {
  readonly file: File;
  readonly name: string;
  readonly sha256: string;
  readonly entries: number;
  /** The size of the log's newest checkpoint in the file. */
  readonly checkpoint: number;
  readonly discard: () => Promise<void>;
}

export type ExportTrouble = "exportTroubleUnsigned" | "exportTroubleEmpty" | "exportTroubleGone" | "exportTroubleFull";

interface ExportRequest {
  readonly db: Database;
  readonly ask: Ask;
  readonly caseId: string;
  /** Empty where the file is to be open to everybody. */
  readonly password: string;
  readonly onProgress: (progress: Progress) => void;
  readonly signal: AbortSignal;
}

/** Writes a case to a file, with flat memory. @throws what `signal` was aborted with; nothing is left behind then. */
export async function exportCase(request: ExportRequest): Promise<Result<ExportedCase, ExportTrouble>> {
  const { caseId, password, signal } = request;
  const bundle = await signedBundle(request);
  if (!bundle.ok) return bundle;
  let scratch: ScratchFile | undefined;
  try {
    const made = (scratch = await newScratchFile());
    const { file, sha256 } = await writeTo(made, bundle.value, request);
    const name = fileName(caseId, password !== "");
    const { lines, checkpoints } = bundle.value;
    const checkpoint = Number(checkpoints.at(-1)?.note.split("\n")[1] ?? 0);
    return ok({ file, name, sha256, entries: lines.length, checkpoint, discard: () => made.discard() });
  } catch (error) {
    await scratch?.discard();
    signal.throwIfAborted();
    const trouble = troubleOf(error);
    if (trouble) return fail(trouble);
    throw error;
  }
}

const PATIENCE = 20;
const PAUSE_MS = 250;

/** The newest entries are signed right after they were written; where that was cut off, it is asked for. */
async function signedBundle({ db, ask, caseId, signal }: ExportRequest): Promise<Result<Bundle, ExportTrouble>> {
  const about = { format: FORMAT, templates: TEMPLATES, caseId, language: exportLanguage(language()) } as const;
  const { authorities } = await getAuthorities();
  const anchors = authorities.map(({ certificate }) => certificate).join("\n");
  for (let turn = 0; turn < PATIENCE; turn++) {
    signal.throwIfAborted();
    const bundle = await caseBundle(
      db,
      { ...about, exportedAt: now(), software: `Counterflow ${ownVersion()}` },
      anchors,
    );
    if (bundle.ok) return bundle;
    if (bundle.error.code === "case-missing") return fail("exportTroubleEmpty");
    if (turn === 1) await ask("signLog", {});
    await pause(PAUSE_MS);
  }
  return fail("exportTroubleUnsigned");
}

async function writeTo(
  scratch: ScratchFile,
  bundle: Bundle,
  { db, password, onProgress, signal }: ExportRequest,
): Promise<{ file: File; sha256: string }> {
  const tools = webTools(window);
  const artifact = async (sha256: string) => {
    const blob = await artifactBlob(db, sha256);
    return blob && sourceOf(blob);
  };
  const open = writeExport(bundle, { tools, artifact, verifier: await ownFile("verify.txt"), onProgress });
  const stream = password === "" ? open : await locked(open, password);
  const reader = stream.getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      signal.throwIfAborted();
      await scratch.write(part.value);
    }
  } catch (error) {
    await reader.cancel(error).catch(() => undefined);
    throw error;
  }
  return scratch.finished();
}

function troubleOf(error: unknown): ExportTrouble | undefined {
  if (error instanceof Error && error.name === "ArtifactGone") return "exportTroubleGone";
  return storageFailure(error)?.code === "storage-full" ? "exportTroubleFull" : undefined;
}

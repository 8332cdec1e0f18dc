import {
  type Bundle,
  artifactsOf,
  isMade,
  locked,
  readEntry,
  sourceOf,
  webTools,
  writeExport,
} from "../domain/files/exchange";
import { caseExported } from "../domain/keeping/custody";
import { type Result, fail, ok } from "../domain/ground/result";
import type { Performed } from "../messaging";
import type { ScratchFile } from "../platform";
import { announcedKey, artifactBlob, countErasures, lostOf } from "../storage/reading";
import { fileName } from "./file-name";
import { defineJob, type Watch } from "./job";
import type { JobPorts } from "./ports";
import { type BundleTrouble, signedBundle } from "./signed-bundle";

interface CaseToExport {
  readonly caseId: string;
  /** Empty where the file is to be open to everybody. */
  readonly password: string;
  /** Of the interface (BCP 47): the texts in the file are in it, where there are any. */
  readonly language: string;
}

/** A case that was written to a file, which the browser keeps until it is let go of. */
export interface ExportedCase {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly isLocked: boolean;
  /** How many files that the case cites are lost or changed here, and so are not in it. */
  readonly lost: number;
  /** How many erasures the log told of when it was written: where there are more, the file is gone. */
  readonly erasures: number;
  /** Under which the browser saves it. */
  readonly address: string;
  /** Why the log could not say that it was written. */
  readonly unrecorded: FailureToRecord | undefined;
  /** Says that the browser has begun to save it: it reads from the file for a while after that. */
  readonly saving: () => void;
  readonly discard: () => Promise<void>;
}

type ExportStep = "checking" | "writing";

type FailureToRecord = Extract<Performed<typeof caseExported>, { ok: false }>["error"];

/** Why no file was written. */
export interface ExportFailure {
  readonly code:
    | BundleTrouble["code"]
    /** Something of the case was erased while it was written. */
    | "erased";
}

type Ports = Pick<
  JobPorts,
  | "db"
  | "ask"
  | "perform"
  | "now"
  | "pause"
  | "newScratchFile"
  | "addressOf"
  | "dropAddress"
  | "certificates"
  | "ownFile"
  | "signSummary"
  | "ownVersion"
>;

/** Writes a case to a file, with flat memory, and the log says so. */
export const exportCase = defineJob({
  name: "export-case",
  about: ({ caseId }: CaseToExport) => caseId,
  unique: "about",
  isLostOnClose: true,
  canStop: true,
  run,
  release: ({ discard }: ExportedCase) => discard(),
});

async function run(
  request: CaseToExport,
  ports: Ports,
  watch: Watch<ExportStep>,
): Promise<Result<ExportedCase, ExportFailure>> {
  const erasures = await countErasures(ports.db);
  const signed = await signedBundle(request, ports, watch.signal);
  if (!signed.ok) return signed;
  const { bundle, lost } = await withoutLost(signed.value, ports, watch);
  const scratch = await ports.newScratchFile("export");
  try {
    const written = await writeTo(scratch, bundle, request, ports, watch);
    // What was erased since is in it, and whoever erased it could not take away a file that was being written.
    if ((await countErasures(ports.db)) !== erasures) throw new ErasedMeanwhile();
    return ok({ ...(await handedOver(scratch, written, bundle, request, ports)), lost, erasures });
  } catch (error) {
    await scratch.discard();
    if (error instanceof ErasedMeanwhile || (error instanceof Error && error.name === "ArtifactGone"))
      return fail({ code: "erased" });
    throw error;
  }
}

class ErasedMeanwhile extends Error {}

/** Reads all that the case cites, for what is lost or changed is not to go out in silence: the file names it, and the rest is in it. */
async function withoutLost(
  bundle: Bundle,
  { db }: Ports,
  { tell, signal }: Watch<ExportStep>,
): Promise<{ readonly bundle: Bundle; readonly lost: number }> {
  const made = bundle.lines.flatMap((line) => readEntry(line) ?? []).filter(isMade);
  const cited = new Set(made.flatMap(artifactsOf).map(({ sha256 }) => sha256));
  let done = 0;
  const onSeen = () => tell({ step: "checking", done: (done += 1), total: cited.size });
  const lost = await lostOf(db, cited, { onSeen, signal });
  const missing = [...new Set([...bundle.info.missing, ...lost.keys()])].sort();
  return { bundle: { ...bundle, info: { ...bundle.info, missing } }, lost: missing.length };
}

interface Written {
  readonly file: File;
  readonly sha256: string;
}

async function writeTo(
  scratch: ScratchFile,
  bundle: Bundle,
  { password }: CaseToExport,
  { db, ownFile, signSummary }: Ports,
  { tell, signal }: Watch<ExportStep>,
): Promise<Written> {
  const artifact = async (sha256: string) => {
    const blob = await artifactBlob(db, sha256);
    return blob && sourceOf(blob);
  };
  const open = writeExport(bundle, {
    tools: webTools(globalThis),
    artifact,
    signSummary: async (text) => {
      const key = await announcedKey(db);
      if (key?.publicKey !== bundle.summaryKey) throw new Error("the key for summaries is another");
      return signSummary(key.privateKey, text);
    },
    verifier: await ownFile("verify.txt"),
    onProgress: (far) => tell({ step: "writing", ...far }),
  });
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

/** How long the browser may take to save a file whose saving has begun. */
const SAVING_MS = 60_000;

async function handedOver(
  scratch: ScratchFile,
  { file, sha256 }: Written,
  { lines, checkpoints }: Bundle,
  { caseId, password }: CaseToExport,
  { perform, pause, addressOf, dropAddress }: Ports,
): Promise<Omit<ExportedCase, "lost" | "erasures">> {
  const isLocked = password !== "";
  const name = fileName(caseId, isLocked);
  const checkpoint = Number(checkpoints.at(-1)?.note.split("\n")[1] ?? 0);
  const about = { caseId, file: name, sha256, bytes: file.size, entries: lines.length, checkpoint };
  const recorded = await perform(caseExported, { ...about, encrypted: isLocked });
  const address = addressOf(file);
  let isSaving = false;
  return {
    ...{ name, bytes: file.size, sha256, isLocked, address },
    unrecorded: recorded.ok ? undefined : recorded.error,
    saving: () => {
      isSaving = true;
    },
    discard: async () => {
      if (isSaving) await pause(SAVING_MS);
      dropAddress(address);
      await scratch.discard();
    },
  };
}

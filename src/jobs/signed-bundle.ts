import { type Bundle, FORMAT, TEMPLATES } from "../domain/files/exchange";
import { type Result, fail } from "../domain/ground/result";
import { TreeDamaged, caseBundle, isProven } from "../storage/reading";
import { mendTrees } from "../storage/writing";
import type { JobPorts } from "./ports";

interface AskedCase {
  readonly caseId: string;
  /** Of the interface (BCP 47). */
  readonly language: string;
}

/** Why a case's entries cannot be had with their proofs. */
export interface BundleTrouble {
  readonly code: "unsigned" | "case-missing";
}

type BundlePorts = Pick<JobPorts, "db" | "ask" | "now" | "pause" | "certificates" | "ownVersion">;

const PATIENCE = 20;
const PAUSE_MS = 250;

/** The newest entries are signed right after they were written; where that was cut off, it is asked for. */
export async function signedBundle(
  { caseId, language }: AskedCase,
  { db, ask, now, pause, certificates, ownVersion }: BundlePorts,
  signal: AbortSignal,
): Promise<Result<Bundle, BundleTrouble>> {
  const inGerman = /^de\b/iu.test(language);
  const about = { format: FORMAT, templates: TEMPLATES, caseId, language: inGerman ? "de" : "en" } as const;
  const anchors = (await certificates()).join("\n");
  let [isMended, isAsked] = [false, false];
  for (let turn = 0; turn < PATIENCE; turn++) {
    signal.throwIfAborted();
    const software = `Counterflow ${ownVersion()}`;
    const bundle = await caseBundle(db, { ...about, exportedAt: now(), software }, anchors).catch(damagedTree);
    if (!isMended && (bundle === undefined || (bundle.ok && !isProven(bundle.value)))) {
      await mendTrees(db, now());
      isMended = true;
      continue;
    }
    if (bundle?.ok) return bundle;
    const code = bundle?.error.code;
    if (code === "case-missing") return fail({ code });
    if (code === "unannounced") await ask("announceKey", {});
    else if (turn > 0 && !isAsked) {
      isAsked = true;
      await ask("signLog", {});
    }
    await pause(PAUSE_MS);
  }
  return fail({ code: "unsigned" });
}

function damagedTree(error: unknown): undefined {
  if (!(error instanceof TreeDamaged)) throw error;
}

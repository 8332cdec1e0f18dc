import { type Source, type Unreadable, type Verdict, verifyExport, webTools } from "../../domain/files/exchange";
import { type Result, fail } from "../../domain/ground/result";
import type { Progress } from "./export-case";

export type FileTrouble = Unreadable["code"] | "wrong-password";

export interface Watch {
  readonly onProgress: (progress: Progress) => void;
  readonly signal: AbortSignal;
}

/** Looks at an open file from beginning to end. @throws what `signal` was aborted with. */
export async function checkFile(source: Source, watch: Watch): Promise<Result<Verdict, FileTrouble>> {
  const verdict = await verifyExport(source, { tools: webTools(globalThis), ...watch });
  return verdict.ok ? verdict : fail(verdict.error.code);
}

import { type Source, type Unreadable, type Verdict, verifyExport, webTools } from "../domain/files/exchange";
import { type Result, fail } from "../domain/ground/result";
import type { Watch } from "./job";

/** Why nothing can be said about a file. */
export type FileTrouble = Pick<Unreadable, "code">;

/** Looks at an open file from beginning to end. @throws what the signal was aborted with. */
export async function checkFile(
  source: Source,
  { tell, signal }: Watch<"checking">,
): Promise<Result<Verdict, FileTrouble>> {
  const verdict = await verifyExport(source, {
    tools: webTools(globalThis),
    signal,
    onProgress: (far) => tell({ step: "checking", ...far }),
  });
  return verdict.ok ? verdict : fail({ code: verdict.error.code });
}

import { type Source, type Unreadable, type Verdict, verifyExport, webTools } from "../domain/files/exchange";
import { type Result, fail } from "../domain/ground/result";
import type { Watch } from "./job";
import type { JobPorts } from "./ports";

/** Why nothing can be said about a file. */
export type FileTrouble = Pick<Unreadable, "code">;

/**
 * Looks at an open file from beginning to end. Of times it takes the word of those authorities alone that count here.
 * @throws what the signal was aborted with.
 */
export async function checkFile(
  source: Source,
  { certificates }: Pick<JobPorts, "certificates">,
  { tell, signal }: Watch<"checking">,
): Promise<Result<Verdict, FileTrouble>> {
  const verdict = await verifyExport(source, {
    tools: webTools(globalThis),
    anchors: (await certificates()).join("\n"),
    signal,
    onProgress: (far) => tell({ step: "checking", ...far }),
  });
  return verdict.ok ? verdict : fail({ code: verdict.error.code });
}

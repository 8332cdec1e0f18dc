import { ok } from "../domain/ground/result";
import type { AnswerOf, RequestOf } from "../messaging";
import type { Ports } from "./ports";

/** Call off a capture whose snapshot is being taken. One that is in the log already stays there. */
export async function cancelCapture(
  { captureId }: RequestOf<"cancelCapture">,
  ports: Ports,
): Promise<AnswerOf<"cancelCapture">> {
  await ports.markCancelled(captureId);
  return ok(null);
}

import { ok } from "../domain/ground/result";
import type { AnswerOf } from "../messaging";
import type { Ports } from "./ports";

/** Have the log's head signed, where it is not: whoever needs it sees the checkpoint come. */
export async function signLog(ports: Ports): Promise<AnswerOf<"signLog">> {
  await ports.ready();
  ports.seal();
  return ok(null);
}

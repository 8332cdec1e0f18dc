import { ok } from "../domain/ground/result";
import type { AnswerOf } from "../messaging";
import type { Ports } from "./ports";

/** Tell the panel that the page of a tab has changed, if it is one that the official asked for. */
export async function pageChanged(tabId: number | undefined, ports: Ports): Promise<AnswerOf<"pageChanged">> {
  const told = tabId !== undefined && (await ports.wasAsked(tabId));
  if (told) await ports.markChanged(tabId);
  return ok({ told });
}

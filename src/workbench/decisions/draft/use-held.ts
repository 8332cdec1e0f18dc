import { heldSubjects } from "../../../domain/casework/planned";
import { type Alternative, casePlanHead } from "../../../storage/reading";
import { useLive } from "../../frame/use-live";

/** Why subjects of a case are held by its plan, by option: whichever part of one is held, it cannot be chosen. */
export function useHeld(caseId: string, alternatives: readonly Alternative[]): ReadonlyMap<string, string> | undefined {
  const holds = useLive(async (db) => heldSubjects((await casePlanHead(db, caseId)).caseHolds), [caseId]);
  return (
    holds &&
    new Map(
      alternatives.flatMap(({ node, parts }) => {
        const hold = holds.find((one) => one.node === node || parts.includes(one.node ?? ""));
        return hold ? [[node, hold.reason ?? ""] as const] : [];
      }),
    )
  );
}

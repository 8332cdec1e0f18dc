import * as v from "valibot";
import { captureLinked, caseOpened } from "../domain/casework/cases";
import type { Act } from "../domain/ledger/log";
import { type Policy, type PolicyRefusal, siteBarred } from "../domain/policy";
import { type Database, caseById } from "../storage/reading";
import type { Ports } from "./ports";

/** What the agency may say of an act, beside what must hold of it. */
export type PolicyRefusalOf<A extends Act> = A extends typeof captureLinked ? PolicyRefusal : never;

/** The agency's policy, where it may bar an act of this type, or has something to say to it. Asked before the append: a transaction waits for no browser. */
export const policyFor = async (type: string, ports: Pick<Ports, "policy">): Promise<Policy | undefined> =>
  type === captureLinked.type || type === caseOpened.type ? ports.policy() : undefined;

/** Why the agency does not let a capture go to a case of this kind; undefined where it does, or where either is missing. */
export async function linkBarred(
  db: Database,
  policy: Policy,
  { type, payload }: { readonly type: string; readonly payload: unknown },
): Promise<PolicyRefusal | undefined> {
  if (type !== captureLinked.type) return undefined;
  const { captureId, caseId } = v.parse(captureLinked.payload, payload);
  const [capture, found] = await Promise.all([db.captures.get(captureId), caseById(db, caseId)]);
  return capture?.host === undefined || !found ? undefined : siteBarred(policy, found.kind, capture.host);
}

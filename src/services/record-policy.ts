import { digestOf } from "../domain/ground/digest";
import { type Result, fail, ok } from "../domain/ground/result";
import { MOST_POLICY, policyChanged } from "../domain/keeping/custody";
import { withoutKeys } from "../domain/policy";
import { draft, jcs } from "../domain/ledger/log";
import { type StorageFailure, lastPolicy } from "../storage/reading";
import { appendToLog } from "./append-to-log";
import type { Log, Ports } from "./ports";

type Needs = Log & Pick<Ports, "heldPolicy">;
type Held = Readonly<Record<string, unknown>>;

/**
 * Write down that the agency's policy is another one than the log says: at every start, and whenever the browser tells of a
 * change. Nothing while it is not known, nor where there never was one.
 */
export async function recordPolicy(ports: Needs): Promise<Result<null, StorageFailure>> {
  const held = await ports.heldPolicy();
  if (!held) return ok(null);
  const policy = await withoutKeys(plain(held.set));
  const json = jcs(policy);
  const digest = await digestOf(new Blob([json]));
  await ports.ready();
  const appended = await appendToLog<{ code: "nothing-new" }>(ports, async (db) => {
    const last = await lastPolicy(db);
    const isSame = last ? last.digest === digest : Object.keys(policy).length === 0;
    if (isSame) return fail({ code: "nothing-new" });
    const changed = namesChanged(last?.policy ?? null, policy);
    const text = json.length > MOST_POLICY ? null : json;
    // One that is taken away was of him who brought it.
    const from = Object.keys(policy).length > 0 ? held.from : (last?.from ?? held.from);
    return ok([draft(policyChanged, { digest, policy: text, changed, from })]);
  });
  if (appended.ok || appended.error.code === "nothing-new") return ok(null);
  return fail(appended.error);
}

/** As JSON that has one spelling: half characters, which it cannot have, are replaced. */
const plain = (held: object): Held =>
  JSON.parse(JSON.stringify(held), (_name, value: unknown) =>
    typeof value === "string" ? value.toWellFormed() : value,
  ) as Held;

const MOST_NAMES = 100;

/** The settings that differ, by their names; all there are where the last policy is not known. */
function namesChanged(last: string | null, policy: Held): string[] {
  const before = last === null ? {} : (JSON.parse(last) as Held);
  const spelled = (held: Held, name: string) => (Object.hasOwn(held, name) ? jcs(held[name]) : undefined);
  return [...new Set([...Object.keys(before), ...Object.keys(policy)])]
    .filter((name) => name !== "" && spelled(before, name) !== spelled(policy, name))
    .map((name) => name.slice(0, MOST_NAMES))
    .toSorted()
    .slice(0, MOST_NAMES);
}

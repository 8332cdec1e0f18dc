import * as v from "valibot";
import { ALL_ACTS, actOf } from "../domain/acts";
import { type Result, fail, ok } from "../domain/ground/result";
import { type Act, type Refusal, SO_ALREADY, draft } from "../domain/ledger/log";
import type { Policy } from "../domain/policy";
import { type Database, type StorageFailure, guardTables } from "../storage/reading";
import { askedBefore, rememberAct } from "../storage/writing";
import { linkBarred, policyFor } from "./act-barred";
import { basisOfPolicy } from "./basis-of-policy";
import { type Decision, appendToLog } from "./append-to-log";
import { defineUseCase } from "./define-use-case";
import type { EntryPlace } from "./entry-place";
import type { Log, Ports } from "./ports";

/** An act was done, now or when it was asked for before; `place` is nothing where what was asked was so already. */
export interface Acted {
  readonly place?: EntryPlace;
}

const askable: readonly Act[] = ALL_ACTS.filter(({ from }) => from.length > 0);

/** The name that the asker gave to this act: under it, it is done once. */
const ActName = v.pipe(v.string(), v.uuid());

const Request = v.variant(
  "type",
  askable.map(({ type, payload }) => v.strictObject({ act: ActName, type: v.literal(type), payload })),
);

/** Have one act done that needs nothing but the log: who may ask for it, and what must hold, is in the act's own file. */
export const act = defineUseCase({
  from: ["sidepanel", "workbench"],
  request: Request,
  mayAsk: ({ type }, context) => actOf(type)?.from.some((one) => one === context) ?? false,
  run: (request, ports: Log & Pick<Ports, "policy">) => perform(request, ports),
});

type Stopped = { readonly code: "stopped"; readonly acted: Acted };

/** Asked in the append's own transaction, so that nothing can change between the asking and the doing. */
async function perform(
  { act: name, type, payload }: v.InferOutput<typeof Request>,
  ports: Log & Pick<Ports, "policy">,
): Promise<Result<Acted, Refusal | StorageFailure>> {
  const asked = actOf(type);
  if (!asked) throw new Error(`no act ${type}`);
  const policy = await policyFor(type, ports);
  const appended = await appendToLog<Refusal | Stopped>(
    ports,
    (db) => decide(db, ports, { name, asked, payload, policy }),
    (db, [first]) => rememberAct(db, name, ports.now(), first),
  );
  if (appended.ok) return ok({ place: appended.value });
  return isStopped(appended.error) ? ok(appended.error.acted) : fail(appended.error);
}

interface Asked {
  readonly name: string;
  readonly asked: Act;
  readonly payload: unknown;
  /** The agency's policy, where it may bar such an act. */
  readonly policy: Policy | undefined;
}

async function decide(
  db: Database,
  log: Log,
  { name, asked, payload, policy }: Asked,
): Promise<Decision<Refusal | Stopped>> {
  const before = await askedBefore(db, name);
  if (before) return fail({ code: "stopped", acted: before.place ? { place: before.place } : {} });
  const held = await asked.holds(guardTables(db), payload);
  if (!held.ok) return held;
  const barred =
    policy && held.value !== SO_ALREADY ? await linkBarred(db, policy, { type: asked.type, payload }) : undefined;
  if (barred) return fail(barred);
  if (held.value !== SO_ALREADY) {
    const basis = policy ? await basisOfPolicy(db, policy, asked.type, held.value) : [];
    return ok([draft(asked, held.value), ...basis]);
  }
  await rememberAct(db, name, log.now());
  return fail({ code: "stopped", acted: {} });
}

const isStopped = (error: Refusal | Stopped | StorageFailure): error is Stopped => "acted" in error;

import * as v from "valibot";
import { policyChanged } from "../../domain/keeping/custody";
import type { PayloadOf } from "../../domain/ledger/log";
import type { Database } from "../base/database";
import { payloadOf } from "../base/payload";
import { ownOrigin } from "./own-log";

/** What this installation's log said last of the agency's policy; undefined where it says nothing, or that was erased. */
export async function lastPolicy(db: Database): Promise<PayloadOf<typeof policyChanged> | undefined> {
  const own = await ownOrigin(db);
  const events = await db.events.where("type").equals(policyChanged.type).sortBy("index");
  const last = events.filter(({ origin }) => origin === own).at(-1);
  const stored = last && (await db.payloads.get([last.origin, last.index]));
  const parsed = stored && v.safeParse(policyChanged.payload, payloadOf(stored));
  return parsed?.success ? parsed.output : undefined;
}

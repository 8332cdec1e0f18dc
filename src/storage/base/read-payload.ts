import * as v from "valibot";
import type { Header, TypedEntry } from "../../domain/ledger/log";
import type { Database } from "./database";
import { payloadOf } from "./payload";

/** What an entry of a type says; undefined where it is of another type, of another version, or gone. */
export async function readPayload<Payload>(
  db: Database,
  { type, version, payload: schema }: TypedEntry<Payload>,
  { origin, index, ...header }: Header,
): Promise<Payload | undefined> {
  if (header.type !== type || header.v !== version) return undefined;
  const parsed = v.safeParse(schema, payloadOf(await db.payloads.get([origin, index])));
  return parsed.success ? parsed.output : undefined;
}

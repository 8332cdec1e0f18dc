import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import type { Act } from "../../../src/domain/ledger/log";

const FIXTURES = join(import.meta.dirname, "../../fixtures/entries");
const Fixture = v.object({ written: v.array(v.object({ payload: v.unknown() })) });

/** The payloads that the newest version's fixture of an act holds, as they are read. */
export function writtenPayloads({ type, version, payload: schema }: Act): readonly unknown[] {
  const text = readFileSync(join(FIXTURES, `${type}.v${version}.json`), "utf8");
  return v.parse(Fixture, JSON.parse(text)).written.map(({ payload }) => v.parse(schema, payload));
}

import { randomInt } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Verdict, sourceOf, verifyExport } from "../../../src/domain/files/exchange";
import { sameBytes } from "../../../src/domain/files/exchange/bytes";
import { nodeTools } from "../../../src/verifier/node/tools";
import { chance } from "./fuzz/chance";
import { type Forged, forge, spoil } from "./fuzz/forge";
import { type Attacker, type Sample, attackers, samples } from "./fuzz/samples";

// `npm run fuzz:export` tries more of them (scripts/fuzz-export.mjs).
const RUNS = Number(process.env["EXPORT_RUNS"] ?? 150);
const SEED = Number(process.env["EXPORT_SEED"] ?? randomInt(2 ** 31));

let given: readonly Sample[];
let others: readonly Attacker[];

beforeAll(async () => {
  given = await samples();
  others = await attackers();
});
afterAll(async () => {
  for (const { source } of given) await source?.db.delete();
});

/** What a file is called, however it was changed. */
async function calledOf(bytes: Uint8Array<ArrayBuffer>): Promise<Verdict["outcome"] | "unreadable"> {
  const verdict = await verifyExport(sourceOf(new Blob([bytes])), { tools: nodeTools });
  return verdict.ok ? verdict.value.outcome : "unreadable";
}

type Changing = (sample: Sample, by: ReturnType<typeof chance>) => Promise<Forged>;

/** Tries a way of changing files: how many were called what, and those that may not be called so. */
async function tried(change: Changing, allowed: readonly string[]) {
  const called: Record<string, number> = { changed: 0, unreadable: 0, partly: 0, same: 0 };
  const missed: string[] = [];
  for (let n = 0; n < RUNS; n++) {
    const seed = SEED + n;
    const by = chance(seed);
    const sample = by.one(given);
    const { what, bytes } = await change(sample, by);
    const is = sameBytes(bytes, sample.file) ? "same" : await calledOf(bytes).catch(String);
    called[is] = (called[is] ?? 0) + 1;
    if (![...allowed, "same"].includes(is)) missed.push(`seed ${seed}: ${sample.name}, ${what}: ${is}`);
  }
  console.info(`${RUNS} from seed ${SEED}: ${JSON.stringify(called)}`);
  return missed;
}

describe("a file that somebody changed", () => {
  it("is a sound one, or an older one, before", async () => {
    for (const { name, file, isSound } of given)
      expect([name, await calledOf(file)]).toEqual([name, isSound ? "sound" : "partly"]);
  });

  it("is found out where hashes are left as they were, whatever was changed", async () => {
    expect(await tried(spoil, ["changed", "unreadable"])).toEqual([]);
  });

  it("is never called sound where hashes are made to fit, by whoever has no key of its log", async () => {
    expect(await tried((sample, by) => forge(sample, others, by), ["changed", "unreadable", "partly"])).toEqual([]);
  });
});

import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { beginSending } from "../e2e/support/message";
import { dumpReplayed, dumpTables } from "../e2e/support/tables";
import { randomFrom } from "../sites/common/random.mjs";
import { expectWhole } from "./support/check-log";
import { expectSound } from "./support/full-check";
import { Installed, type Kind } from "./support/installed";
import { beginJobs } from "./support/running-jobs";
import { notes } from "./support/settled";
import { type Ack, someNotes, runJobs } from "./support/workload";

/** `UPKEEP_KILLS=5 npm run crash` for fewer; `SEED` for the same moments again. */
const KILLS = Number(process.env["UPKEEP_KILLS"] ?? 25);
const random = randomFrom(process.env["SEED"] ?? "1");
/** So many that a replay takes several slices. */
const NOTES = 1_200;
const KINDS: readonly Kind[] = ["worker", "worker", "browser"];
const FULL_CHECK_EVERY = 10;
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

let at: Installed;
const acks: Ack[] = [];
beforeAll(async () => {
  at = await Installed.launch();
});
afterAll(() => at.close());

const pages = () => ({ panel: at.workbench, workbench: at.workbench });

it(`tables that are made anew are those of the log after ${KILLS} kills`, { retry: 0 }, async () => {
  await runJobs(pages(), someNotes(NOTES), (ack) => acks.push(ack));
  const longest = await timeOf(() => dumpReplayed(at.workbench));
  let [inTheMiddle, entries] = [0, 0];
  for (let kill = 1; kill <= KILLS; kill++) {
    await beginSending(at.workbench, { name: "rebuildTables", request: { rebuildId: randomUUID() } }, 0);
    // What is appended meanwhile waits until the tables are there, or it would decide on half of them.
    const jobs = beginJobs(pages(), kill % 2 === 0 ? someNotes() : [], acks);
    await pause(random.next() * longest);
    await at.kill(KINDS[kill % KINDS.length] ?? "worker");
    await jobs.end();
    if ((await notes(at.workbench)).includes("rebuild")) inTheMiddle++;
    entries = await expectWhole(at.workbench, acks);
    const tables = await dumpTables(at.workbench);
    expect(await dumpReplayed(at.workbench)).toEqual(tables);
    if (kill % FULL_CHECK_EVERY === 0 || kill === KILLS) await expectSound(at.workbench);
  }
  console.log(
    `rebuilds killed`,
    at.tally,
    `${inTheMiddle} of them half way; ${entries} entries, ${acks.length} acknowledged`,
  );
});

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

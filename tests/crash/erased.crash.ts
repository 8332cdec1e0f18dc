import { randomBytes, randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { eventually } from "../e2e/support";
import { actMessage, openCaseMessage } from "../e2e/support/acts";
import { filesWith } from "../e2e/support/words-on-disk";
import { randomFrom } from "../sites/common/random.mjs";
import { expectWhole } from "./support/check-log";
import { expectSound } from "./support/full-check";
import { Installed, type Kind } from "./support/installed";
import { notes, settled } from "./support/settled";
import { type Ack, type Job, runJobs } from "./support/workload";

/** `UPKEEP_KILLS=5 npm run crash` for fewer; `SEED` for the same moments again. */
const KILLS = Number(process.env["UPKEEP_KILLS"] ?? 25);
const random = randomFrom(process.env["SEED"] ?? "1");
const CASE = "ERASED-1";
const KINDS: readonly Kind[] = ["worker", "browser", "worker"];
const FULL_CHECK_EVERY = 10;
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

let at: Installed;
const acks: Ack[] = [];
beforeAll(async () => {
  at = await Installed.launch();
});
afterAll(() => at.close());

const run = (...jobs: readonly Job[]): Promise<void> =>
  runJobs({ panel: at.workbench, workbench: at.workbench }, jobs, (ack) => acks.push(ack));

it(`erased words leave the browser's files, however often that is killed (${KILLS})`, { retry: 0 }, async () => {
  await run(openCaseMessage(CASE));
  const longest = await timeOf(async () => {
    await noteAndErase(randomBytes(24).toString("hex"));
    await settled(at.workbench, "erased-bytes");
  });
  let inTheMiddle = 0;
  for (let kill = 1; kill <= KILLS; kill++) {
    const word = randomBytes(24).toString("hex");
    await noteAndErase(word);
    await pause(random.next() * longest);
    await at.kill(KINDS[kill % KINDS.length] ?? "worker");
    if ((await notes(at.workbench)).includes("erased-bytes")) inTheMiddle++;
    await settled(at.workbench, "erased-bytes");
    await eventually("no file with the word", () => filesWith(at.driver.profile, word).length === 0 || undefined);
    await expectNothingBeside();
    await expectWhole(at.workbench, acks);
    if (kill % FULL_CHECK_EVERY === 0 || kill === KILLS) await expectSound(at.workbench);
  }
  console.log(
    "removals of erased words killed",
    at.tally,
    `${inTheMiddle} of them half way; ${acks.length} acknowledged`,
  );
});

/** Both are answered before this resolves; that the word is in the files in between is proven by the end-to-end tests. */
async function noteAndErase(word: string): Promise<void> {
  const noteId = randomUUID();
  await run(actMessage("note.added", { noteId, caseId: CASE, text: `Said ${word} here.` }));
  const target = { what: "note", noteId };
  await run({ name: "erasePayload", request: { target, reason: "request", words: "" } });
}

/** What is laid over free pages, and the database that is made to be deleted, are gone again. */
async function expectNothingBeside(): Promise<void> {
  expect((await notes(at.workbench)).filter((key) => key.startsWith("filler"))).toEqual([]);
  const names = await at.workbench.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  expect(names).toEqual(["counterflow"]);
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

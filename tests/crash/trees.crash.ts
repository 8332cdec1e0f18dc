import { afterAll, beforeAll, expect, it } from "vitest";
import { click, eventually } from "../e2e/support";
import { isSigned, newestCheckpoint } from "../e2e/support/checkpoints";
import { words } from "../e2e/support/words";
import { randomFrom } from "../sites/common/random.mjs";
import { expectWhole } from "./support/check-log";
import { expectSound } from "./support/full-check";
import { Installed, type Kind } from "./support/installed";
import { beginJobs } from "./support/running-jobs";
import { wake } from "./support/settled";
import { damageNode, expectedTree, keptNodes, mendedNodes } from "./support/tree";
import { type Ack, runJobs, someNotes } from "./support/workload";

/** `UPKEEP_KILLS=5 npm run crash` for fewer; `SEED` for the same moments again. */
const KILLS = Number(process.env["UPKEEP_KILLS"] ?? 25);
const random = randomFrom(process.env["SEED"] ?? "1");
const NOTES = 300;
/** What mends the tree, and what is killed meanwhile. */
const WAYS: readonly (readonly ["append" | "check", Kind])[] = [
  ["append", "worker"],
  ["check", "page"],
  ["append", "browser"],
  ["check", "browser"],
  ["append", "worker"],
];
const LATEST_MS = 700;
const FULL_CHECK_EVERY = 10;
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

let at: Installed;
const acks: Ack[] = [];
const pages = () => ({ panel: at.workbench, workbench: at.workbench });
beforeAll(async () => {
  at = await Installed.launch();
});
afterAll(() => at.close());

it(`a damaged tree is mended, and told of, however often that is killed (${KILLS})`, { retry: 0 }, async () => {
  await runJobs(pages(), someNotes(NOTES), (ack) => acks.push(ack));
  let [mended, entries] = [0, 0];
  for (let kill = 1; kill <= KILLS; kill++) {
    const [way, kind] = WAYS[kill % WAYS.length] ?? ["append", "worker"];
    await damageNode(at.workbench, random.next());
    const end = await begin(way);
    await pause(random.next() * LATEST_MS);
    await at.kill(kind);
    await end();
    // At the latest this finds the damage, wherever the kill fell.
    await runJobs(pages(), someNotes(1), (ack) => acks.push(ack));
    await expectTree();
    const told = await mendedNodes(at.workbench);
    expect(told).toBeGreaterThan(mended);
    mended = told;
    entries = await expectWhole(at.workbench, acks);
    if (kill % FULL_CHECK_EVERY === 0 || kill === KILLS) await expectSound(at.workbench);
  }
  console.log("mending killed", at.tally, `${mended} nodes mended; ${entries} entries, ${acks.length} acknowledged`);
});

/** Begins what is to find the damage; what is answered ends it. */
async function begin(way: "append" | "check"): Promise<() => Promise<unknown>> {
  if (way === "append") return beginJobs(pages(), someNotes(), acks).end;
  await at.workbench.evaluate(() => (location.hash = "#/settings"));
  await click(at.workbench, "button", words("checkStart"));
  return () => Promise.resolve();
}

/** The log is signed to its end, and signed and kept is the tree over the headers. */
async function expectTree(): Promise<void> {
  const { nodes, root, size } = await expectedTree(at.workbench);
  const signed = await eventually("the head to be signed", async () => {
    await wake(at.workbench);
    const newest = await newestCheckpoint(at.workbench);
    return newest?.size === size ? newest : undefined;
  });
  expect(signed.note.split("\n")[2]).toBe(root);
  expect(isSigned(signed)).toBe(true);
  expect(await keptNodes(at.workbench)).toEqual(nodes);
}

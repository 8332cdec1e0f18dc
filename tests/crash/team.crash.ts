import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Cluster, findNatsServer, startCluster } from "../../scripts/team/cluster.mjs";
import { noteAdded, noteRevised } from "../../src/domain/casework/annotation";
import { caseChanged, caseOpened } from "../../src/domain/casework/cases";
import { officialNamed } from "../../src/domain/casework/sharing";
import type { TeamSettings } from "../../src/domain/files/team";
import { draft } from "../../src/domain/ledger/log";
import { natsLink } from "../../src/platform/team";
import { tablesOf } from "../unit/support/dump";
import { TeamClient } from "./support/team-client";

const ENTRIES = Number(process.env["TEAM_ENTRIES"] ?? 10_000);
const KILLS = Number(process.env["TEAM_KILLS"] ?? 100);
const CLIENTS = 5;
const CASES = 10;
const BATCH = 50;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const say = (line: string): void => console.log(`${new Date().toISOString()} ${line}`);
const seconds = (from: number): number => (performance.now() - from) / 1_000;

describe.skipIf(!findNatsServer())("a team on three real servers", () => {
  let cluster: Cluster;
  beforeAll(async () => {
    cluster = await startCluster();
  });
  afterAll(() => cluster.stop());

  it(`keeps ${ENTRIES} entries of ${CLIENTS} origins over ${KILLS} kills`, async () => {
    const secrets = [randomBytes(32).toString("base64")];
    const { addresses, credentials } = cluster;
    const settings: TeamSettings = { team: "crash", addresses: [...addresses], credentials, secrets };
    const now = () => new Date().toISOString();
    const clients = Array.from({ length: CLIENTS }, () => new TeamClient(settings, now));
    const run = { kills: { nodes: 0, clients: 0 }, isOver: false, made: 0, faults: new Map<string, number>() };
    const began = performance.now();
    const killing = killAtRandom(cluster, clients, run);
    await Promise.all(clients.map((client, n) => work(client, n, run)));
    run.isOver = true;
    await killing;
    say(
      `${run.made} entries made in ${seconds(began).toFixed(0)} s; kills: ${JSON.stringify(run.kills)}; met: ${JSON.stringify([...run.faults])}`,
    );
    await Promise.all([0, 1, 2].map((node) => cluster.start(node)));
    await cluster.ready();
    expect(run.kills.nodes + run.kills.clients).toBeGreaterThanOrEqual(KILLS);

    const settling = performance.now();
    await settle(clients, run.made);
    say(`settled ${seconds(settling).toFixed(1)} s after the last kill`);

    // Nothing that the servers said yes to is lost, and everybody's tables are the same to the last byte.
    const [first, ...others] = clients;
    if (!first) throw new Error("nobody is there");
    for (const client of clients) {
      const sent = await client.database.teamSent.toArray();
      for (const other of clients) {
        const there = await other.database.entries.bulkGet(
          sent.map(({ origin, index }) => [origin, index] as [string, number]),
        );
        expect(there.every((header) => header !== undefined)).toBe(true);
      }
    }
    const tables = await tablesOf(first.database);
    for (const other of others) expect((await tablesOf(other.database)) === tables).toBe(true);
    for (const client of clients) expect(await client.findings()).toEqual([]);
    say(`tables: ${tables.length} characters, the same in all ${CLIENTS} installations`);

    // Somebody new comes, beside a reader that only fetches the bytes.
    const raw = await rawRead(settings);
    const late = new TeamClient(settings, now);
    const from = performance.now();
    const { taken } = await late.exchange(["placement"]);
    const took = seconds(from);
    expect(await tablesOf(late.database)).toBe(tables);
    say(
      `catch-up: ${taken} entries in ${took.toFixed(1)} s, ${(taken / took).toFixed(0)}/s; raw: ${raw.messages} messages in ${raw.took.toFixed(2)} s, ${(raw.messages / raw.took).toFixed(0)}/s`,
    );

    // With two of three nodes down, work goes on and waits.
    await Promise.all([cluster.kill(0), cluster.kill(1)]);
    await first.append(
      draft(noteAdded, { noteId: crypto.randomUUID(), caseId: "TEAM-0", text: "While the servers are away" }),
    );
    await expect(first.exchange(["placement"])).rejects.toThrow();
    await Promise.all([cluster.start(0), cluster.start(1)]);
    await cluster.ready();
    const back = performance.now();
    await settle([...clients, late], run.made + 1);
    say(`two of three nodes were down: everything had flown ${seconds(back).toFixed(1)} s after they were back`);
    const after = await tablesOf(first.database);
    for (const other of [...others, late]) expect((await tablesOf(other.database)) === after).toBe(true);
  });
});

interface Run {
  readonly kills: { nodes: number; clients: number };
  isOver: boolean;
  made: number;
  readonly faults: Map<string, number>;
}

/** An official's day: entries in small groups, and an exchange after each; whatever is cut off is done again. */
async function work(client: TeamClient, n: number, run: Run): Promise<void> {
  const own: string[] = [];
  for (let made = 0; made < ENTRIES / CLIENTS;) {
    const left = Math.min(BATCH, ENTRIES / CLIENTS - made);
    const drafts = made === 0 ? opening(n) : Array.from({ length: left }, () => noteOf(own));
    const before = await client.size().catch(() => undefined);
    if (before === undefined) continue;
    await client.append(...drafts).catch(() => undefined);
    const after = await attempt(() => client.size());
    made += after - before;
    run.made += after - before;
    await client.exchange(["placement"]).catch((error: unknown) => {
      const name = error instanceof Error ? error.message.slice(0, 60) : String(error);
      run.faults.set(name, (run.faults.get(name) ?? 0) + 1);
    });
  }
}

const opening = (n: number) => [
  draft(officialNamed, { name: `Official ${n}` }),
  ...Array.from({ length: CASES }, (_, i) =>
    n === 0
      ? draft(caseOpened, { caseId: `TEAM-${i}`, kind: "placement", title: `Case ${i}`, purpose: "Found out together" })
      : draft(caseChanged, { caseId: `TEAM-${i}`, title: `Case ${i} as ${n} calls it` }),
  ),
];

/** A new note, or another text for one of one's own. */
function noteOf(own: string[]) {
  const caseId = `TEAM-${Math.floor(Math.random() * CASES)}`;
  const old = own[Math.floor(Math.random() * own.length * 2)];
  if (old !== undefined) {
    const [noteId = "", of = caseId] = old.split(" ");
    return draft(noteRevised, { noteId, caseId: of, text: `Seen again: ${crypto.randomUUID()}` });
  }
  const noteId = crypto.randomUUID();
  own.push(`${noteId} ${caseId}`);
  return draft(noteAdded, { noteId, caseId, text: `Seen: ${crypto.randomUUID()}` });
}

async function killAtRandom(cluster: Cluster, clients: readonly TeamClient[], run: Run): Promise<void> {
  while (!run.isOver || run.kills.nodes + run.kills.clients < KILLS) {
    await pause(200 + Math.random() * 1_500);
    if (Math.random() < 0.4) {
      const node = Math.floor(Math.random() * 3);
      await cluster.kill(node);
      run.kills.nodes += 1;
      await pause(Math.random() * 1_000);
      await cluster.start(node);
    } else {
      clients[Math.floor(Math.random() * clients.length)]?.kill();
      run.kills.clients += 1;
    }
  }
}

/** Exchanges until everybody has everything. */
async function settle(clients: readonly TeamClient[], entries: number): Promise<void> {
  for (let round = 0; round < 200; round++) {
    for (const client of clients) await client.exchange(["placement"]).catch(() => pause(500));
    const counts = await Promise.all(clients.map((client) => client.database.entries.count()));
    if (counts.every((count) => count === entries)) return;
    if (round % 10 === 9) say(`waiting: ${counts.join(", ")} of ${entries}`);
  }
  throw new Error("the installations did not come to have the same entries");
}

async function rawRead(settings: TeamSettings): Promise<{ messages: number; took: number }> {
  const link = await natsLink(settings);
  const from = performance.now();
  let messages = 0;
  for await (const some of link.read("items", 1, await link.newest("items"))) messages += some.length;
  const took = seconds(from);
  await link.close();
  return { messages, took };
}

async function attempt<T>(work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch {
      await pause(10);
    }
  }
}

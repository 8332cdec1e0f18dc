import { type FindDocument, parseQuery } from "../../../src/domain/casework/find";
import { Database, openFind } from "../../../src/storage/reading";
import { indexDocuments, keepIndex } from "../../../src/storage/writing";
import { mergeStep } from "../../../src/storage/writing/find/merge-segments";
import { mergeWhenMany } from "../../../src/storage/writing/find/merge-when-many";
import { queriesOf, textOf } from "./search-texts";

const NAME = "search-bench";
const FACT = 600;
const PAGE = 20_000;
const AT_ONCE = 500;

const fact = (n: number): FindDocument => ({
  ref: `f 2026-03-02T09:00:00.000Z counterflow/0123456789abcdef0123456789abcdef ${Math.floor(n / 20)} ${n % 20}`,
  kind: "review",
  texts: [{ field: "body", text: textOf(n, FACT) }],
  filters: [`host h${n % 40}.example`, `capture ${Math.floor(n / 20)}`, `subject s${n % 900}`],
  stars: 1 + (n % 41) / 10,
  day: 18_000 + (n % 2_000),
});

const page = (n: number): FindDocument => ({
  ref: `p capture-${n} ${"0".repeat(64)}`,
  kind: "page",
  texts: [{ field: "body", text: textOf(1_000_000 + n, PAGE) }],
  filters: [`capture ${n}`],
});

const write = (db: Database, documents: readonly FindDocument[]): Promise<void> =>
  db.transaction("rw", db.meta, db.findSegments, db.findBlocks, async () => indexDocuments(db, documents));

/** Builds the index over so many facts and pages; the milliseconds it took. */
export async function build(facts: number, pages: number): Promise<number> {
  const db = new Database(NAME);
  const began = performance.now();
  await keepIndex(db);
  for (let n = 0; n < facts; n += AT_ONCE) {
    await write(
      db,
      Array.from({ length: Math.min(AT_ONCE, facts - n) }, (_none, i) => fact(n + i)),
    );
    await mergeWhenMany(db);
  }
  for (let n = 0; n < pages; n += 20) {
    await write(
      db,
      Array.from({ length: Math.min(20, pages - n) }, (_none, i) => page(n + i)),
    );
    await mergeWhenMany(db);
  }
  while (await mergeStep(db));
  const ms = performance.now() - began;
  db.close();
  return ms;
}

/** Bytes of all blocks, and how many segments there are. */
export async function size(): Promise<readonly [bytes: number, segments: number]> {
  const db = new Database(NAME);
  const rows = await db.findSegments.toArray();
  db.close();
  return [rows.reduce((sum, { bytes }) => sum + bytes, 0), rows.length];
}

/** From nothing in memory to the first answer. */
export async function cold(): Promise<number> {
  const began = performance.now();
  const db = new Database(NAME);
  await openFind(db)(parseQuery("night staff"), { most: 5 });
  const ms = performance.now() - began;
  db.close();
  return ms;
}

/** How long each of so many queries takes, in milliseconds. */
export async function ask(count: number, isTyping: number): Promise<number[]> {
  const db = new Database(NAME);
  const find = openFind(db);
  await find(parseQuery("night"), { most: 5 });
  const times: number[] = [];
  for (const words of queriesOf(count)) {
    const began = performance.now();
    await find(parseQuery(words.join(" "), { isTyping: isTyping > 0 }), { most: 5 });
    times.push(performance.now() - began);
  }
  db.close();
  return times;
}

/** How long it takes until one more capture of so many facts is in the index and on the disk. */
export async function oneMore(facts: number, turns: number): Promise<number[]> {
  const db = new Database(NAME);
  const times: number[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    const documents = Array.from({ length: facts }, (_none, i) => fact(9_000_000 + turn * facts + i));
    const began = performance.now();
    await write(db, documents);
    times.push(performance.now() - began);
  }
  db.close();
  return times;
}

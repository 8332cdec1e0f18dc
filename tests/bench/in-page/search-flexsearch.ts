import { Index } from "flexsearch";
import Dexie, { type Table } from "dexie";
import { queriesOf, textOf } from "./search-texts";

/** The same texts in flexsearch, kept as it exports itself: whole words only, as with beginnings it does not fit in memory. */

const FACT = 600;
const PAGE = 20_000;

interface Part {
  readonly key: string;
  readonly data: string;
}

async function open(): Promise<Table<Part, string>> {
  const db = new Dexie("flexsearch-bench");
  db.version(1).stores({ parts: "key" });
  await db.open();
  return db.table("parts");
}

const made = (): Index => new Index({ tokenize: "strict" });

async function keep(index: Index): Promise<void> {
  const parts: Part[] = [];
  index.export((key: string, data: string) => {
    parts.push({ key, data });
  });
  await (await open()).bulkPut(parts);
}

async function kept(): Promise<Index> {
  const index = made();
  for (const { key, data } of await (await open()).toArray()) index.import(key, data);
  return index;
}

export async function build(facts: number, pages: number): Promise<number> {
  const began = performance.now();
  const index = made();
  for (let n = 0; n < facts; n += 1) index.add(n, textOf(n, FACT));
  for (let n = 0; n < pages; n += 1) index.add(1_000_000 + n, textOf(1_000_000 + n, PAGE));
  await keep(index);
  return performance.now() - began;
}

export async function size(): Promise<readonly [number, number]> {
  const parts = await (await open()).toArray();
  return [parts.reduce((sum, { data }) => sum + data.length, 0), parts.length];
}

export async function cold(): Promise<number> {
  const began = performance.now();
  (await kept()).search("night staff", { limit: 5 });
  return performance.now() - began;
}

export async function ask(count: number): Promise<number[]> {
  const index = await kept();
  return queriesOf(count).map((words) => {
    const began = performance.now();
    index.search(words.join(" "), { limit: 5 });
    return performance.now() - began;
  });
}

export async function oneMore(facts: number, turns: number): Promise<number[]> {
  const index = await kept();
  const times: number[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    const texts = Array.from({ length: facts }, (_none, i) => textOf(9_000_000 + turn * facts + i, FACT));
    const began = performance.now();
    texts.forEach((text, i) => index.add(9_000_000 + turn * facts + i, text));
    await keep(index);
    times.push(performance.now() - began);
  }
  return times;
}

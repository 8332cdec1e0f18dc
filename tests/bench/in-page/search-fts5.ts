import type sqlite3InitModule from "@sqlite.org/sqlite-wasm";
import { queriesOf, textOf } from "./search-texts";

/** The same texts in sqlite-wasm's FTS5, on OPFS (SAHPool), in a worker as it has to be. */

const FACT = 600;
const PAGE = 20_000;
const FILE = "/search-bench.sqlite";

async function open() {
  // Where `scripts/search-bench.mjs` serves the package.
  const at = "/sqlite/index.mjs";
  const { default: init } = (await import(/* @vite-ignore */ at)) as { default: typeof sqlite3InitModule };
  const sqlite = await init();
  const pool = await sqlite.installOpfsSAHPoolVfs({});
  return new pool.OpfsSAHPoolDb(FILE);
}
type Opened = Awaited<ReturnType<typeof open>>;

const INSERT = "INSERT INTO facts(body) VALUES (?)";

async function build(facts: number, pages: number): Promise<number> {
  const began = performance.now();
  const db = await open();
  db.exec("CREATE VIRTUAL TABLE facts USING fts5(body, tokenize = 'porter unicode61', prefix = '2 3')");
  db.exec("BEGIN");
  for (let n = 0; n < facts; n += 1) db.exec({ sql: INSERT, bind: [textOf(n, FACT)] });
  for (let n = 0; n < pages; n += 1) db.exec({ sql: INSERT, bind: [textOf(1_000_000 + n, PAGE)] });
  db.exec("COMMIT");
  const ms = performance.now() - began;
  db.close();
  return ms;
}

function find(db: Opened, query: string): unknown[] {
  const sql = "SELECT rowid FROM facts WHERE facts MATCH ? ORDER BY rank LIMIT 5";
  return db.exec({ sql, bind: [query], returnValue: "resultRows" });
}

async function cold(): Promise<number> {
  const began = performance.now();
  const db = await open();
  find(db, "night staff");
  const ms = performance.now() - began;
  db.close();
  return ms;
}

async function ask(count: number, isTyping: number): Promise<number[]> {
  const db = await open();
  find(db, "night");
  const times = queriesOf(count).map((words) => {
    const began = performance.now();
    find(db, words.map((word) => `"${word}"`).join(" ") + (isTyping > 0 ? "*" : ""));
    return performance.now() - began;
  });
  db.close();
  return times;
}

async function oneMore(facts: number, turns: number): Promise<number[]> {
  const db = await open();
  const times = Array.from({ length: turns }, (_none, turn) => {
    const texts = Array.from({ length: facts }, (_text, i) => textOf(9_000_000 + turn * facts + i, FACT));
    const began = performance.now();
    db.exec("BEGIN");
    for (const text of texts) db.exec({ sql: INSERT, bind: [text] });
    db.exec("COMMIT");
    return performance.now() - began;
  });
  db.close();
  return times;
}

async function size(): Promise<readonly [number, number]> {
  const db = await open();
  const bytes = Number(db.selectValue("SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()"));
  db.close();
  return [bytes, 1];
}

const asked = { build, cold, ask, oneMore, size };

self.onmessage = ({ data }: MessageEvent<{ name: keyof typeof asked; given: [number, number] }>) => {
  asked[data.name](...data.given).then(
    (answer) => self.postMessage({ answer }),
    (error: unknown) => self.postMessage({ error: String(error) }),
  );
};

import type { Page } from "puppeteer-core";
import { expect } from "vitest";
import { settled } from "./settled";
import type { Ack } from "./workload";

interface Row {
  readonly origin: string;
  readonly index: number;
}
interface Looked {
  readonly entries: readonly (Row & { readonly type: string })[];
  readonly payloads: readonly string[];
  readonly leaves: number;
  readonly events: number;
  readonly erased: readonly string[];
}

/** What an append or an erasure that was torn would show at once, read without the product's own code. */
function look(page: Page): Promise<Looked> {
  return page.evaluate(async () => {
    const wait = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error(request.error?.message));
      });
    const db = await wait(indexedDB.open("counterflow"));
    const stores = db.transaction(["entries", "payloads", "nodes", "events", "erasures"]);
    const all = <T>(name: string) => wait(stores.objectStore(name).getAll() as IDBRequest<T[]>);
    const keys = await wait(stores.objectStore("payloads").getAllKeys());
    const looked = {
      entries: await all<{ origin: string; index: number; type: string }>("entries"),
      payloads: keys.map((key) => (key as unknown[]).join(" ")),
      leaves: (await all<{ level: number }>("nodes")).filter(({ level }) => level === 0).length,
      events: await wait(stores.objectStore("events").count()),
      erased: (await all<{ target: string }>("erasures")).map(({ target }) => target),
    };
    db.close();
    return looked;
  });
}

/** Nothing half done, and nothing lost that the background had said was done. Tables that are being made anew are waited for. */
export async function expectWhole(page: Page, acks: readonly Ack[]): Promise<number> {
  await settled(page, "rebuild");
  const { entries, payloads, leaves, events, erased } = await look(page);
  expect(entries.map(({ index }) => index)).toEqual(entries.map((_entry, i) => i));
  expect([leaves, events]).toEqual([entries.length, entries.length]);
  const [kept, gone] = [new Set(payloads), new Set(erased)];
  const torn = entries.filter((entry) => kept.has(placeOf(entry)) === gone.has(placeOf(entry)));
  expect(torn).toEqual([]);
  for (const { job, value } of acks) {
    const index = value.place?.index ?? value.index;
    if (index !== undefined) expect(typeOf(job)).toBe(entries[index]?.type);
  }
  expect(erasedFor(entries, acks)).toBe(true);
  return entries.length;
}

const placeOf = ({ origin, index }: Row): string => `${origin} ${index}`;

/** The type of the first entry that a message appends. */
const typeOf = ({ name, request }: Ack["job"]): string =>
  name === "act" ? (request as { type: string }).type : "capture.made";

/** At least as many erasures are in the log as were acknowledged. */
function erasedFor(entries: Looked["entries"], acks: readonly Ack[]): boolean {
  const acknowledged = acks.reduce((sum, { value }) => sum + (value.entries ?? 0), 0);
  return entries.filter(({ type }) => type === "payload.erased").length >= acknowledged;
}

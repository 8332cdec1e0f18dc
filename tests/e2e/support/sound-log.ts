import { createHash } from "node:crypto";
import type { Page } from "puppeteer-core";
import { expect } from "vitest";
import type { CaptureMade } from "../../../src/domain/evidence/captures";
import { type LoggedEntry, readLog } from "./evidence-log";
import { dumpReplayed, dumpTables } from "./tables";

/**
 * Nothing is half-written: the log has no gap and no payload without its header, every payload is the one committed to,
 * every fact belongs to a capture in the log, and a replay gives the very tables that are there.
 * @returns the log
 */
export async function expectSoundLog(workbench: Page): Promise<LoggedEntry[]> {
  const entries = await readLog(workbench);
  expect(entries.map(({ header }) => header.index)).toEqual(entries.map((_entry, at) => at));
  expect(new Set(entries.map(({ header }) => header.origin)).size).toBeLessThan(2);
  for (const { header, salt = "", json = "" } of entries) expect(commitmentOf(salt, json)).toBe(header.payload);
  const tables = await dumpTables(workbench);
  expect(factsByCapture(tables["facts"])).toEqual(factsInLog(entries));
  expect(await dumpReplayed(workbench)).toEqual(tables);
  expect(await readLog(workbench)).toEqual(entries);
  return entries;
}

/** The captures in the log that have this note; without a note given, all of them. */
export function capturesIn(entries: readonly LoggedEntry[], note?: string): (CaptureMade & { notes: string[] })[] {
  const notes = payloads<{ captureId?: string; text: string }>(entries, "note.added");
  return payloads<CaptureMade>(entries, "capture.made")
    .map((made) => ({
      ...made,
      notes: notes.filter(({ captureId }) => captureId === made.captureId).map(({ text }) => text),
    }))
    .filter((made) => note === undefined || made.notes.includes(note));
}

/** SHA-256 over the salt's bytes and the payload's text, worked out without the product's own code. */
const commitmentOf = (salt: string, json: string): string =>
  createHash("sha256").update(Buffer.from(salt, "hex")).update(json).digest("hex");

const payloads = <T>(entries: readonly LoggedEntry[], type: string): T[] =>
  entries.filter(({ header }) => header.type === type).map(({ json = "null" }) => JSON.parse(json) as T);

function factsInLog(entries: readonly LoggedEntry[]): Record<string, number> {
  const made = payloads<CaptureMade>(entries, "capture.made");
  return Object.fromEntries(made.map(({ captureId, facts }) => [captureId, facts.length]));
}

function factsByCapture(table = "[]"): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { captureId } of JSON.parse(table) as { captureId: string }[])
    counts[captureId] = (counts[captureId] ?? 0) + 1;
  return counts;
}

import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { listingNode, partOf } from "../../../../src/domain/casework/subjects";
import { listingKey } from "../../../../src/domain/evidence/listings";
import { type Database, everySubject, subjectDossier } from "../../../../src/storage/reading";
import { HOSTS } from "../../support/payloads";
import { SUBJECT_IDS } from "../../support/a-fact";
import { withDatabase } from "../../support/memory-database";
import { runs } from "../../support/runs";
import { settle, teams } from "../../support/team";
import { type Told, linkedTo, makings, subjectsOfTold, toldByTheLog } from "../../support/told-by-the-log";

interface Decision {
  readonly a: string | readonly string[];
  readonly b: string | readonly string[];
  readonly pairs: readonly { readonly a: string; readonly b: string }[];
}

/** Which pairs stand as joined, read as plainly as can be: the last word on each pair holds. */
function joinedPairs(log: readonly Told[]): [string, string][] {
  const said = new Map<string, [string, string]>();
  const keyOf = (a: string, b: string): string => [a, b].sort().join("\n");
  for (const { type, says } of log) {
    const { a, b, pairs } = says as unknown as Decision;
    if (type === "subjects.joined") said.set(keyOf(String(a), String(b)), [String(a), String(b)]);
    if (type === "subjects.parted") for (const one of a) for (const other of b) said.delete(keyOf(one, other));
    if (type === "subjects.reopened") for (const pair of pairs) said.delete(keyOf(pair.a, pair.b));
  }
  return [...said.values()];
}

/** All that a part hangs together with. */
function around(node: string, pairs: readonly [string, string][]): string[] {
  const found = [node];
  for (const one of found)
    for (const pair of pairs)
      for (const other of pair) if (pair.includes(one) && !found.includes(other)) found.push(other);
  return found.sort();
}

async function isListed(db: Database, node: string): Promise<boolean> {
  const part = partOf(node);
  return part?.kind === "row" || (await db.listings.get(part?.listingKey ?? "")) !== undefined;
}

describe("every subject", () => {
  test.prop([teams], runs(25))("has each listing in exactly one subject, with all it hangs together with", (team) =>
    withDatabase(async (db) => {
      await settle(db, team);
      const subjects = await everySubject(db);
      const listed = (await db.listings.toArray()).map((row) => row.listingKey);
      const inSubjects = subjects.flatMap(({ listings }) => listings.map((row) => row.listingKey));
      expect(inSubjects.sort()).toEqual(listed.sort());
      const pairs = joinedPairs(await toldByTheLog(db));
      for (const { node, parts } of subjects) {
        const here: string[] = [];
        for (const part of around(node, pairs)) if (await isListed(db, part)) here.push(part);
        expect([...parts].sort()).toEqual(here);
      }
    }),
  );

  test.prop([teams], runs(25))("is in the cases its captures are linked to, and was captured when they were", (team) =>
    withDatabase(async (db) => {
      await settle(db, team);
      const log = await toldByTheLog(db);
      const made = log.filter(({ type }) => type === "capture.made");
      const caseIds = [...new Set(log.flatMap(({ says }) => says.caseId ?? []))];
      for (const { listings, caseIds: found, lastCapturedAt } of await everySubject(db)) {
        const keys = listings.map((row) => row.listingKey);
        const telling = made.filter((told) => subjectsOfTold(told).some((key) => keys.includes(key)));
        const ids = new Set(telling.map(({ says }) => says.captureId ?? ""));
        expect(found).toEqual(caseIds.filter((id) => [...linkedTo(id, log)].some((one) => ids.has(one))).sort());
        expect(lastCapturedAt).toBe(
          telling.map(({ header }) => header.clock ?? header.at).reduce((last, at) => (at > last ? at : last), ""),
        );
      }
    }),
  );
});

describe("a subject's dossier", () => {
  const nodes = fc.constantFrom(...HOSTS.flatMap((host) => SUBJECT_IDS.map((id) => listingNode(listingKey(host, id)))));

  test.prop([teams, nodes], runs(25))("is the same whichever of its parts is asked for", (team, node) =>
    withDatabase(async (db) => {
      await settle(db, team);
      const dossier = await subjectDossier(db, node);
      for (const part of dossier?.parts ?? []) expect(await subjectDossier(db, part)).toEqual(dossier);
      const row = (await everySubject(db)).find(({ parts }) => parts.includes(node));
      if (row) expect(dossier).toMatchObject({ parts: row.parts, name: row.name });
    }),
  );

  test.prop([teams, nodes], runs(25))(
    "has every fact about its listings, and the captures that took them",
    (team, node) =>
      withDatabase(async (db) => {
        await settle(db, team);
        const dossier = await subjectDossier(db, node);
        if (!dossier) return;
        const keys = dossier.listings.map((listing) => listing.listingKey);
        const held = (await db.facts.toArray()).filter(({ subject }) => keys.includes(subject));
        const facts = dossier.listings.flatMap((listing) => listing.facts);
        expect(facts.map(({ index, n }) => `${index} ${n}`).sort()).toEqual(
          held.map(({ index, n }) => `${index} ${n}`).sort(),
        );
        const captured = dossier.captures.map(({ captureId }) => captureId);
        const made = [...makings(await toldByTheLog(db)).keys()];
        expect(new Set(captured).size).toBe(captured.length);
        for (const { captureId } of held) if (made.includes(captureId)) expect(captured).toContain(captureId);
      }),
  );

  it("is nothing where no listing of it is here", () =>
    withDatabase(async (db) => {
      expect(await subjectDossier(db, listingNode(listingKey("care.example", "#home")))).toBeUndefined();
    }));
});

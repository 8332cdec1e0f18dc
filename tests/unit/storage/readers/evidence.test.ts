import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { type CapturedFact, pageKey } from "../../../../src/domain/evidence/captures";
import { compareStamps, jcs, madeAt, stampOf } from "../../../../src/domain/ledger/log";
import { listingKey } from "../../../../src/domain/evidence/listings";
import { captureContent, capturesOfPage, caseComparison, caseIdsOf } from "../../../../src/storage/reading";
import { withDatabase } from "../../support/memory-database";
import { CAPTURE_IDS, CASE_IDS, PAGES } from "../../support/payloads";
import { settle, teams } from "../../support/team";
import { type Told, hostOfTold, linkedTo, makings, toldByTheLog } from "../../support/told-by-the-log";
import { runs } from "../../support/runs";

const latestFirst = (a: Told, b: Told): number => compareStamps(stampOf(b.header), stampOf(a.header));
const caseId = fc.constantFrom(...CASE_IDS);

/** A fact's own words as the tables keep them: where on the page each was read stays in the capture. */
const withoutPlaces = ({ provenance: _, ...fact }: CapturedFact) =>
  "answer" in fact && fact.answer ? { ...fact, answer: { ...fact.answer, provenance: [] } } : fact;

/** In whichever order. */
const spelled = (facts: readonly unknown[]): string[] => facts.map((fact) => jcs(fact)).sort();

const timeOf = (told: Told | undefined): string | undefined => told && madeAt(told.header);

describe("a case's evidence", () => {
  test.prop([teams, caseId], runs(25))("has the captures linked to it now, the latest first", (team, id) =>
    withDatabase(async (db) => {
      await settle(db, team);
      const log = await toldByTheLog(db);
      const made = [...linkedTo(id, log)].flatMap((capture) => makings(log).get(capture) ?? []).sort(latestFirst);
      const { captures } = await caseComparison(db, id);
      expect(captures.map(({ captureId, origin, index }) => [captureId, origin, index])).toEqual(
        made.map(({ says, header }) => [says.captureId, header.origin, header.index]),
      );
      for (const [i, capture] of captures.entries()) {
        const content = await captureContent(db, capture);
        // As captured: what was said of facts later stands beside that.
        const captured = content?.facts.map(({ later, ...fact }) => later?.captured ?? fact);
        expect({ ...content, facts: captured }).toEqual(made[i]?.says);
      }
    }),
  );

  test.prop([teams, caseId], runs(25))(
    "has every fact of them under its listing, whichever subject that is joined with",
    (team, id) =>
      withDatabase(async (db) => {
        await settle(db, team);
        const log = await toldByTheLog(db);
        const linked = linkedTo(id, log);
        const makingThem = log
          .filter(({ type, says }) => type === "capture.made" && linked.has(says.captureId ?? ""))
          .sort(latestFirst);
        const facts = makingThem.flatMap((told) =>
          (told.says.facts ?? []).map(
            (fact) => [listingKey(hostOfTold(told) ?? "", fact.subject), withoutPlaces(fact)] as const,
          ),
        );
        const listings = (await caseComparison(db, id)).alternatives.flatMap((one) => one.listings);
        expect(listings.map(({ key }) => key).sort()).toEqual([...new Set(facts.map(([key]) => key))].sort());
        for (const { key, facts: rows } of listings)
          expect(spelled(rows.map(({ fact }) => fact))).toEqual(
            spelled(facts.filter(([of]) => of === key).map(([, fact]) => fact)),
          );
      }),
  );

  test.prop([teams, caseId], runs(25))(
    "has each source's grade and each subject's description as last given",
    (team, id) =>
      withDatabase(async (db) => {
        await settle(db, team);
        const log = await toldByTheLog(db);
        const { captures, sources, alternatives } = await caseComparison(db, id);
        expect([...sources.keys()].sort()).toEqual([...new Set(captures.map(({ host }) => host))].sort());
        for (const [host, source] of sources) {
          const grade = log.findLast(({ type, says }) => type === "source.graded" && says.host === host);
          expect(source).toMatchObject(grade ? { ...grade.says, gradedAt: madeAt(grade.header) } : { host });
          expect(source.lastCapturedAt).toBe(
            timeOf(log.findLast((told) => told.type === "capture.made" && hostOfTold(told) === host)),
          );
        }
        for (const { key, listing } of alternatives.flatMap((one) => one.listings)) {
          const described = log
            .flatMap((told) =>
              (told.type === "capture.made" ? (told.says.subjects ?? []) : []).filter(
                (one) => listingKey(hostOfTold(told) ?? "", one.id) === key,
              ),
            )
            .at(-1);
          if (described) expect(listing).toMatchObject({ url: null, name: "", ...described });
          else expect(listing).toBeUndefined();
        }
      }),
  );

  test.prop([teams, caseId], runs(25))(
    "has its notes as they read now, the oldest first, without those withdrawn",
    (team, id) =>
      withDatabase(async (db) => {
        await settle(db, team);
        const log = (await toldByTheLog(db)).filter(({ type }) => type.startsWith("note."));
        const standing = [...new Set(log.map(({ says }) => says.noteId))].flatMap((noteId) => {
          const told = log.filter(({ says }) => says.noteId === noteId);
          const added = told.findLast(({ type }) => type === "note.added");
          const text = told.findLast(({ says }) => says.text !== undefined)?.says.text;
          return added?.says.caseId === id && told.at(-1)?.type !== "note.withdrawn"
            ? [{ added, row: { noteId, text, addedAt: madeAt(added.header) } }]
            : [];
        });
        const { notes } = await caseComparison(db, id);
        expect(notes.map(({ noteId, text, addedAt }) => ({ noteId, text, addedAt }))).toEqual(
          standing.sort((a, b) => latestFirst(b.added, a.added)).map(({ row }) => row),
        );
      }),
  );
});

describe("the captures of a page", () => {
  test.prop([teams, fc.constantFrom(...PAGES)], runs(25))(
    "are found by its key, the latest first, each with its cases",
    (team, url) =>
      withDatabase(async (db) => {
        await settle(db, team);
        const log = await toldByTheLog(db);
        const made = [...makings(log).values()]
          .filter(({ says }) => pageKey(says.page?.url ?? "x:") === pageKey(url))
          .sort(latestFirst);
        const casesOf = (captureId = "") => CASE_IDS.filter((id) => linkedTo(id, log).has(captureId)).toSorted();
        const found = await capturesOfPage(db, pageKey(url));
        expect(found.map(({ captureId, caseIds }) => [captureId, caseIds])).toEqual(
          made.map(({ says }) => [says.captureId, casesOf(says.captureId)]),
        );
        for (const captureId of CAPTURE_IDS) expect(await caseIdsOf(db, captureId)).toEqual(casesOf(captureId));
      }),
  );
});

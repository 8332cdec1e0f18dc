import "../support/extension";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { captureLinked, captureUnlinked, caseClosed, caseOpened } from "../../../src/domain/casework/cases";
import { inboxItemSorted, mayPutOff } from "../../../src/domain/casework/inbox";
import { holdLifted, holdPlaced, legalBasisSet, retentionSet } from "../../../src/domain/casework/protection";
import { eraseEvidence } from "../../../src/jobs";
import {
  caseKeeping,
  dataHeldByKind,
  doubtOfClock,
  heldCases,
  inboxItems,
  retentionGoes,
  verifyLog,
} from "../../../src/storage/reading";
import { checkSignature } from "../../../src/platform/signing";
import { everyString } from "../support/every-string";
import { CAPTURE_ID, CASE, NOTE_ID, captureRequest, withServices } from "./support";

const OTHER = { ...CASE, caseId: "PL-2026-0200" } as const;
const HOLD = { caseId: CASE.caseId, reason: "Appeal before the court" } as const;
const GROUNDS = { reason: "retention", words: "" } as const;
const THIS_CAPTURE = { what: "capture", captureId: CAPTURE_ID, notes: true } as const;
const note = { noteId: NOTE_ID, text: "Mrs Vermeulen’s daughter called." };
const BOTH = { captureId: CAPTURE_ID, caseId: OTHER.caseId };

type Services = Parameters<Parameters<typeof withServices>[0]>[0];

async function aCase({ openCase, capturePage, perform }: Services): Promise<void> {
  await openCase(CASE);
  await perform(caseOpened, OTHER);
  await capturePage(captureRequest({ note }));
}

const asked = (months: number | "unreadable" | undefined, today = "2030-01-01") => ({
  today,
  backupDue: undefined,
  retention: { months: { placement: months }, dayOf: (iso: string) => iso.slice(0, 10) },
});

const forgotten: string[] = [];
const forgetScores = (caseId: string): Promise<void> => Promise.resolve(void forgotten.push(caseId));

describe("a legal hold", () => {
  it("keeps a case's captures and notes from being erased, and says of which case", async () => {
    await withServices(async (services, db) => {
      await aCase(services);
      await services.perform(holdPlaced, HOLD);
      expect([...(await heldCases(db))]).toEqual([CASE.caseId]);
      const before = await db.payloads.count();
      for (const target of [THIS_CAPTURE, { what: "note", noteId: NOTE_ID } as const])
        expect(await services.erasePayload({ target, ...GROUNDS })).toEqual({
          ok: false,
          error: { code: "legal-hold", caseId: CASE.caseId },
        });
      for (const { origin, index } of await db.entries.toArray()) {
        const target = { what: "entry", origin, index } as const;
        const { caseId } = (await db.events.filter((event) => event.index === index).first()) ?? {};
        if (caseId === CASE.caseId) expect((await services.erasePayload({ target, ...GROUNDS })).ok).toBe(false);
      }
      expect(await db.payloads.count()).toBe(before);
    });
  });

  it("keeps what the case shares with others, and what was taken off it", async () => {
    await withServices(async (services) => {
      await aCase(services);
      await services.perform(captureLinked, BOTH);
      await services.perform(holdPlaced, { caseId: OTHER.caseId, reason: "Audit" });
      const error = { code: "legal-hold", caseId: OTHER.caseId };
      expect(await services.erasePayload({ target: THIS_CAPTURE, ...GROUNDS })).toEqual({ ok: false, error });
      await services.perform(captureUnlinked, BOTH);
      expect(await services.erasePayload({ target: THIS_CAPTURE, ...GROUNDS })).toEqual({ ok: false, error });
    });
  });

  it("lets go once it is lifted, and keeps nothing of other cases", async () => {
    await withServices(async (services) => {
      await aCase(services);
      await services.perform(holdPlaced, { caseId: OTHER.caseId, reason: "Audit" });
      expect(await services.erasePayload({ target: { what: "note", noteId: NOTE_ID }, ...GROUNDS })).toMatchObject({
        ok: true,
      });
      await services.perform(holdPlaced, HOLD);
      await services.perform(holdLifted, { ...HOLD, reason: "The judgment is final" });
      expect(await services.erasePayload({ target: THIS_CAPTURE, ...GROUNDS })).toMatchObject({ ok: true });
    });
  });
});

describe("a case's retention", () => {
  it("comes up in the inbox when it is over, never by itself gone, and not while the case is held", async () => {
    await withServices(async (services, db) => {
      await aCase(services);
      const items = async (months: number | "unreadable" | undefined, today?: string) =>
        (await inboxItems(db, asked(months, today))).map(({ item }) => item);
      expect(await items(0)).toEqual([]);
      await services.perform(caseClosed, { caseId: CASE.caseId, outcome: "" });
      const closedOn = (await db.cases.get(CASE.caseId))?.closedAt?.slice(0, 10) ?? "";
      expect(await items(0, closedOn)).toEqual([`retention ${CASE.caseId}`]);
      expect(await items(1, closedOn)).toEqual([]);
      expect(await items(undefined)).toEqual([]);
      expect(await items("unreadable")).toEqual([]);
      await services.perform(holdPlaced, HOLD);
      expect(await items(0)).toEqual([]);
      await services.perform(holdLifted, HOLD);
      const later = { is: "day", until: "2031-01-01" } as const;
      await services.perform(retentionSet, { caseId: CASE.caseId, rule: later, reason: "A meeting" });
      expect([await items(0), await items(0, "2031-01-01")]).toEqual([[], [`retention ${CASE.caseId}`]]);
    });
  });

  it("is not put off by a mark: that takes a reason", () => {
    const sorted = { item: `retention ${CASE.caseId}`, caseId: CASE.caseId, as: "later", until: "2031-01-01" };
    expect(v.is(inboxItemSorted.payload, { ...sorted, on: "2030-01-01" })).toBe(false);
    expect(mayPutOff("retention")).toBe(false);
  });

  it("takes captures, notes and no capture that stands on another case, and the log proves itself", async () => {
    await withServices(async (services, db) => {
      await aCase(services);
      await services.perform(captureLinked, BOTH);
      await services.perform(caseClosed, { caseId: CASE.caseId, outcome: "" });
      const { targets, shared } = await retentionGoes(db, CASE.caseId);
      expect(targets).toEqual([{ what: "note", noteId: NOTE_ID }]);
      expect(shared).toMatchObject([{ captureId: CAPTURE_ID, title: "Lindenhof", caseIds: [OTHER.caseId] }]);
      await services.perform(captureUnlinked, BOTH);
      expect((await retentionGoes(db, CASE.caseId)).targets).toHaveLength(2);
      const told: number[] = [];
      const ended = await eraseEvidence.run(
        { caseId: CASE.caseId, words: "Six months are over" },
        { db, ask: ((_name: string, request: never) => services.erasePayload(request)) as never, forgetScores },
        { tell: ({ done }) => told.push(done), signal: new AbortController().signal },
      );
      expect([ended.ok, told]).toEqual([true, [0, 1]]);
      expect(forgotten).toEqual([CASE.caseId]);
      expect(await retentionGoes(db, CASE.caseId)).toMatchObject({ targets: [], shared: [] });
      expect((await inboxItems(db, asked(0))).map(({ item }) => item)).toEqual([]);
      const { findings } = await verifyLog(db, {
        checkSignature,
        checkToken: () => Promise.reject(new Error("a token")),
      });
      expect(findings.filter(({ code }) => code === "payload-missing")).toEqual([]);
      expect(await everyString(db)).not.toContain("Vermeulen");
    });
  });

  it("stops between two parts, with what went gone and the rest there", async () => {
    await withServices(async (services, db) => {
      await aCase(services);
      const stopping = new AbortController();
      const ended = eraseEvidence.run(
        { caseId: CASE.caseId, words: "" },
        { db, ask: ((_name: string, request: never) => services.erasePayload(request)) as never, forgetScores },
        { tell: ({ done }) => (done === 1 ? stopping.abort() : undefined), signal: stopping.signal },
      );
      await expect(ended).rejects.toThrow();
      expect((await retentionGoes(db, CASE.caseId)).targets).toEqual([
        { what: "capture", captureId: CAPTURE_ID, notes: false },
      ]);
    });
  });

  it("asks for the date first where the clock is behind the log, or jumped", async () => {
    await withServices(async (services, db) => {
      await aCase(services);
      await services.perform(caseClosed, { caseId: CASE.caseId, outcome: "" });
      const closedAt = (await db.cases.get(CASE.caseId))?.closedAt ?? "";
      const doubt = (now: string, confirmed?: string) => doubtOfClock(db, { now, closedAt, confirmed });
      const after = (days: number) => new Date(Date.parse(closedAt) + days * 86_400_000).toISOString();
      expect(await doubt(after(20))).toBeUndefined();
      expect(await doubt(after(-20))).toMatchObject({ why: "behind" });
      expect(await doubt(after(200))).toMatchObject({ why: "jumped" });
      expect(await doubt(after(200), after(199))).toBeUndefined();
    });
  });
});

describe("a case's legal basis", () => {
  it("is what was stated last, and stands in the register by kind", async () => {
    await withServices(async (services, db) => {
      await aCase(services);
      const basis = { point: "e", special: "", law: "Section 67a SGB X", words: "" } as const;
      await services.perform(legalBasisSet, { caseId: CASE.caseId, basis });
      expect((await caseKeeping(db, CASE.caseId)).basis).toEqual(basis);
      expect(await dataHeldByKind(db, ["placement", "hiring"])).toMatchObject([
        { kind: "placement", cases: 2, bases: [basis], facts: ["aggregate-rating"], hosts: ["care.example"] },
      ]);
    });
  });
});

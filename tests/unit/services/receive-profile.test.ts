import { describe, expect, it } from "vitest";
import { fileUrl } from "../../../src/domain/casework/profile-files";
import { caseClosed } from "../../../src/domain/casework/cases";
import type { CaptureMade } from "../../../src/domain/evidence/captures";
import { readPolicy } from "../../../src/domain/policy";
import { aProfileFact } from "../support/a-fact";
import { CAPTURE_ID, CASE, withServices } from "./support";

const HIRING = { ...CASE, kind: "hiring" } as const;
const sha256 = "0a".repeat(32);
const given = (facts = [aProfileFact("jobTitle", "Buyer")]) => ({
  capture: {
    ...{ captureId: CAPTURE_ID, caseId: CASE.caseId, page: { url: fileUrl({ sha256 }), title: "export.zip" } },
    ...{ readAt: "2026-03-02T08:59:58.000Z", subjects: [], facts, seen: { profile: 2 } },
    file: { sha256, bytes: 7, format: "json-resume" as const, from: "candidate" as const },
    withheldKinds: [{ kind: "photo" as const, count: 1 }],
  },
});
const under = (hiring: object) => ({ policy: () => Promise.resolve(readPolicy({ desks: { hiring } })) });

describe("a candidate's own file", () => {
  it("is kept once, with everything taken out again that must be withheld", async () => {
    const facts = [
      aProfileFact("description", "Buyer. I am pregnant with my second child."),
      aProfileFact("birthDate", "1984-05-03"),
    ];
    await withServices(async ({ openCase, receiveProfile }, db) => {
      await openCase(HIRING);
      expect(await receiveProfile(given(facts))).toEqual({ ok: true, value: null });
      const entries = await db.entries.count();
      expect(await receiveProfile(given(facts))).toEqual({ ok: true, value: null });
      expect(await db.entries.count()).toBe(entries);
      const made = JSON.parse((await db.payloads.toArray()).at(-1)?.json ?? "null") as CaptureMade;
      expect(JSON.stringify(made)).not.toMatch(/pregnant|1984/u);
      expect(made.withheldKinds?.map(({ kind }) => kind).sort()).toEqual(["birth-date", "photo", "pregnancy"]);
      expect(made.snapshot).toEqual({ tier: "none", artifacts: [] });
    });
  });

  it.each([
    ["files are barred", { barredHosts: ["file"] }, "site-barred"],
    ["its kinds of fact are not taken", { facts: ["review"] }, "facts-barred"],
    ["what is barred cannot be read", { barredHosts: 7 }, "policy-unknown"],
  ])("is refused where %s", async (_what, desk, code) => {
    await withServices(async ({ openCase, receiveProfile }) => {
      await openCase(HIRING);
      expect(await receiveProfile(given())).toEqual({ ok: false, error: { code } });
    }, under(desk));
  });

  it("is no site: a list of sites does not bar it", async () => {
    await withServices(
      async ({ openCase, receiveProfile }) => {
        await openCase(HIRING);
        expect(await receiveProfile(given())).toMatchObject({ ok: true });
      },
      under({ allowedHosts: ["talenthaven.example"] }),
    );
  });

  it("is for hiring cases that are open", async () => {
    await withServices(async ({ openCase, receiveProfile, perform }) => {
      expect(await receiveProfile(given())).toMatchObject({ error: { code: "case-missing" } });
      await openCase(CASE);
      expect(await receiveProfile(given())).toMatchObject({ error: { code: "case-not-hiring" } });
      await perform(caseClosed, { caseId: CASE.caseId, outcome: "" });
      expect(await receiveProfile(given())).toMatchObject({ error: { code: "case-closed" } });
    });
  });
});

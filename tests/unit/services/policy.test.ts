import { describe, expect, it } from "vitest";
import { caseClosed, caseOpened } from "../../../src/domain/casework/cases";
import { UNKNOWN_POLICY, readPolicy } from "../../../src/domain/policy";
import type { Ports } from "../../../src/services";
import type { Database } from "../../../src/storage/reading";
import { CAPTURE_ID, CASE, captureRequest, entriesOf, withServices } from "./support";

const HIRING = { caseId: "HR-2026-0088", kind: "hiring", title: "Senior buyer", purpose: "" } as const;

/** Whatever the page that asks has shown: it is the background that refuses. */
const under = (held: object): Partial<Ports> => ({ policy: () => Promise.resolve(readPolicy(held)) });

describe("what an agency's policy bars", () => {
  it.each([
    ["a barred site", { placement: { barredHosts: ["care.example"] } }, "site-barred"],
    ["a site that is not listed", { placement: { allowedHosts: ["other.example"] } }, "site-barred"],
    ["a kind of fact", { placement: { facts: ["profile"] } }, "facts-barred"],
    ["what nobody can read", { placement: { allowedHosts: "care.example" } }, "policy-unknown"],
  ])("is not captured: %s", async (_what, desks, code) => {
    await withServices(async ({ openCase, capturePage }, db) => {
      await openCase(CASE);
      expect(await capturePage(captureRequest())).toEqual({ ok: false, error: { code } });
      expect(await entriesOf(db)).toEqual(["case.opened"]);
    }, under({ desks }));
  });

  it("is captured for a case of a kind that it does not speak of", async () => {
    await withServices(
      async ({ openCase, capturePage }) => {
        await openCase(CASE);
        expect(await capturePage(captureRequest())).toMatchObject({ ok: true });
      },
      under({ desks: { hiring: { allowedHosts: [] } } }),
    );
  });

  it("is nothing at all where there was a policy that is not there yet", async () => {
    await withServices(
      async ({ openCase, capturePage }) => {
        await openCase(CASE);
        expect(await capturePage(captureRequest())).toMatchObject({ error: { code: "policy-unknown" } });
      },
      { policy: () => Promise.resolve(UNKNOWN_POLICY) },
    );
  });

  it("is refused where it was barred while the page was being copied", async () => {
    let asked = 0;
    const policy = () => Promise.resolve(readPolicy(asked++ > 0 ? { desks: { placement: { allowedHosts: [] } } } : {}));
    await withServices(
      async ({ openCase, capturePage }, db) => {
        await openCase(CASE);
        expect(await capturePage(captureRequest())).toMatchObject({ error: { code: "site-barred" } });
        expect(await entriesOf(db)).toEqual(["case.opened"]);
      },
      { policy },
    );
  });

  it("is not linked to another kind of case either, and what stands stays", async () => {
    await withServices(
      async ({ openCase, capturePage, linkCapture }, db) => {
        await openCase(CASE);
        await openCase(HIRING);
        await capturePage(captureRequest());
        const link = { captureId: CAPTURE_ID, caseId: HIRING.caseId };
        expect(await linkCapture(link)).toEqual({ ok: false, error: { code: "site-barred" } });
        expect(await db.captures.count()).toBe(1);
        expect(await entriesOf(db)).toEqual(["case.opened", "case.opened", "capture.made"]);
      },
      under({ desks: { hiring: { barredHosts: ["care.example"] } } }),
    );
  });
});

describe("the legal basis that a policy states", () => {
  const saidIn = async (db: Database): Promise<unknown[]> => {
    const [entries, payloads] = [await db.entries.toArray(), await db.payloads.toArray()];
    return entries.flatMap(({ type }, n) =>
      type === "legal-basis.set" ? [JSON.parse(payloads[n]?.json ?? "null") as unknown] : [],
    );
  };

  it("is an entry of each case that is opened under it, once", async () => {
    await withServices(
      async ({ perform }, db) => {
        await perform(caseOpened, CASE);
        const basis = { point: "", special: "", law: "", words: "Section 26 BDSG" };
        expect(await saidIn(db)).toEqual([{ caseId: CASE.caseId, basis }]);
        await perform(caseClosed, { caseId: CASE.caseId, outcome: "" });
        await perform(caseOpened, CASE);
        await perform(caseOpened, { ...CASE, caseId: "OTHER", kind: "other" });
        expect(await saidIn(db)).toHaveLength(1);
      },
      under({ desks: { placement: { legalBasis: "Section 26\n BDSG" } } }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  ckanName,
  isCkanName,
  planResources,
  readCkan,
  readPackage,
  releaseOfPackage,
} from "../../../src/domain/files/ckan";

const bytes = (value: unknown) => new TextEncoder().encode(typeof value === "string" ? value : JSON.stringify(value));
const refusal = (error: unknown) => bytes({ help: "…", success: false, error });

describe("what CKAN answers", () => {
  it("is its result where it says so", () => {
    expect(readCkan(bytes({ help: "…", success: true, result: { id: "1" } }), 200)).toEqual({
      ok: true,
      value: { id: "1" },
    });
  });

  it.each([
    [
      "no right token",
      { __type: "Authorization Error", message: "Access denied" },
      403,
      { code: "ckan-denied", words: "Access denied" },
    ],
    ["nothing of the name", { __type: "Not Found Error", message: "Not found" }, 404, { code: "ckan-missing" }],
    [
      "a name that is taken",
      { __type: "Validation Error", name: ["That URL is already in use."] },
      409,
      { code: "ckan-name-taken" },
    ],
    [
      "no such organisation",
      { __type: "Validation Error", owner_org: ["Organization does not exist"] },
      409,
      { code: "ckan-organisation", words: "Organization does not exist" },
    ],
    [
      "words on fields",
      {
        __type: "Validation Error",
        tags: ['Tag "a&b" must be alphanumeric'],
        resources: [{}, { url: ["Missing value"] }],
      },
      409,
      {
        code: "ckan-invalid",
        fields: [
          { field: "tags", words: 'Tag "a&b" must be alphanumeric' },
          { field: "resources", words: "url: Missing value" },
        ],
      },
    ],
    ["a word", "Something", 500, { code: "ckan-refused", words: "Something" }],
  ])("is understood where there is %s, under its status and under 200", (_what, error, status, fault) => {
    expect(readCkan(refusal(error), status)).toEqual({ ok: false, error: fault });
    expect(readCkan(refusal(error), 200)).toEqual({ ok: false, error: fault });
  });

  it("is told from pages and bare texts", () => {
    expect(readCkan(bytes("<html>Bad gateway</html>"), 502)).toEqual({
      ok: false,
      error: { code: "ckan-no-answer", status: 502 },
    });
    expect(readCkan(bytes(JSON.stringify("Bad request - Action name not known: x")), 400)).toEqual({
      ok: false,
      error: { code: "ckan-refused", words: "Bad request - Action name not known: x" },
    });
    expect(readPackage({ id: 7 })).toMatchObject({ ok: false });
  });

  it("never makes it throw", () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), fc.integer({ min: 100, max: 599 }), (text, status) => {
        expect(typeof readCkan(bytes(text), status).ok).toBe("boolean");
      }),
    );
  });
});

describe("a dataset of a release", () => {
  it("has a name that CKAN takes, whatever the title", () => {
    expect(ckanName("Pflegeheime, wie Menschen sie bewerten (2026)")).toBe(
      "pflegeheime-wie-menschen-sie-bewerten-2026",
    );
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (title) => {
        expect(isCkanName(ckanName(title))).toBe(true);
      }),
    );
  });

  it("gets what is missing, and nothing twice; others' resources stay", () => {
    const file = (name: string, sha256: string) => ({ name, sha256, bytes: 1 });
    const held = (name: string, hash: string) => ({ id: `id-${name}`, name, hash, url: "" });
    const plan = planResources(
      [file("index.html", "0"), file("a.csv", "1"), file("b.csv", "2"), file("c.ttl", "3"), file("embed/x.html", "4")],
      [held("a.csv", "1"), held("b.csv", "old"), held("notes.pdf", "9")],
    );
    expect(plan.create.map(({ name }) => name)).toEqual(["c.ttl"]);
    expect(plan.update.map(({ file: { name }, id }) => [name, id])).toEqual([["b.csv", "id-b.csv"]]);
    expect(plan.done.map(({ id }) => id)).toEqual(["id-a.csv"]);
  });

  it("is known again by its mark", () => {
    const read = readPackage({ id: "1", name: "x", extras: [{ key: "counterflow_release", value: "r" }] });
    expect(read.ok && releaseOfPackage(read.value)).toBe("r");
  });
});

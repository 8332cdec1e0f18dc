import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { CaptureMade, PageUrl, captureMade } from "../../../src/domain/evidence/captures";
import type { Header } from "../../../src/domain/ledger/log";
import { aRating, aTag } from "../support/a-fact";
import { CAPTURE_IDS } from "../support/payloads";
import { NINE } from "../support/ports";

const [captureId] = CAPTURE_IDS;
const url = "https://care.example/homes/7?utm_source=x#reviews";
const capture: CaptureMade = {
  captureId,
  caseId: "PL-1",
  page: { url, title: "Sonnenhof" },
  readAt: "2026-03-02T08:59:58.000Z",
  subjects: [{ id: "#home", types: ["NursingHome"], name: "Sonnenhof", identifiers: [] }],
  facts: [aRating(), aTag("quiet")],
  seen: { review: 240, tag: 1 },
};
const header: Header = {
  v: 1,
  origin: "counterflow/a",
  index: 3,
  type: "capture.made",
  at: NINE,
  payload: "00".repeat(32),
};

describe("a capture", () => {
  const read = captureMade.read(header, capture);
  const changes = read.ok ? read.changes : [];
  const rowsOf = (table: string) => changes.filter((change) => change.table === table);

  it("is about its case, its source and its subjects", () => {
    expect(read).toMatchObject({
      about: { captureId, caseId: "PL-1", host: "care.example", subjects: ["care.example #home"], label: "Sonnenhof" },
    });
  });
  it("knows its page again and where its entry stands", () => {
    const fields = {
      url,
      pageKey: "https://care.example/homes/7",
      capturedAt: NINE,
      readAt: capture.readAt,
      origin: "counterflow/a",
      index: 3,
      factCount: 2,
      factKinds: [
        ["aggregate-rating", 1],
        ["tag", 1],
      ],
      seen: capture.seen,
    };
    expect(rowsOf("captures")).toMatchObject([{ key: captureId, fields }]);
    expect(rowsOf("links")).toMatchObject([{ fields: { caseId: "PL-1", captureId, linked: true, changedAt: NINE } }]);
    expect(rowsOf("sources")).toMatchObject([{ key: "care.example", fields: { lastCapturedAt: NINE } }]);
  });
  it("gives each fact a row of its own, numbered in the page's order, its provenance left in the entry", () => {
    expect(rowsOf("facts")).toMatchObject([
      {
        n: 0,
        row: { captureId, subject: "care.example #home", kind: "aggregate-rating", fact: { rating: { value: 4.3 } } },
      },
      { n: 1, row: { kind: "tag", fact: { label: "quiet" } } },
    ]);
    expect(JSON.stringify(rowsOf("facts"))).not.toContain("provenance");
  });
  it("takes at least one fact", () => {
    expect(v.is(CaptureMade, capture)).toBe(true);
    expect(v.is(CaptureMade, { ...capture, facts: [] })).toBe(false);
  });
});

describe("a page's address", () => {
  it.each(["https://care.example/", "http://127.0.0.1:8080/x?y#z", "file:///home/a/page.html"])(
    "may be %s",
    (address) => {
      expect(v.is(PageUrl, address)).toBe(true);
    },
  );
  it.each([
    "javascript:alert(1)",
    " javascript:alert(1)",
    "data:text/html,x",
    "blob:https://a/b",
    "about:blank",
    "chrome://settings",
    "https://",
    "care.example",
    `https://a/${"x".repeat(65_536)}`,
  ])("is never %s", (address) => {
    expect(v.is(PageUrl, address)).toBe(false);
  });
});

import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { Header } from "../../../src/domain/ledger/log";

const header = {
  v: 1,
  origin: "counterflow/0a1b",
  index: 0,
  type: "case.opened",
  at: "2026-03-02T09:00:00.000Z",
  payload: "ab".repeat(32),
};

describe("an entry's header", () => {
  it("is six things and nothing else", () => {
    expect(v.is(Header, header)).toBe(true);
    expect(v.is(Header, { ...header, title: "Mrs Ünal" })).toBe(false);
  });
  it.each([
    { v: 0 },
    { v: 1.5 },
    { origin: "no-slash" },
    { origin: "https://a/b" },
    { origin: "a/b c" },
    { origin: "a/b+c" },
    { origin: `a/${"b".repeat(200)}` },
    { index: -1 },
    { index: 0.5 },
    { index: Infinity },
    { type: "opened" },
    { type: "Case.Opened" },
    { type: "case.opened\n" },
    { type: `case.${"o".repeat(100)}` },
    { at: "2026-03-02T09:00:00Z" },
    { at: "2026-03-02T09:00:00.000+01:00" },
    { at: "yesterday" },
    { payload: "AB".repeat(32) },
    { payload: "ab" },
    { payload: null },
  ])("is refused with %o", (change) => {
    expect(v.is(Header, { ...header, ...change })).toBe(false);
  });
});

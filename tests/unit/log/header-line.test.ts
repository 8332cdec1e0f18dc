import { fc, test } from "@fast-check/vitest";
import * as v from "valibot";
import { describe, expect } from "vitest";
import { Header, headerLeaf, jcs, leafHash } from "../../../src/domain/ledger/log";
import { isPlainHeader } from "../../../src/domain/ledger/log/header";
import { headerLine } from "../../../src/domain/ledger/log/header-line";
import { runs } from "../support/runs";

const sound = fc.record(
  {
    v: fc.oneof(fc.nat(), fc.constantFrom(1, 2 ** 53, 1e21)),
    origin: fc.stringMatching(/^[a-z0-9.-]{1,9}\/[a-z0-9./_-]{1,9}$/u),
    index: fc.oneof(fc.nat(), fc.constantFrom(-0, 2 ** 40, 1e21)),
    type: fc.stringMatching(/^[a-z]{1,5}(-[a-z]{1,5})?\.[a-z]{1,5}(-[a-z]{1,5})?$/u),
    at: fc.date({ noInvalidDate: true, min: new Date(0), max: new Date("9999-01-01") }).map((at) => at.toISOString()),
    clock: fc
      .date({ noInvalidDate: true, min: new Date(0), max: new Date("9999-01-01") })
      .map((at) => at.toISOString()),
    payload: fc.stringMatching(/^[0-9a-f]{64}$/u),
  },
  { requiredKeys: ["v", "origin", "index", "type", "at", "payload"] },
);
/** One field changed for something that it may not be, or one more, or one less. */
const hostile = fc
  .tuple(
    sound,
    fc.constantFrom("v", "origin", "index", "type", "at", "clock", "payload", "more"),
    fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.jsonValue(),
      fc.constantFrom(0, -1, 1.5, "a/b\n", 'a/"', "a.b\n", "a.b", undefined),
    ),
  )
  .map(([header, name, value]) => ({ ...header, [name]: value }));

describe("a header, read and spelled at once", () => {
  test.prop([fc.oneof(sound, hostile)], runs(1_000))("is one exactly where its schema says so", (header) => {
    expect(isPlainHeader(header)).toBe(v.is(Header, header));
  });

  test.prop([fc.anything()], runs(300))("is nothing that its schema refuses", (value) => {
    if (isPlainHeader(value)) expect(v.is(Header, value)).toBe(true);
  });

  test.prop([fc.oneof(sound, hostile)], runs(1_000))("is spelled as any JSON value is", (header) => {
    expect(headerLine(header)).toBe(jcs(header));
    expect(headerLeaf(header)).toEqual(leafHash(jcs(header)));
  });
});

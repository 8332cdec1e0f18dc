import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { type Registered, type Stamp, compareStamps, jcs, mergeFields } from "../../../src/domain/ledger/log";
import { INSTANTS } from "../support/payloads";

type Row = Registered<Record<string, string | number | null>>;
type Write = [fields: Record<string, string | number | null>, stamp: Stamp];

const stamp: fc.Arbitrary<Stamp> = fc.tuple(
  fc.constantFrom(...INSTANTS),
  fc.constantFrom("counterflow/a", "counterflow/b"),
  fc.nat({ max: 12 }),
);
const fields = fc.dictionary(fc.constantFrom("a", "b", "c", "d"), fc.oneof(fc.nat({ max: 9 }), fc.constant(null)), {
  noNullPrototype: true,
});
const writes: fc.Arbitrary<Write[]> = fc.uniqueArray(fc.tuple(fields, stamp), {
  selector: ([, at]) => at.join(),
  maxLength: 8,
});
const shuffled = writes.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));

const merged = (all: readonly Write[]): Row | undefined =>
  all.reduce<Row | undefined>((row, [says, at]) => mergeFields(row, says, at) as Row, undefined);

describe("fields that several entries write", () => {
  test.prop([shuffled])("end up alike in every order, to the byte", ([all, other]) => {
    expect(jcs({ row: merged(other) })).toBe(jcs({ row: merged(all) }));
  });
  test.prop([writes, fc.nat()])("do not change when an entry is read again", (all, pick) => {
    const again = all.length ? [...all, all[pick % all.length] as Write] : all;
    expect(jcs({ row: merged(again) })).toBe(jcs({ row: merged(all) }));
  });
  test.prop([writes])("each hold what the entry with the latest stamp wrote", (all) => {
    const expected: Record<string, unknown> = {};
    for (const [says] of all.toSorted(([, a], [, b]) => compareStamps(a, b))) Object.assign(expected, says);
    const { stamps: _stamps, ...held } = merged(all) ?? { stamps: [] };
    expect(held).toEqual(expected);
  });
  test.prop([writes])("name every stamp that holds a field once, the earliest first", (all) => {
    const stamps = merged(all)?.stamps ?? [];
    expect(stamps.map(([at]) => at)).toEqual(stamps.map(([at]) => at).toSorted(compareStamps));
    expect(new Set(stamps.map(([at]) => at.join())).size).toBe(stamps.length);
    expect(stamps[0]?.length ?? 1).toBe(1);
    for (const [, ...names] of stamps.slice(1)) expect(names).toEqual([...new Set(names)].sort());
  });
  it("leave the row they were read from as it was", () => {
    const row = mergeFields(undefined, { a: 1 }, ["2026-03-02T09:00:00.000Z", "counterflow/a", 0]);
    const before = jcs(row);
    mergeFields(row, { a: 2, b: 3 }, ["2026-03-02T09:00:00.001Z", "counterflow/a", 1]);
    expect(jcs(row)).toBe(before);
  });
});

describe("the order of stamps", () => {
  test.prop([stamp, stamp, stamp])("is total: by time, then origin, then index", (a, b, c) => {
    expect(Math.sign(compareStamps(a, b))).toBe(-Math.sign(compareStamps(b, a)) + 0);
    expect(compareStamps(a, b) === 0).toBe(jcs(a) === jcs(b));
    if (compareStamps(a, b) <= 0 && compareStamps(b, c) <= 0) expect(compareStamps(a, c)).toBeLessThanOrEqual(0);
  });
});

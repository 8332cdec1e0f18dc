import { fc, test } from "@fast-check/vitest";
import canonicalize from "canonicalize";
import { describe, expect, it } from "vitest";
import { jcs, wellFormed } from "../../../src/domain/ledger/log";

const double = (bits: string): number => Buffer.from(bits, "hex").readDoubleBE();

describe("canonical JSON, by the vectors of RFC 8785", () => {
  // Appendix B, table 1.
  it.each([
    ["0000000000000000", "0"],
    ["8000000000000000", "0"],
    ["0000000000000001", "5e-324"],
    ["8000000000000001", "-5e-324"],
    ["7fefffffffffffff", "1.7976931348623157e+308"],
    ["ffefffffffffffff", "-1.7976931348623157e+308"],
    ["4340000000000000", "9007199254740992"],
    ["c340000000000000", "-9007199254740992"],
    ["4430000000000000", "295147905179352830000"],
    ["44b52d02c7e14af5", "9.999999999999997e+22"],
    ["44b52d02c7e14af6", "1e+23"],
    ["44b52d02c7e14af7", "1.0000000000000001e+23"],
    ["444b1ae4d6e2ef4e", "999999999999999700000"],
    ["444b1ae4d6e2ef4f", "999999999999999900000"],
    ["444b1ae4d6e2ef50", "1e+21"],
    ["3eb0c6f7a0b5ed8c", "9.999999999999997e-7"],
    ["3eb0c6f7a0b5ed8d", "0.000001"],
    ["41b3de4355555553", "333333333.3333332"],
    ["41b3de4355555554", "333333333.33333325"],
    ["41b3de4355555555", "333333333.3333333"],
    ["41b3de4355555556", "333333333.3333334"],
    ["41b3de4355555557", "333333333.33333343"],
    ["becbf647612f3696", "-0.0000033333333333333333"],
    ["43143ff3c1cb0959", "1424953923781206.2"],
  ])("writes the double %s as %s", (bits, text) => {
    expect(jcs(double(bits))).toBe(text);
  });
  it.each(["7fffffffffffffff", "7ff0000000000000", "fff0000000000000"])(
    "refuses %s, which is no number of JSON's",
    (bits) => {
      expect(() => jcs(double(bits))).toThrow();
    },
  );
  it("sorts names by UTF-16 units (section 3.2.3)", () => {
    const values = {
      "\u20ac": "Euro Sign",
      "\r": "Carriage Return",
      "\ufb33": "Hebrew Letter Dalet With Dagesh",
      "1": "One",
      "\ud83d\ude00": "Emoji: Grinning Face",
      "\u0080": "Control",
      "\u00f6": "Latin Small Letter O With Diaeresis",
    };
    expect(jcs(values)).toBe(
      '{"\\r":"Carriage Return","1":"One","\u0080":"Control","\u00f6":"Latin Small Letter O With Diaeresis",' +
        '"\u20ac":"Euro Sign","\ud83d\ude00":"Emoji: Grinning Face","\ufb33":"Hebrew Letter Dalet With Dagesh"}',
    );
  });
  it("gives the bytes of the RFC's own example (sections 3.2.2 to 3.2.4)", () => {
    const example = JSON.parse(String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`) as unknown;
    const bytes =
      "7b226c69746572616c73223a5b6e756c6c2c747275652c66616c73655d2c226e756d62657273223a5b3333333333333333332e333333333333332c31652b33302c342e352c302e3030322c31652d32375d2c22737472696e67223a22e282ac245c75303030665c6e4127425c225c5c5c5c5c222f227d";
    expect(Buffer.from(jcs(example), "utf8").toString("hex")).toBe(bytes);
  });
  it("writes each control character as the RFC does (section 3.2.2.2)", () => {
    expect(jcs('\b\t\n\f\r"\\/\u0000\u001f\u007f\u2028')).toBe('"\\b\\t\\n\\f\\r\\"\\\\/\\u0000\\u001f\u007f\u2028"');
  });
});

describe("canonical JSON", () => {
  test.prop([fc.jsonValue()])("is JSON of the same value", (value) => {
    expect(JSON.parse(jcs(value))).toEqual(JSON.parse(JSON.stringify(value)));
  });
  test.prop([fc.jsonValue()])("is the same however the value came about", (value) => {
    expect(jcs(reversed(value))).toBe(jcs(value));
    expect(jcs(JSON.parse(jcs(value)))).toBe(jcs(value));
  });
  const names = fc.oneof(
    fc.string(),
    fc.nat(20).map(String),
    fc.constantFrom("__proto__", "toJSON", "length", "01", "-1"),
  );
  const odd = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      fc.jsonValue(),
      fc.constant(undefined),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.array(tie("value"), { maxLength: 4 }),
      fc.dictionary(names, tie("value"), { maxKeys: 5 }),
    ),
  })).value;
  test.prop([odd])("is what the reference of RFC 8785 writes, whatever the names", (value) => {
    const expected = canonicalize(value);
    if (expected === undefined) expect(() => jcs(value)).toThrow();
    else expect(jcs(value)).toBe(expected);
  });
  it("is the reference's of what is deep, has an own way of spelling, or names that are numbers", () => {
    let deep: unknown = { b: 1, a: "x" };
    for (let n = 0; n < 200; n++) deep = n % 2 ? [deep] : { z: deep, a: n };
    for (const value of [deep, { at: new Date(0), a: 1 }, { 10: "b", 9: "a", a: { 2: 1, 1: 2 } }])
      expect(jcs(value)).toBe(canonicalize(value));
    expect(jcs({ 10: "b", 9: "a" })).toBe('{"10":"b","9":"a"}');
  });
  it.each([undefined, () => 1, Symbol("s"), 1n, { deep: [NaN] }, "\ud800"])("refuses %o", (value) => {
    expect(() => jcs(value)).toThrow();
  });
  it("refuses a value that contains itself", () => {
    const cycle: unknown[] = [];
    cycle.push({ cycle });
    expect(() => jcs(cycle)).toThrow();
  });
});

describe("a value made well-formed", () => {
  test.prop([fc.jsonValue({ stringUnit: "binary" })])(
    "can always be written, and is the same when made so again",
    (value) => {
      expect(() => jcs(wellFormed(value))).not.toThrow();
      expect(wellFormed(wellFormed(value))).toEqual(wellFormed(value));
    },
  );
  it("changes nothing but broken characters", () => {
    const value = { "a\ud800": ["b\udc00", 1, null, { c: "😀" }] };
    expect(wellFormed(value)).toEqual({ "a\ufffd": ["b\ufffd", 1, null, { c: "😀" }] });
  });
});

/** The same value with the names of every object the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([name, held]) => [name, reversed(held)]),
  );
}

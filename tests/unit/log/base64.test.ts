import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { decodeBase64, encodeBase64 } from "../../../src/domain/ledger/log";

const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 100 }),
  // Around the places where a text of several pieces is put together.
  fc.integer({ min: -3, max: 3 }).map((more) => new Uint8Array(8_192 + more).map((_, n) => n * 7)),
  fc.integer({ min: -3, max: 3 }).map((more) => new Uint8Array(16_384 + more).map((_, n) => n * 11)),
);

describe("bytes in base64", () => {
  test.prop([bytes])("are spelled as everybody spells them", (some) => {
    expect(encodeBase64(some)).toBe(Buffer.from(some).toString("base64"));
  });
  test.prop([bytes])("are the same when they are read again", (some) => {
    expect(Buffer.compare(decodeBase64(encodeBase64(some)) ?? Buffer.of(), some)).toBe(0);
  });
  it("may be many more than a function takes arguments", () => {
    const many = new Uint8Array(300_000).map((_, n) => n * 13);
    expect(encodeBase64(many) === Buffer.from(many).toString("base64")).toBe(true);
  });
});

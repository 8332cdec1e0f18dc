import { fc, test } from "@fast-check/vitest";
import { crc32 as nodes } from "node:zlib";
import { describe, expect, it } from "vitest";
import { crc32 } from "../../../src/domain/files/exchange/crc32";

describe("CRC-32", () => {
  it("is the sum that everybody checks with", () => {
    expect(crc32(new TextEncoder().encode("123456789"), 0)).toBe(0xcbf43926);
  });

  test.prop([fc.uint8Array({ maxLength: 300 }), fc.uint8Array({ maxLength: 300 }), fc.nat({ max: 20 })])(
    "is what zlib says, in one piece, in two, and wherever the bytes lie",
    (one, other, offset) => {
      const whole = Uint8Array.from([...new Uint8Array(offset), ...one, ...other]).subarray(offset);
      expect(crc32(whole, 0)).toBe(nodes(whole));
      expect(crc32(other, crc32(one, 0))).toBe(nodes(whole));
    },
  );
});

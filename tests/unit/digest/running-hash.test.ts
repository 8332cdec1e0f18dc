import { createHash } from "node:crypto";
import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { newRunningHash } from "../../../src/domain/ground/digest";

const theirs = (parts: readonly Uint8Array[]): string => {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("hex");
};
const ours = (parts: readonly Uint8Array[]): string => {
  const hash = newRunningHash();
  for (const part of parts) hash.update(part);
  return hash.hex();
};

describe("a SHA-256 of pieces", () => {
  it.each([
    ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
    ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
    [
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
    ],
  ])("is the one that the standard gives for %j", (text, hex) => {
    expect(ours([new TextEncoder().encode(text)])).toBe(hex);
  });

  it("is the platform's for every length about the ends of blocks", () => {
    for (let length = 0; length <= 260; length++) {
      const bytes = Uint8Array.from({ length }, (_, i) => (i * 7 + length) % 256);
      expect([length, ours([bytes])]).toEqual([length, theirs([bytes])]);
    }
  });

  test.prop([fc.array(fc.uint8Array({ maxLength: 400 }), { maxLength: 12 }), fc.nat({ max: 9 })])(
    "is the platform's however the bytes come and wherever they lie",
    (parts, offset) => {
      const moved = parts.map((part) => Uint8Array.from([...new Uint8Array(offset), ...part]).subarray(offset));
      expect(ours(moved)).toBe(theirs(parts));
    },
  );

  test.prop([fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 8 })])(
    "can be asked for after each of them",
    (parts) => {
      const hash = newRunningHash();
      parts.forEach((part, i) => {
        hash.update(part);
        expect(hash.hex()).toBe(theirs(parts.slice(0, i + 1)));
      });
    },
  );

  it("is the platform's for many bytes", () => {
    const bytes = Uint8Array.from({ length: 5_000_003 }, (_, i) => (i * i * 31 + i) % 251);
    expect(ours([bytes.subarray(0, 70_001), bytes.subarray(70_001)])).toBe(theirs([bytes]));
  });
});

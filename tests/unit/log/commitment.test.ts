import { createHash } from "node:crypto";
import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { SALT_BYTES, commitment } from "../../../src/domain/ledger/log";

const salts = fc.uint8Array({ minLength: SALT_BYTES, maxLength: SALT_BYTES });

describe("a commitment", () => {
  test.prop([salts, fc.string({ unit: "grapheme" })])(
    "is SHA-256 over the salt's bytes and the text's",
    (salt, json) => {
      const hash = createHash("sha256").update(salt).update(json, "utf8").digest("hex");
      expect(commitment(Buffer.from(salt).toString("hex"), json)).toBe(hash);
    },
  );
  it("hides even an empty payload behind 128 bits", () => {
    expect(SALT_BYTES * 8).toBe(128);
    expect(commitment("00".repeat(16), "{}")).not.toBe(commitment(`${"00".repeat(15)}01`, "{}"));
  });
});

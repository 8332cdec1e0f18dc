import { fc, test } from "@fast-check/vitest";
import { generateX25519Identity, identityToRecipient } from "age-encryption";
import { describe, expect, it } from "vitest";
import {
  type VaultLock,
  VaultRow,
  isSealedFile,
  newKey,
  newVaultLock,
  openFile,
  rowBytes,
  rowOfBytes,
  sealFile,
  unlockBy,
  unlockByRecovery,
  vaultKeys,
  waitAfter,
  waitLeft,
} from "../../../src/domain/keeping/vault";
import * as v from "valibot";

const FAST = { name: "argon2id", salt: "AAECAwQFBgcICQoLDA0ODw==", memoryKiB: 64, passes: 1, lanes: 1 } as const;
const SLOW = { name: "pbkdf2-sha256", salt: "AAECAwQFBgcICQoLDA0ODw==", rounds: 10 } as const;
const PASSPHRASE = "eleven quiet herons wade";

const locked = (kdf: VaultLock["kdf"], recipients: readonly string[] = []) =>
  newVaultLock(MASTER, { passphrase: PASSPHRASE, kdf, recipients });
const MASTER = newKey();

describe("a vault's lock", () => {
  it.each([FAST, SLOW])("opens for its passphrase alone ($name)", async (kdf) => {
    const lock = await locked(kdf);
    expect(v.is(VaultRow, { key: "vault", state: "sealed", ...lock })).toBe(true);
    expect(await unlockBy(PASSPHRASE, lock)).toEqual({ ok: true, value: MASTER });
    expect(await unlockBy(`${PASSPHRASE} `, lock)).toEqual({ ok: false, error: { code: "wrong-passphrase" } });
  });

  it("opens after a hundred wrong passphrases as before", async () => {
    const lock = await locked(SLOW);
    for (let n = 0; n < 100; n++) expect((await unlockBy(`wrong ${n}`, lock)).ok).toBe(false);
    expect(await unlockBy(PASSPHRASE, lock)).toEqual({ ok: true, value: MASTER });
  });

  it("takes the same letters from any keyboard", async () => {
    const lock = await newVaultLock(MASTER, {
      passphrase: "Gr\u00fc\u00dfe aus M\u00fcnchen",
      kdf: SLOW,
      recipients: [],
    });
    expect((await unlockBy("Gru\u0308\u00dfe aus Mu\u0308nchen", lock)).ok).toBe(true);
  });

  it("opens for the agency's key, and for no other", async () => {
    const [own, other] = [await generateX25519Identity(), await generateX25519Identity()];
    const lock = await locked(SLOW, [
      await identityToRecipient(own),
      await identityToRecipient(await generateX25519Identity()),
    ]);
    expect(await unlockByRecovery(`# created: 2026\n${own}\n`, lock)).toEqual({ ok: true, value: MASTER });
    expect(await unlockByRecovery(other, lock)).toEqual({ ok: false, error: { code: "wrong-key" } });
    expect(await unlockByRecovery("nothing of the kind", lock)).toEqual({ ok: false, error: { code: "no-key" } });
  });
});

describe("wrong passphrases", () => {
  it("cost more time each, at most a quarter of an hour", () => {
    expect([0, 2, 3, 4, 5, 100].map(waitAfter)).toEqual([0, 0, 1_000, 2_000, 4_000, 900_000]);
  });
  it("cost no more where the clock was set back", () => {
    expect(waitLeft({ wrong: 4, at: 1_000_000 }, 1_000_500)).toBe(1_500);
    expect(waitLeft({ wrong: 4, at: 1_000_000 }, 0)).toBe(2_000);
    expect(waitLeft({ wrong: 4, at: 1_000_000 }, 2_000_000)).toBe(0);
  });
});

describe("what is sealed", () => {
  const keys = vaultKeys(MASTER);

  test.prop([fc.dictionary(fc.string(), fc.oneof(fc.jsonValue(), fc.uint8Array()))])(
    "is the same row afterwards",
    (row) => {
      const again = rowOfBytes(keys.open(keys.seal(rowBytes(row), "here"), "here"));
      expect(again).toEqual(plain(row));
    },
  );

  it("opens nowhere else, and not where a byte was changed", () => {
    const sealed = keys.seal(rowBytes({ a: 1 }), "here");
    expect(() => keys.open(sealed, "there")).toThrow("does not open");
    for (const n of [0, 12, sealed.length - 1]) {
      const changed = sealed.slice();
      changed[n] = (changed[n] ?? 0) ^ 1;
      expect(() => keys.open(changed, "here")).toThrow("does not open");
    }
    expect(() => vaultKeys(newKey()).open(sealed, "here")).toThrow("does not open");
  });

  it("has other words in every field and under every key", () => {
    const words = [keys.word("a", "x"), keys.word("b", "x"), vaultKeys(newKey()).word("a", "x")];
    expect(new Set(words).size).toBe(3);
    expect(keys.word("a", "x")).toBe(words[0]);
  });

  it.each([0, 1, 65_535, 65_536, 65_537, 200_000])("is the same file of %i bytes afterwards", async (size) => {
    const bytes = new Uint8Array(size).map((_none, n) => n % 251);
    const sealed = await sealFile(new Blob([bytes], { type: "text/html" }), keys.fileKey);
    expect(await isSealedFile(sealed)).toBe(true);
    const opened = await openFile(sealed, keys.fileKey, "text/html");
    expect(opened?.type).toBe("text/html");
    expect(new Uint8Array((await opened?.arrayBuffer()) ?? new ArrayBuffer(1))).toEqual(bytes);
    const cut = sealed.slice(0, sealed.size - 1);
    expect(await openFile(cut, keys.fileKey, "")).toBeUndefined();
    if (size > 65_536)
      expect(await openFile(sealed.slice(0, sealed.size - (size % 65_536) - 16), keys.fileKey, "")).toBeUndefined();
  });
});

/** What JSON keeps of a row, and its bytes. */
const plain = (row: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      value instanceof Uint8Array ? value : (JSON.parse(JSON.stringify(value)) as unknown),
    ]),
  );

import * as v from "valibot";

const Base64 = v.pipe(v.string(), v.maxLength(20_000), v.regex(/^[A-Za-z0-9+/]*={0,2}$/u));
const count = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(most));

/** How a key is made of the passphrase: Argon2id (RFC 9106), or PBKDF2 (RFC 8018) where WebAssembly may not run. */
export const Kdf = v.variant("name", [
  v.strictObject({
    name: v.literal("argon2id"),
    salt: Base64,
    memoryKiB: count(4_194_304),
    passes: count(100),
    lanes: count(16),
  }),
  v.strictObject({ name: v.literal("pbkdf2-sha256"), salt: Base64, rounds: count(100_000_000) }),
]);
export type Kdf = v.InferOutput<typeof Kdf>;

/** The master key under one who may open the vault beside the official: a recipient of age, and the age file for it. */
const Recovery = v.strictObject({ recipient: v.pipe(v.string(), v.maxLength(4_000)), sealed: Base64 });

/** What unlocks a vault, and how far it is made; nothing of it is secret. `wrapped` is nonce and AES-256-GCM of the master key. */
export const VaultRow = v.strictObject({
  key: v.literal("vault"),
  state: v.picklist(["sealing", "sealed", "unsealing"]),
  kdf: Kdf,
  wrapped: Base64,
  recovery: v.array(Recovery),
  /** Whether what entries say and files have a key each, which goes with them; not there in vaults of before. */
  keyed: v.exactOptional(v.literal(true)),
});
export type VaultRow = v.InferOutput<typeof VaultRow>;

/** What unlocks a vault. */
export type VaultLock = Pick<VaultRow, "kdf" | "wrapped" | "recovery">;

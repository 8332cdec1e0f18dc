import * as v from "valibot";
import { CaseId } from "../../ground/case-names";
import { Header, Instant, decodeBase64 } from "../../ledger/log";
import { Sha256 } from "../../evidence/snapshot";

const Size = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const Text = v.pipe(v.string(), v.maxLength(20_000_000));
const Base64 = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(1_000_000),
  v.check((text) => decodeBase64(text) !== undefined),
);
const PublicKey = v.pipe(
  v.string(),
  v.check((text) => decodeBase64(text)?.length === PUBLIC_KEY_BYTES),
);
/** As the browser writes a blob's type; of some it knows none. */
const MediaType = v.pipe(v.string(), v.maxLength(200), v.regex(/^(?:[a-z]+\/[a-z0-9.+-]+(?:;[ a-z0-9="-]+)?)?$/iu));
const WebAddress = v.pipe(v.string(), v.maxLength(500), v.regex(/^https?:\/\/\S+$/u));

const PUBLIC_KEY_BYTES = 32;
const LONGEST_NOTE = 4_000;

export const FORMAT = "counterflow-backup";

const contents = {
  format: v.literal(FORMAT),
  madeAt: Instant,
  /** Each origin, and how many entries of it. */
  origins: v.array(v.strictObject({ origin: Header.entries.origin, size: Count })),
  artifacts: Count,
} as const;

/** `backup.json`: what is in the file, and since when. Version 1 had no imported files. */
export const Contents = v.variant("version", [
  v.strictObject({ ...contents, version: v.literal(1) }),
  v.strictObject({ ...contents, version: v.literal(2), imports: Count }),
]);
export type Contents = v.InferOutput<typeof Contents>;

/** How many entries (of all origins), artifacts and imported files there are in it. */
export const countsOf = (contents: Contents) => ({
  entries: contents.origins.reduce((sum, { size }) => sum + size, 0),
  artifacts: contents.artifacts,
  imports: contents.version === 1 ? 0 : contents.imports,
});

/** The kinds of lines, by the folder that their files are in. */
export const LINES = {
  keys: v.strictObject({ origin: Header.entries.origin, publicKey: PublicKey }),
  checkpoints: v.strictObject({
    origin: Header.entries.origin,
    size: Size,
    note: v.pipe(v.string(), v.maxLength(LONGEST_NOTE)),
  }),
  timestamps: v.strictObject({
    origin: Header.entries.origin,
    size: Size,
    authority: WebAddress,
    time: Instant,
    token: Base64,
  }),
  "artifact-list": v.strictObject({ sha256: Sha256, mediaType: MediaType, bytes: Count }),
  /** Headers are taken as they are kept, broken ones too: what is wrong with them is found when the log is checked. */
  entries: v.strictObject({
    header: v.looseObject({ origin: Header.entries.origin, index: Count }),
    payload: v.exactOptional(v.strictObject({ salt: Text, json: Text })),
  }),
  "import-list": v.strictObject({
    sha256: Sha256,
    file: v.pipe(v.string(), v.maxLength(255)),
    bytes: Count,
    caseId: CaseId,
    origin: Header.entries.origin,
    importedAt: Instant,
  }),
} as const;
export type LineKind = keyof typeof LINES;
export type Line<K extends LineKind> = v.InferOutput<(typeof LINES)[K]>;

const counts = {
  keys: Count,
  checkpoints: Count,
  timestamps: Count,
  "artifact-list": Count,
  artifacts: Count,
  entries: Count,
} as const;

/** `end.json`, by version: how much there was, so that a file whose writing stopped is seen to be one. */
export const ENDS = {
  1: v.strictObject(counts),
  2: v.strictObject({ ...counts, "import-list": Count, imports: Count }),
} as const;

import * as v from "valibot";
import { CaseId } from "../../casework/cases";
import { Instant, Origin } from "../../ledger/log";
import { Sha256 } from "../../evidence/snapshot";

/** The format of what lies in `counterflow/`. Raised when an older checker could no longer understand it. */
export const FORMAT = "counterflow-export/2";

/** Written before summaries were signed: read, and never called sound. */
const OLDER_FORMAT = "counterflow-export/1";

/** The formats that can be read. */
export const FORMATS = [FORMAT, OLDER_FORMAT] as const;

/** Whether a file of this format has a signed summary. */
export const isSealed = ({ format }: Pick<ExportInfo, "format">): boolean => format !== OLDER_FORMAT;

/** Raised whenever a text that is made from the entries (report, statement, README, pages, index) comes out differently. */
export const TEMPLATES = 6;

/** The versions whose texts can still be made as they were, and so be compared; others are left unchecked. */
export const MADE_AGAIN: readonly number[] = [2, 3, 4, 5, TEMPLATES];

/** From these templates on, records say what hash their whole block has. */
export const hasBlockDigests = ({ templates }: Pick<ExportInfo, "templates">): boolean => templates > 3;

export const LANGUAGES = ["en", "de"] as const;
export type ExportLanguage = (typeof LANGUAGES)[number];

/** Where everything lies in the file, in this order. */
export const PATHS = {
  warc: "archive/data.warc.gz",
  index: "indexes/index.cdx",
  pages: "pages/pages.jsonl",
  readme: "counterflow/README.txt",
  statement: "counterflow/statement.txt",
  report: "counterflow/report.html",
  verifier: "counterflow/verify.html",
  info: "counterflow/export.json",
  entries: "counterflow/entries.jsonl",
  checkpoints: "counterflow/checkpoints.jsonl",
  keys: "counterflow/key.txt",
  timestamps: "counterflow/timestamps.jsonl",
  anchors: "counterflow/timestamps/anchors.pem",
  datapackage: "datapackage.json",
  digest: "datapackage-digest.json",
} as const;

/** What the file says of itself. */
export const ExportInfo = v.strictObject({
  format: v.picklist(FORMATS),
  templates: v.pipe(v.number(), v.integer(), v.minValue(1)),
  caseId: CaseId,
  exportedAt: Instant,
  language: v.picklist(LANGUAGES),
  software: v.pipe(v.string(), v.maxLength(100)),
  /** Artifacts that entries cite and that were not there any more. */
  missing: v.array(Sha256),
});
export type ExportInfo = v.InferOutput<typeof ExportInfo>;

const Salt = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/u));

/**
 * A line of `entries.jsonl`: header and payload as the texts (JCS) that were hashed, and the entry's way to the newest
 * checkpoint of its origin as a C2SP tlog-proof. Without `payload` and `salt` where what the entry says was erased.
 */
export const EntryLine = v.strictObject({
  header: v.pipe(v.string(), v.maxLength(2_000)),
  payload: v.exactOptional(v.string()),
  proof: v.pipe(v.string(), v.maxLength(10_000)),
  salt: v.exactOptional(Salt),
});
export type EntryLine = v.InferOutput<typeof EntryLine>;

const Base64Hash = v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]{43}=$/u));

/** A line of `checkpoints.jsonl`: a signed note, and the proof that its tree begins with the one of the line before. */
export const CheckpointLine = v.strictObject({
  consistency: v.pipe(v.array(Base64Hash), v.maxLength(128)),
  note: v.pipe(v.string(), v.maxLength(2_000)),
});
export type CheckpointLine = v.InferOutput<typeof CheckpointLine>;

/** A line of `timestamps.jsonl`: which checkpoint a token is about, who gave it, and the file it lies in. */
export const TimestampLine = v.strictObject({
  authority: v.pipe(v.string(), v.maxLength(2_000)),
  file: v.pipe(v.string(), v.regex(/^counterflow\/timestamps\/(?:\d+-){1,2}\d+\.tst$/u)),
  origin: Origin,
  size: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
export type TimestampLine = v.InferOutput<typeof TimestampLine>;

/** A resource in `datapackage.json` (WACZ 1.1.1, §5.5). */
export const Resource = v.strictObject({
  name: v.pipe(v.string(), v.maxLength(200)),
  path: v.pipe(v.string(), v.maxLength(200)),
  hash: v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/u)),
  bytes: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
export type Resource = v.InferOutput<typeof Resource>;

export const DataPackage = v.strictObject({
  profile: v.literal("data-package"),
  wacz_version: v.literal("1.1.1"),
  title: v.string(),
  created: Instant,
  software: v.string(),
  resources: v.array(Resource),
});

/**
 * The anonymous signature in `datapackage-digest.json`: by a P-384 key with SHA-256, over the text of `hash`, as r and s of
 * 48 bytes each in base64; the key as SubjectPublicKeyInfo in base64 (WACZ Signing and Verification 0.1.0, §2.2.1).
 */
export const SignedData = v.strictObject({
  hash: v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/u)),
  created: Instant,
  software: v.string(),
  version: v.literal("0.1.0"),
  signature: v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]{128}$/u)),
  publicKey: v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]{160}$/u)),
});
export type SignedData = v.InferOutput<typeof SignedData>;

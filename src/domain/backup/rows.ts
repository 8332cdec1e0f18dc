import * as v from "valibot";
import { Header, Instant } from "../log";
import { Sha256 } from "../snapshot";

const Size = v.pipe(v.number(), v.integer(), v.minValue(1));
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Text = v.pipe(v.string(), v.maxLength(20_000_000));
const Base64 = v.pipe(v.string(), v.maxLength(1_000_000), v.base64());

export const FORMAT = "counterflow-backup";

/** `backup.json`: what is in the file, and since when. */
export const Contents = v.strictObject({
  format: v.literal(FORMAT),
  version: v.literal(1),
  madeAt: Instant,
  /** Each origin, and how many entries of it. */
  origins: v.array(v.strictObject({ origin: Header.entries.origin, size: Count })),
  artifacts: Count,
});
export type Contents = v.InferOutput<typeof Contents>;

/** The kinds of lines, by the folder that their files are in. */
export const LINES = {
  keys: v.strictObject({ origin: Header.entries.origin, publicKey: Base64 }),
  checkpoints: v.strictObject({ origin: Header.entries.origin, size: Size, note: Text }),
  timestamps: v.strictObject({
    origin: Header.entries.origin,
    size: Size,
    authority: v.pipe(v.string(), v.maxLength(500)),
    time: Instant,
    token: Base64,
  }),
  "artifact-list": v.strictObject({ sha256: Sha256, mediaType: v.pipe(v.string(), v.maxLength(200)), bytes: Count }),
  /** Headers are taken as they are kept, broken ones too: what is wrong with them is found when the log is checked. */
  entries: v.strictObject({
    header: v.looseObject({ origin: Header.entries.origin, index: Count }),
    payload: v.exactOptional(v.strictObject({ salt: Text, json: Text })),
  }),
} as const;
export type LineKind = keyof typeof LINES;
export type Line<K extends LineKind> = v.InferOutput<(typeof LINES)[K]>;

/** `end.json`: how much there was, so that a file whose writing stopped is seen to be one. */
export const End = v.strictObject({
  ...Object.fromEntries(Object.keys(LINES).map((kind) => [kind, Count])),
  artifacts: Count,
});

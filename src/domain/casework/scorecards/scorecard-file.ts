import * as v from "valibot";
import { type Result, fail, ok } from "../../ground/result";
import { decodeBase64, jcs } from "../../ledger/log";
import type { Reveal } from "./is-card-of";
import type { SealedStatement } from "./model";
import { CardV1, SaltV1, SealedStatementV1 } from "./shapes";

const FORMAT = "counterflow-scorecard";
const VERSION = 1;
const KEY_BYTES = 32;
const SIGNATURE_BYTES = 64;
const MOST_TEXT = 400_000;

/** Bytes in base64, of one length. */
const Base64 = (bytes: number) =>
  v.pipe(
    v.string(),
    v.maxLength(200),
    v.check((text) => decodeBase64(text)?.length === bytes, "base64 of another length"),
  );

const OF = { format: v.literal(FORMAT), version: v.literal(VERSION) };

const SealedFile = v.strictObject({
  ...OF,
  sealed: v.strictObject({
    statement: SealedStatementV1,
    /** Ed25519 (RFC 8032). */
    publicKey: Base64(KEY_BYTES),
    signature: Base64(SIGNATURE_BYTES),
  }),
});
const OpenedFile = v.strictObject({ ...OF, opened: v.strictObject({ card: CardV1, salt: SaltV1 }) });
const ScorecardFile = v.union([SealedFile, OpenedFile]);

/** That an officer is bound, signed by their installation; it holds no score. */
export type SealedFile = v.InferOutput<typeof SealedFile>["sealed"];

/** What a file carries: that an officer is bound, or what they are bound to. */
export type ScorecardFile = { readonly sealed: SealedFile } | { readonly opened: Reveal };

/** The text that is signed: the statement as RFC 8785 spells it. */
export const sealedText = (statement: SealedStatement): string => jcs(statement);

/** The text of a file with a scorecard (docs/formats/scorecards.md). */
export const writeScorecardFile = (file: ScorecardFile): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, ...file }, null, 2)}\n`;

/** Why a file holds no scorecard. */
export interface ScorecardFileFailure {
  readonly code: "scorecard-unreadable" | "scorecard-newer";
}

/** The scorecard in a file. Whether its signature or commitment holds is not looked at. Never throws, whatever the text is. */
export function parseScorecardFile(text: string): Result<ScorecardFile, ScorecardFileFailure> {
  const held = text.length > MOST_TEXT ? undefined : parsed(text);
  const file = v.safeParse(ScorecardFile, held);
  if (file.success)
    return ok("sealed" in file.output ? { sealed: file.output.sealed } : { opened: file.output.opened });
  const head = v.safeParse(v.looseObject({ format: v.literal(FORMAT), version: v.number() }), held);
  return fail({ code: head.success && head.output.version > VERSION ? "scorecard-newer" : "scorecard-unreadable" });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

import * as v from "valibot";
import { type Result, fail, ok } from "../../ground/result";
import { decodeBase64, jcs } from "../../ledger/log";
import { type SignedStatement, SignedStatementV1 } from "./signed-statement-v1";

const FORMAT = "counterflow-signature";
const VERSION = 1;
const KEY_BYTES = 32;
const SIGNATURE_BYTES = 64;
const MOST_TEXT = 20_000;

/** Bytes in base64, of one length. */
const Base64 = (bytes: number) =>
  v.pipe(
    v.string(),
    v.maxLength(200),
    v.check((text) => decodeBase64(text)?.length === bytes, "base64 of another length"),
  );

const SignatureFile = v.strictObject({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  statement: SignedStatementV1,
  /** Ed25519 (RFC 8032). */
  publicKey: Base64(KEY_BYTES),
  signature: Base64(SIGNATURE_BYTES),
});
export type SignatureFile = Omit<v.InferOutput<typeof SignatureFile>, "format" | "version">;

/** The text that is signed: the statement as RFC 8785 spells it. */
export const statementText = (statement: SignedStatement): string => jcs(statement);

/** The text of a file with a signature (docs/formats/signatures.md). */
export const writeSignatureFile = ({ statement, publicKey, signature }: SignatureFile): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, statement, publicKey, signature }, null, 2)}\n`;

/** Why a file holds no signature that could be checked. */
export interface SignatureFileFailure {
  readonly code: "signature-unreadable" | "signature-newer";
}

/** The signature in a file. That it holds is for the key to say. Never throws, whatever the text is. */
export function parseSignatureFile(text: string): Result<SignatureFile, SignatureFileFailure> {
  const held = text.length > MOST_TEXT ? undefined : parsed(text);
  const file = v.safeParse(SignatureFile, held);
  if (file.success) {
    const { statement, publicKey, signature } = file.output;
    return ok({ statement, publicKey, signature });
  }
  const head = v.safeParse(v.looseObject({ format: v.literal(FORMAT), version: v.number() }), held);
  return fail({ code: head.success && head.output.version > VERSION ? "signature-newer" : "signature-unreadable" });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

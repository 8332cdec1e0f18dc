import * as v from "valibot";
import {
  type SignatureFile,
  type SignatureFileFailure,
  alterationCountersigned,
  maySign,
  parseSignatureFile,
  statementText,
} from "../domain/casework/rules";
import { type Result, fail, ok } from "../domain/ground/result";
import { type RefusalOf, SO_ALREADY, decodeBase64, draft } from "../domain/ledger/log";
import { type StorageFailure, guardTables, leavesOf, ownOrigin } from "../storage/reading";
import { type Decision, appendToLog } from "./append-to-log";
import { defineUseCase } from "./define-use-case";
import type { Log, Ports } from "./ports";

const MOST_TEXT = 1_000_000;

/** Why a signature is not taken. */
type TakeFailure =
  | SignatureFileFailure
  | RefusalOf<typeof alterationCountersigned>
  | { readonly code: "signature-false" | "signature-other" | "signature-own" };

type Stopped = { readonly code: "so-already" };

/** Take in the file in which an official at another installation signed what was accepted here. Asked twice, it counts once. */
export const takeSignature = defineUseCase({
  from: ["workbench"],
  request: v.strictObject({ text: v.pipe(v.string(), v.maxLength(MOST_TEXT)) }),
  async run(
    { text },
    ports: Log & Pick<Ports, "checkSignature">,
  ): Promise<Result<{ readonly by: string }, TakeFailure | StorageFailure>> {
    const file = parseSignatureFile(text);
    if (!file.ok) return file;
    if (!(await holds(file.value, ports))) return fail({ code: "signature-false" });
    const appended = await appendToLog<TakeFailure | Stopped>(ports, (db) => decide(db, file.value));
    if (appended.ok || appended.error.code === "so-already") return ok({ by: file.value.statement.by });
    return fail(appended.error);
  },
});

const holds = ({ statement, publicKey, signature }: SignatureFile, { checkSignature }: Pick<Ports, "checkSignature">) =>
  checkSignature(bytes(publicKey), statementText(statement), bytes(signature));

const bytes = (base64: string): Uint8Array => decodeBase64(base64) ?? new Uint8Array();

async function decide(db: Log["db"], file: SignatureFile): Promise<Decision<TakeFailure | Stopped>> {
  const { statement, publicKey, signature } = file;
  const { caseId, proposalId, accepted, by, reason, at, signer } = statement;
  if (signer === (await ownOrigin(db))) return fail({ code: "signature-own" });
  const row = await db.proposals.get(proposalId);
  const isOfThis = row?.answeredIn?.origin === accepted.origin && row.answeredIn.index === accepted.index;
  const leaf = (await leavesOf(db, [accepted]))(accepted);
  if (row && (!isOfThis || leaf !== accepted.leaf)) return fail({ code: "signature-other" });
  const elsewhere = { origin: signer, publicKey, signature, at };
  const payload = { proposalId, caseId, by, reason, alterations: row?.alterations ?? [], elsewhere };
  const held = await maySign(guardTables(db), payload);
  if (!held.ok) return held;
  return held.value === SO_ALREADY ? fail({ code: "so-already" }) : ok([draft(alterationCountersigned, held.value)]);
}

import * as v from "valibot";
import { SignedStatementV1, signatureLent, statementText, writeSignatureFile } from "../domain/casework/rules";
import { OptionalLine } from "../domain/ground/text";
import { type Result, fail, ok } from "../domain/ground/result";
import { draft, encodeBase64 } from "../domain/ledger/log";
import { type StorageFailure, ownOrigin, storageFailure } from "../storage/reading";
import { ownKey } from "../storage/writing";
import { appendToLog } from "./append-to-log";
import { defineUseCase } from "./define-use-case";
import type { Log, Ports } from "./ports";

/** Why nothing is signed: it is this installation's own, which needs no file; or there is no log to sign with. */
interface SigningFailure {
  readonly code: "signature-own" | "signature-no-key";
}

/**
 * Sign, as the second official, what was accepted at another installation: the text of a file that it takes in. Asked twice, there
 * are two signatures of the same, of which either will do.
 */
export const signForOther = defineUseCase({
  from: ["workbench"],
  request: v.strictObject({ ...v.omit(SignedStatementV1, ["at", "signer"]).entries, outcome: OptionalLine(500) }),
  async run(
    { outcome, ...asked },
    ports: Log & Pick<Ports, "newSigningKey" | "signText">,
  ): Promise<Result<{ readonly file: string }, SigningFailure | StorageFailure>> {
    try {
      await ports.ready();
      const signer = await ownOrigin(ports.db);
      // Without an entry there is no installation yet that could be known again.
      if (signer === undefined) return fail({ code: "signature-no-key" });
      if (asked.accepted.origin === signer) return fail({ code: "signature-own" });
      const { privateKey, publicKey } = await ownKey(ports.db, signer, { newKey: ports.newSigningKey });
      if (!privateKey) return fail({ code: "signature-no-key" });
      const statement = { ...asked, at: ports.now(), signer };
      const signature = encodeBase64(await ports.signText(privateKey, statementText(statement)));
      const appended = await appendToLog<never>(ports, () =>
        Promise.resolve(ok([draft(signatureLent, { statement, outcome })])),
      );
      if (!appended.ok) return appended;
      return ok({ file: writeSignatureFile({ statement, publicKey: encodeBase64(publicKey), signature }) });
    } catch (error) {
      const failure = storageFailure(error);
      if (failure) return fail(failure);
      throw error;
    }
  },
});

import * as v from "valibot";
import { SealedStatementV1, scorecardLent, sealedText, writeScorecardFile } from "../domain/casework/scorecards";
import { type Result, fail, ok } from "../domain/ground/result";
import { Origin, draft, encodeBase64 } from "../domain/ledger/log";
import { type StorageFailure, ownOrigin, storageFailure } from "../storage/reading";
import { ownKey } from "../storage/writing";
import { appendToLog } from "./append-to-log";
import { defineUseCase } from "./define-use-case";
import type { Log, Ports } from "./ports";

/** Why nothing is signed: the case is this installation's own, which needs no file; or there is no log to sign with. */
interface SealingFailure {
  readonly code: "scorecard-own" | "scorecard-no-key";
}

/**
 * Sign that an officer here is bound to scores for a case of another installation: the text of a file that it takes in, with no score
 * in it. Asked twice, there are two signatures of the same, of which either will do.
 */
export const sealForOther = defineUseCase({
  from: ["workbench"],
  request: v.strictObject({
    statement: v.strictObject(v.omit(SealedStatementV1, ["at", "signer"]).entries),
    /** The installation whose case it is. */
    of: Origin,
  }),
  async run(
    { statement: asked, of },
    ports: Log & Pick<Ports, "newSigningKey" | "signText">,
  ): Promise<Result<{ readonly file: string }, SealingFailure | StorageFailure>> {
    try {
      await ports.ready();
      const signer = await ownOrigin(ports.db);
      // Without an entry there is no installation yet that could be known again.
      if (signer === undefined) return fail({ code: "scorecard-no-key" });
      if (of === signer) return fail({ code: "scorecard-own" });
      const { privateKey, publicKey } = await ownKey(ports.db, signer, { newKey: ports.newSigningKey });
      if (!privateKey) return fail({ code: "scorecard-no-key" });
      const statement = { ...asked, at: ports.now(), signer };
      const signature = encodeBase64(await ports.signText(privateKey, sealedText(statement)));
      const appended = await appendToLog<never>(ports, () =>
        Promise.resolve(ok([draft(scorecardLent, { statement })])),
      );
      if (!appended.ok) return appended;
      return ok({ file: writeScorecardFile({ sealed: { statement, publicKey: encodeBase64(publicKey), signature } }) });
    } catch (error) {
      const failure = storageFailure(error);
      if (failure) return fail(failure);
      throw error;
    }
  },
});

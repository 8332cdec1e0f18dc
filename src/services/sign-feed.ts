import * as v from "valibot";
import { Sha256 } from "../domain/evidence/snapshot";
import { feedStatement, pemOf } from "../domain/files/open-data";
import { type Result, fail, ok } from "../domain/ground/result";
import { signedNote } from "../domain/ledger/log";
import { type StorageFailure, ownOrigin, storageFailure } from "../storage/reading";
import { ownKey } from "../storage/writing";
import { defineUseCase } from "./define-use-case";
import type { Log, Ports } from "./ports";

/** A feed's signature as a note (C2SP signed-note), and the key that it is checked with, as PEM. */
export interface SignedFeed {
  readonly note: string;
  readonly key: string;
}

/** Sign a feed of what is public with the log's own key, by the feed's SHA-256. */
export const signFeed = defineUseCase({
  from: ["workbench"],
  request: v.strictObject({ sha256: Sha256 }),
  async run(
    { sha256 },
    ports: Log & Pick<Ports, "newSigningKey" | "signText">,
  ): Promise<Result<SignedFeed, StorageFailure | { readonly code: "signature-no-key" }>> {
    try {
      await ports.ready();
      const origin = await ownOrigin(ports.db);
      if (origin === undefined) return fail({ code: "signature-no-key" });
      const { privateKey, publicKey } = await ownKey(ports.db, origin, { newKey: ports.newSigningKey });
      if (!privateKey) return fail({ code: "signature-no-key" });
      const statement = feedStatement(sha256);
      const note = signedNote(statement, origin, publicKey, await ports.signText(privateKey, statement));
      return ok({ note, key: pemOf(publicKey) });
    } catch (error) {
      const failure = storageFailure(error);
      if (failure) return fail(failure);
      throw error;
    }
  },
});

import * as v from "valibot";
import {
  type Reveal,
  type ScorecardFileFailure,
  type SealedFile,
  maySeal,
  parseScorecardFile,
  scorecardOpened,
  scorecardSealed,
  sealedText,
} from "../domain/casework/scorecards";
import { type Result, fail, ok } from "../domain/ground/result";
import { type RefusalOf, SO_ALREADY, decodeBase64, draft } from "../domain/ledger/log";
import { type StorageFailure, guardTables, ownOrigin } from "../storage/reading";
import { appendIfHolds } from "./append-if-holds";
import { type Decision, appendToLog } from "./append-to-log";
import { defineUseCase } from "./define-use-case";
import type { Log, Ports } from "./ports";

const MOST_TEXT = 1_000_000;

/** Why a scorecard is not taken in. */
type TakeFailure =
  | ScorecardFileFailure
  | RefusalOf<typeof scorecardSealed>
  | RefusalOf<typeof scorecardOpened>
  | { readonly code: "scorecard-forged" | "scorecard-own" };

type Stopped = { readonly code: "so-already" };

/** What a file was of. */
interface Taken {
  readonly by: string;
  readonly is: "sealed" | "opened";
}

/**
 * Take in the file of an officer at another installation: that they are bound to scores, or the scores, which must be those that they
 * are bound to. Asked twice, it counts once.
 */
export const takeScorecard = defineUseCase({
  from: ["workbench"],
  request: v.strictObject({ text: v.pipe(v.string(), v.maxLength(MOST_TEXT)) }),
  async run(
    { text },
    ports: Log & Pick<Ports, "checkSignature">,
  ): Promise<Result<Taken, TakeFailure | StorageFailure>> {
    const file = parseScorecardFile(text);
    if (!file.ok) return file;
    return "sealed" in file.value ? takeSealed(file.value.sealed, ports) : takeOpened(file.value.opened, ports);
  },
});

async function takeOpened(reveal: Reveal, log: Log): Promise<Result<Taken, TakeFailure | StorageFailure>> {
  const opened = await appendIfHolds(log, scorecardOpened, reveal);
  return opened.ok ? ok({ by: reveal.card.by, is: "opened" }) : opened;
}

async function takeSealed(
  file: SealedFile,
  ports: Log & Pick<Ports, "checkSignature">,
): Promise<Result<Taken, TakeFailure | StorageFailure>> {
  const { statement, publicKey, signature } = file;
  const holds = await ports.checkSignature(bytes(publicKey), sealedText(statement), bytes(signature));
  if (!holds) return fail({ code: "scorecard-forged" });
  const appended = await appendToLog<TakeFailure | Stopped>(ports, (db) => decide(db, file));
  if (appended.ok || appended.error.code === "so-already") return ok({ by: statement.by, is: "sealed" });
  return fail(appended.error);
}

const bytes = (base64: string): Uint8Array => decodeBase64(base64) ?? new Uint8Array();

async function decide(db: Log["db"], file: SealedFile): Promise<Decision<TakeFailure | Stopped>> {
  const { statement, publicKey, signature } = file;
  const { at, signer, ...says } = statement;
  if (signer === (await ownOrigin(db))) return fail({ code: "scorecard-own" });
  const held = await maySeal(guardTables(db), { ...says, elsewhere: { origin: signer, publicKey, signature, at } });
  if (!held.ok) return held;
  return held.value === SO_ALREADY ? fail({ code: "so-already" }) : ok([draft(scorecardSealed, held.value)]);
}

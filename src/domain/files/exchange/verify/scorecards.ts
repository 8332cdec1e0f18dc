import {
  LEAST_OFFICERS,
  type SealedStatement,
  type Sealing,
  isCardOf,
  officersAsked,
  scorecardOpened,
  scorecardSealed,
  scorecardWithdrawn,
  sealedText,
} from "../../../casework/scorecards";
import { type TypedEntry, decodeBase64 } from "../../../ledger/log";
import type { ReadEntry } from "../case-file";
import type { Tools } from "../tools";
import { type Check, Tally } from "./check";

const KEY_BYTES = 32;

/**
 * Holds scores that were opened against what their officers were bound to before, and that binding against the signature of the
 * installation where it was made (docs/formats/scorecards.md). `absent` where nobody was scored.
 */
export async function checkScorecards(
  entries: readonly ReadEntry[],
  tools: Pick<Tools, "checkSignature">,
  onStep: () => void,
): Promise<Check> {
  const tally = new Tally("scorecards");
  for (const [at, entry] of entries.entries()) {
    const { origin, index } = entry.header;
    const sealed = saidBy(scorecardSealed, entry);
    const opened = saidBy(scorecardOpened, entry);
    if (!sealed && !opened) continue;
    onStep();
    tally.count++;
    if (sealed && !(await isSigned(sealed, tools))) tally.add({ code: "scorecard-forged", origin, index });
    if (!opened) continue;
    const before = entries.slice(0, at);
    const { scorecardId, candidate, caseId } = opened.card;
    const own = before
      .flatMap((one) => saidBy(scorecardSealed, one) ?? [])
      .find((one) => one.scorecardId === scorecardId);
    if (own && !isCardOf(own, opened)) tally.add({ code: "scorecard-differs", origin, index });
    // What was erased cannot be told from what was never there.
    if (before.some(({ header, isErased }) => isErased && header.type === scorecardSealed.type)) continue;
    if (!own) tally.add({ code: "scorecard-unsealed", origin, index });
    else if (sealedBefore(before, caseId, candidate) < officersBefore(before, caseId))
      tally.add({ code: "scorecard-early", origin, index });
  }
  return tally.check("absent");
}

function saidBy<P>(act: TypedEntry<P>, { header, payload, isErased }: ReadEntry): P | undefined {
  if (header.type !== act.type || isErased) return undefined;
  const read = act.parse(header, payload);
  return read.ok ? read.value : undefined;
}

/** How many scorecards of a candidate were in. */
function sealedBefore(before: readonly ReadEntry[], caseId: string, candidate: string): number {
  const gone = new Set(before.flatMap((one) => saidBy(scorecardWithdrawn, one)?.scorecardId ?? []));
  const ids = before.flatMap((one) => {
    const said = saidBy(scorecardSealed, one);
    return said?.caseId === caseId && said.candidate === candidate && !gone.has(said.scorecardId)
      ? [said.scorecardId]
      : [];
  });
  return new Set(ids).size;
}

const officersBefore = (before: readonly ReadEntry[], caseId: string): number =>
  before.flatMap((one) => saidBy(officersAsked, one) ?? []).findLast((asked) => asked.caseId === caseId)?.officers ??
  LEAST_OFFICERS;

/** Whether the installation where an officer scored signed just this; what was scored here needs no signature but the log's. */
async function isSigned({ elsewhere, ...says }: Sealing, { checkSignature }: Pick<Tools, "checkSignature">) {
  if (elsewhere === null) return true;
  const [publicKey, signature] = [decodeBase64(elsewhere.publicKey), decodeBase64(elsewhere.signature)];
  if (publicKey?.length !== KEY_BYTES || !signature) return false;
  const statement: SealedStatement = { ...says, at: elsewhere.at, signer: elsewhere.origin };
  return checkSignature(publicKey, sealedText(statement), signature).catch(() => false);
}

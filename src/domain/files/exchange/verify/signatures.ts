import {
  type Countersignature,
  alterationAccepted,
  alterationCountersigned,
  statementText,
} from "../../../casework/rules";
import { isSameName } from "../../../casework/planned";
import { type Header, type PayloadOf, decodeBase64, hashToHex, jcs, leafHash } from "../../../ledger/log";
import type { ReadEntry } from "../case-file";
import type { Tools } from "../tools";
import { type Check, Tally } from "./check";

/**
 * Holds each signature that a second official gave at another installation against what they signed (docs/formats/signatures.md): the
 * words, and the entry by which the first one accepted. `absent` where nobody elsewhere signed.
 */
export async function checkSignatures(
  entries: readonly ReadEntry[],
  tools: Pick<Tools, "checkSignature">,
  onStep: () => void,
): Promise<Check> {
  const tally = new Tally("signatures");
  for (const { header, payload, isErased } of entries) {
    if (header.type !== alterationCountersigned.type || isErased) continue;
    onStep();
    const signed = alterationCountersigned.parse(header, payload);
    if (!signed.ok || signed.value.elsewhere === null) continue;
    tally.count++;
    const accepted = acceptedBefore(entries, header, signed.value.proposalId);
    if (accepted && isOfTwo(signed.value, accepted) && (await holds(signed.value, accepted.header, tools))) continue;
    const { origin, index } = header;
    tally.add({ code: accepted ? "countersignature-wrong" : "countersigned-missing", origin, index });
  }
  return tally.check("absent");
}

interface Accepted {
  readonly header: Header;
  readonly says: PayloadOf<typeof alterationAccepted>;
}

/** The last entry before this one, of the same log, by which the proposal was accepted. */
function acceptedBefore(
  entries: readonly ReadEntry[],
  { origin, index }: Header,
  proposalId: string,
): Accepted | undefined {
  const before = entries.flatMap(({ header, payload, isErased }): Accepted[] => {
    if (header.type !== alterationAccepted.type || header.origin !== origin || header.index >= index) return [];
    const read = isErased ? undefined : alterationAccepted.parse(header, payload);
    return read?.ok === true && read.value.proposalId === proposalId ? [{ header, says: read.value }] : [];
  });
  return before.sort((a, b) => a.header.index - b.header.index).at(-1);
}

/**
 * Whether another person at another installation signed for just what the first one accepted: the signature covers the accepting entry,
 * not this one's own list of what changes.
 */
const isOfTwo = ({ by, alterations, elsewhere }: Countersignature, { header, says }: Accepted): boolean =>
  elsewhere?.origin !== header.origin && !isSameName(by, says.by) && jcs(alterations) === jcs(says.alterations);

async function holds(
  { caseId, proposalId, by, reason, elsewhere }: Countersignature,
  accepted: Header,
  { checkSignature }: Pick<Tools, "checkSignature">,
): Promise<boolean> {
  const [publicKey, signature] = [decodeBase64(elsewhere?.publicKey ?? ""), decodeBase64(elsewhere?.signature ?? "")];
  if (!elsewhere || publicKey?.length !== KEY_BYTES || !signature) return false;
  const leaf = hashToHex(leafHash(jcs(accepted)));
  const at = { origin: accepted.origin, index: accepted.index, leaf };
  const text = statementText({
    caseId,
    proposalId,
    accepted: at,
    by,
    reason,
    at: elsewhere.at,
    signer: elsewhere.origin,
  });
  return checkSignature(publicKey, text, signature).catch(() => false);
}

const KEY_BYTES = 32;

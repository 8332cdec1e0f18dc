import { MOST_LEAVES, logSubject, writeChainLink } from "../../domain/files/team";
import { checkpointBody, rootOf, signedNote } from "../../domain/ledger/log";
import { leavesToSend, teamRow } from "../../storage/reading";
import { keepTeamRead, ownKey } from "../../storage/writing";
import type { Exchange } from "./needs";

/** How the own log stands with the team. */
type LogSent =
  | { readonly is: "told"; readonly known: number }
  /** Somebody wrote under our name meanwhile: what it is has to be read first. */
  | { readonly is: "overtaken" };

/**
 * Tells the team what the own log has that it does not know of: leaves, and a signed head over them. Only after what was
 * seen there, so that two that write in one name are found out. To be called when all that is there was read.
 */
export async function sendLog({ link, team, ports }: Exchange, origin: string): Promise<LogSent> {
  const { db } = ports;
  const subject = logSubject(team, origin);
  let known = (await teamRow(db))?.known ?? 0;
  let ahead = await leavesToSend(db, origin, known, MOST_LEAVES);
  if (!ahead) return { is: "told", known };
  const { privateKey, publicKey } = await ownKey(db, origin, { newKey: ports.newSigningKey });
  // A log whose key is in another profile cannot be gone on with.
  if (!privateKey) return { is: "told", known };
  let after = (await link.last("log", subject))?.seq ?? 0;
  for (; ahead; ahead = await leavesToSend(db, origin, known, MOST_LEAVES)) {
    const { from, leaves, frontier } = ahead;
    const body = checkpointBody(origin, { size: frontier.size, root: rootOf(frontier) });
    const note = signedNote(body, origin, publicKey, await ports.signText(privateKey, body));
    const text = writeChainLink({ origin, from, leaves, key: publicKey, note });
    const how = { id: `${subject} ${from} ${frontier.size}`, after };
    const seq = await link.publish("log", subject, new TextEncoder().encode(text), how);
    if (seq === "overtaken") return { is: "overtaken" };
    after = seq;
    known = frontier.size;
    await keepTeamRead(db, team, { known });
  }
  return { is: "told", known };
}

import * as v from "valibot";
import {
  type SharedItem,
  TEAM_NONCE_BYTES,
  fileSubject,
  intoPieces,
  itemSubject,
  pieceSubject,
  writeItem,
} from "../../domain/files/team";
import { payloadErased } from "../../domain/keeping/erasure";
import { type TeamSentRow, artifactBlob, entriesToSend, itemToSend, teamRow } from "../../storage/reading";
import { keepTeamRead, noteSent } from "../../storage/writing";
import type { Exchange } from "./needs";

/** So many are under way at once: each waits for the servers to agree. */
const ABREAST = 64;

/**
 * Sends what is shared of the own log and is not there yet, as far as the team knows of it (`known`), and takes back what was
 * erased. Answers how many entries went. Cut off, it goes on with what the server has not said yes to.
 */
export async function sendItems(exchange: Exchange, origin: string, known: number): Promise<number> {
  const { db } = exchange.ports;
  const { kinds, team } = exchange;
  const { keys, looked } = await entriesToSend(db, origin, known, { kinds, before: (await teamRow(db))?.looked });
  for (let n = 0; n < keys.length; n += ABREAST) {
    const sent = await allOrFirstFault(
      keys.slice(n, n + ABREAST).map(async (key) => {
        const item = await itemToSend(db, key);
        return item && sendItem(exchange, item);
      }),
    );
    await noteSent(
      db,
      sent.done.flatMap((row) => row ?? []),
    );
    await sent.fault;
  }
  await keepTeamRead(db, team, { looked });
  return keys.length;
}

/** What was done is to be noted, also where something beside it failed. */
async function allOrFirstFault<T>(work: readonly Promise<T>[]): Promise<{ done: T[]; fault?: Promise<T> }> {
  const settled = await Promise.allSettled(work);
  const done = settled.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
  const failed = work[settled.findIndex((one) => one.status === "rejected")];
  return failed ? { done, fault: failed } : { done };
}

async function sendItem(exchange: Exchange, item: SharedItem): Promise<TeamSentRow> {
  const { link, team, keys } = exchange;
  const { origin, index } = item.header;
  const subject = itemSubject(team, origin, index);
  for (const { sha256 } of item.files)
    await sendFile(exchange, fileSubject(team, origin, keys.nameFile(sha256)), sha256);
  if (!item.payload) await link.remove("items", subject);
  for (const name of filesTakenBack(item)) await link.remove("items", fileSubject(team, origin, keys.nameFile(name)));
  const seq = await sendPieces(exchange, subject, writeItem(item), item.payload ? "whole" : "header");
  return { origin, index, seq, is: item.payload ? "whole" : "header" };
}

async function sendFile(exchange: Exchange, subject: string, sha256: string): Promise<void> {
  const { link, ports } = exchange;
  if (await link.last("items", pieceSubject(subject, 0))) return;
  const blob = await artifactBlob(ports.db, sha256);
  // Lost here: its entry goes without it, and says so to whoever asks for the file.
  if (blob) await sendPieces(exchange, subject, new Uint8Array(await blob.arrayBuffer()), "file");
}

/** The first piece last: where it is, all are. */
async function sendPieces(
  { link, keys, ports }: Exchange,
  subject: string,
  bytes: Uint8Array,
  as: string,
): Promise<number> {
  const pieces = intoPieces(bytes);
  let place = 0;
  for (let n = pieces.length - 1; n >= 0; n--) {
    const at = pieceSubject(subject, n);
    const sealed = keys.seal(at, pieces[n] ?? new Uint8Array(), bytesOf(ports.randomHex(TEAM_NONCE_BYTES)));
    const seq = await link.publish("items", at, sealed, { id: `${at} ${as}` });
    if (seq !== "overtaken") place = seq;
  }
  return place;
}

/** The files that nothing cites any more since this erasure. */
function filesTakenBack({ header, payload }: SharedItem): readonly string[] {
  if (header.type !== payloadErased.type || !payload) return [];
  const read = v.safeParse(payloadErased.payload, JSON.parse(payload.json));
  return read.success && read.output.origin === header.origin ? read.output.artifacts : [];
}

const bytesOf = (hex: string): Uint8Array =>
  Uint8Array.from({ length: hex.length / 2 }, (_, i) => parseInt(hex.slice(i * 2, i * 2 + 2), 16));

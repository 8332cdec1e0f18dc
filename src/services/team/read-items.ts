import {
  type ItemPlace,
  type LinkMessage,
  type SharedItem,
  fileSubject,
  originToken,
  pieceSubject,
  placeOfItem,
  readItem,
  readPiece,
} from "../../domain/files/team";
import { digestOf } from "../../domain/ground/digest";
import { type TeamLater, artifactBlob, teamRow } from "../../storage/reading";
import { type ItemTaken, keepArtifact, keepTeamRead, takeItems } from "../../storage/writing";
import type { Exchange } from "./needs";

/** Entries of one transaction, and so many characters of what they say. */
const SLICE = 200;
const SLICE_TEXT = 2_000_000;

/**
 * Takes in what colleagues have shared since the last time, up to what was there when their logs had not been read yet (`to`): so
 * none comes before the leaf that it is held against. What waited is tried again. Answers how many entries came.
 */
export async function readItems(exchange: Exchange, own: string | undefined, to: number): Promise<number> {
  const { link, team, ports } = exchange;
  const { db } = ports;
  const row = await teamRow(db);
  const later = row?.later ?? [];
  const waiting: LinkMessage[] = [];
  for (const { seq } of later) {
    const message = await link.at("items", seq);
    if (message) waiting.push(message);
  }
  let taken = 0;
  const still: TeamLater[] = [];
  if (later.length > 0) {
    const again = await takeMessages(exchange, own, waiting);
    taken += again.taken;
    still.push(...again.later);
    await keepTeamRead(db, team, { later: still });
  }
  const from = (row?.items ?? 0) + 1;
  if (to < from) return taken;
  for await (const messages of link.read("items", from, to)) {
    const read = await takeMessages(exchange, own, messages);
    taken += read.taken;
    still.push(...read.later);
    const last = messages.at(-1)?.seq ?? to;
    await keepTeamRead(db, team, { items: last, later: still, refused: read.refused });
  }
  // Behind the last that is there, others were taken away.
  await keepTeamRead(db, team, { items: to });
  return taken;
}

interface MessagesTaken {
  readonly taken: number;
  readonly later: readonly TeamLater[];
  readonly refused: readonly string[];
}

async function takeMessages(
  exchange: Exchange,
  own: string | undefined,
  messages: readonly LinkMessage[],
): Promise<MessagesTaken> {
  const { db, now } = exchange.ports;
  const later: TeamLater[] = [];
  const refused: string[] = [];
  let taken = 0;
  const note = (seq: number, what: ItemTaken | Fault): void => {
    if (isLater(what)) later.push({ seq, code: what });
    else if (what === "taken") taken += 1;
    else if (what !== "again") refused.push(what);
  };
  let [slice, text]: [{ seq: number; item: SharedItem }[], number] = [[], 0];
  const flush = async (): Promise<void> => {
    if (slice.length === 0) return;
    const verdicts = await takeItems(
      db,
      slice.map(({ item }) => item),
      now(),
    );
    for (const [i, { seq }] of slice.entries()) note(seq, verdicts[i] ?? "again");
    [slice, text] = [[], 0];
  };
  const ownToken = own === undefined ? "" : originToken(own);
  for (const message of messages) {
    const place = placeOfItem(exchange.team, message.subject);
    if (place?.index === undefined || place.piece !== 0 || place.token === ownToken) continue;
    const read = await itemOf(exchange, place, message);
    if (typeof read === "string") note(message.seq, read);
    else {
      slice.push({ seq: message.seq, item: read });
      text += read.payload?.json.length ?? 0;
      if (slice.length >= SLICE || text > SLICE_TEXT) await flush();
    }
  }
  await flush();
  return { taken, later, refused };
}

type Fault = TeamLater["code"] | "item-broken";

const LATER: Readonly<Record<TeamLater["code"], true>> = {
  "item-early": true,
  "item-newer": true,
  "item-future": true,
  "item-sealed": true,
  "piece-missing": true,
  "file-missing": true,
};
const isLater = (what: string): what is TeamLater["code"] => Object.hasOwn(LATER, what);

/** The item that a message begins, whole, with its files kept; or why it is none. */
async function itemOf(exchange: Exchange, place: ItemPlace, message: LinkMessage): Promise<SharedItem | Fault> {
  const bytes = await wholeOf(exchange, place.subject, message);
  if (typeof bytes === "string") return bytes;
  const item = readItem(bytes);
  if (!item || item.header.index !== place.index || originToken(item.header.origin) !== place.token)
    return "item-broken";
  for (const file of item.payload ? item.files : []) {
    if (await artifactBlob(exchange.ports.db, file.sha256)) continue;
    const fault = await fetchFile(exchange, item.header.origin, file);
    if (fault) return fault;
  }
  return item;
}

async function fetchFile(
  exchange: Exchange,
  origin: string,
  { sha256, mediaType }: SharedItem["files"][number],
): Promise<Fault | undefined> {
  const subject = fileSubject(exchange.team, origin, exchange.keys.nameFile(sha256));
  const first = await exchange.link.last("items", pieceSubject(subject, 0));
  if (!first) return "file-missing";
  const bytes = await wholeOf(exchange, subject, first);
  if (typeof bytes === "string") return bytes;
  const blob = new Blob([new Uint8Array(bytes)], { type: mediaType });
  if ((await digestOf(blob)) !== sha256) return "file-missing";
  await keepArtifact(exchange.ports.db, blob, exchange.ports.now());
  return undefined;
}

/** All pieces under a subject, opened and put together, of which the first is here. */
async function wholeOf({ link, keys }: Exchange, subject: string, first: LinkMessage): Promise<Uint8Array | Fault> {
  const parts: Uint8Array[] = [];
  for (let [n, count] = [0, 1]; n < count; n++) {
    const message = n === 0 ? first : await link.last("items", pieceSubject(subject, n));
    if (!message) return "piece-missing";
    const opened = keys.open(pieceSubject(subject, n), message.bytes);
    if (opened === "stranger") return "item-sealed";
    const piece = opened === "broken" ? undefined : readPiece(opened);
    if (piece?.n !== n || (n > 0 && piece.count !== count)) return "item-broken";
    count = piece.count;
    parts.push(piece.bytes);
  }
  return new Uint8Array(await new Blob(parts as Uint8Array<ArrayBuffer>[]).arrayBuffer());
}

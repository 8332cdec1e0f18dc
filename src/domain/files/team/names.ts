import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** The three streams of a team, as the server calls them. */
interface StreamNames {
  /** Leaves and signed heads: nothing of it can be taken away. */
  readonly log: string;
  /** What is shared, sealed: each entry can be taken away. */
  readonly items: string;
  /** The last word of each member. */
  readonly now: string;
}
export type StreamKind = keyof StreamNames;

export const streamNames = (team: string): StreamNames => ({
  log: `COUNTERFLOW_${team}_LOG`,
  items: `COUNTERFLOW_${team}_ITEMS`,
  now: `COUNTERFLOW_${team}_NOW`,
});

/** The subjects that each stream takes. */
export const streamSubjects = (team: string): Readonly<Record<StreamKind, string>> => ({
  log: `counterflow.${team}.log.*`,
  items: `counterflow.${team}.item.>`,
  now: `counterflow.${team}.now.*`,
});

const TOKEN_LENGTH = 32;

/** How an origin stands in subjects, whatever letters it has: 32 hex digits of its SHA-256. */
export const originToken = (origin: string): string => bytesToHex(sha256(utf8ToBytes(origin))).slice(0, TOKEN_LENGTH);

export const logSubject = (team: string, origin: string): string => `counterflow.${team}.log.${originToken(origin)}`;
export const nowSubject = (team: string, origin: string): string => `counterflow.${team}.now.${originToken(origin)}`;

/** Under which what an entry says lies, without the number of its piece. */
export const itemSubject = (team: string, origin: string, index: number): string =>
  `counterflow.${team}.item.${originToken(origin)}.entry.${index}`;

/** The same of a file. `name` says nothing of the file to whoever has no key (`TeamKeys.nameFile`). */
export const fileSubject = (team: string, origin: string, name: string): string =>
  `counterflow.${team}.item.${originToken(origin)}.file.${name}`;

export const pieceSubject = (subject: string, piece: number): string => `${subject}.${piece}`;

/** What a message in the stream of items holds, by its subject; nothing where it is none of ours. */
export function placeOfItem(team: string, subject: string): ItemPlace | undefined {
  const start = `counterflow.${team}.item.`;
  if (!subject.startsWith(start)) return undefined;
  const { token = "", kind, name = "", piece = "" } = ITEM.exec(subject.slice(start.length))?.groups ?? {};
  if (token === "") return undefined;
  const place = { token, piece: Number(piece), subject: subject.slice(0, -piece.length - 1) };
  return kind === "entry" ? { ...place, index: Number(name) } : place;
}

/** A piece of an item: whose it is, its number, what it is a piece of; and of which entry, where it is no file. */
export interface ItemPlace {
  readonly token: string;
  readonly piece: number;
  readonly subject: string;
  readonly index?: number;
}

const ITEM = /^(?<token>[0-9a-f]{32})\.(?<kind>entry|file)\.(?<name>[0-9a-f]{1,64})\.(?<piece>0|[1-9]\d{0,8})$/u;

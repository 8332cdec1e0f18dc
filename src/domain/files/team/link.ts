import type { StreamKind } from "./names";

/** What went wrong between us and the team's servers. */
export type LinkTrouble =
  /** No address answers. */
  | "unreachable"
  /** The credentials are not taken, or not any more. */
  | "refused"
  | "expired"
  /** They do not allow what has to be done. */
  | "not-permitted"
  /** There are servers, and too few of them to agree on anything just now. */
  | "too-few"
  /** There is no room left. */
  | "full"
  /** No answer in time. */
  | "slow"
  | "cut"
  /** The streams are not what they have to be: what is written could be taken away, say. */
  | "unfit";

/** What the team's servers refused, or that they could not be asked. */
export class LinkFailed extends Error {
  constructor(
    readonly code: LinkTrouble,
    detail = "",
  ) {
    super(detail === "" ? code : `${code}: ${detail}`);
    this.name = LINK_FAILED;
  }
}

const LINK_FAILED = "LinkFailed";

/** Whether that is one: by its name, for what carries a link may be built into a part of its own. */
export const isLinkFailed = (error: unknown): error is LinkFailed =>
  error instanceof Error && error.name === LINK_FAILED;

/** A message as it lies on the server; `seq` is its place in its stream. */
export interface LinkMessage {
  readonly seq: number;
  readonly subject: string;
  readonly bytes: Uint8Array;
}

export interface Publishing {
  /** Under this name it is written once within some minutes. */
  readonly id?: string;
  /** Only if this is the place of the last message under its subject (0: there is none). */
  readonly after?: number;
}

/** The team's streams, whatever carries them. Everything rejects with {@link LinkFailed} alone. */
export interface TeamLink {
  /** Makes the streams where there are none. */
  prepare(): Promise<void>;
  /** The place of the newest message of a stream; 0 where there is none. */
  newest(kind: StreamKind): Promise<number>;
  /** The messages of a stream from a place on, up to another one, some at a time. */
  read(kind: StreamKind, from: number, to: number): AsyncIterable<readonly LinkMessage[]>;
  /** The message at a place, or the last one under a subject. */
  at(kind: StreamKind, seq: number): Promise<LinkMessage | undefined>;
  last(kind: StreamKind, subject: string): Promise<LinkMessage | undefined>;
  /** Writes a message, and answers its place when enough servers have it; `overtaken` where `after` does not hold. */
  publish(kind: StreamKind, subject: string, bytes: Uint8Array, how?: Publishing): Promise<number | "overtaken">;
  /** Takes every piece under a subject away for good. */
  remove(kind: "items", subject: string): Promise<void>;
  /** Told when something new was written by anybody. */
  onNews(listener: () => void): void;
  readonly isClosed: boolean;
  close(): Promise<void>;
}

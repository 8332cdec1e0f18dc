import {
  LinkFailed,
  type LinkMessage,
  type Publishing,
  type StreamKind,
  type TeamLink,
} from "../../../src/domain/files/team";

type Streams = Readonly<Record<StreamKind, LinkMessage[]>>;

/** The team's streams in memory, as one server has them; tests may lay hands on them. */
export class ServerInMemory {
  readonly streams: Streams = { log: [], items: [], now: [] };
  private readonly counts = { log: 0, items: 0, now: 0 };
  /** So many more messages are taken; then there is no room. */
  room = Infinity;

  put(kind: StreamKind, subject: string, bytes: Uint8Array): number {
    if (this.room <= 0) throw new LinkFailed("full");
    this.room -= 1;
    const seq = (this.counts[kind] += 1);
    this.streams[kind].push({ seq, subject, bytes });
    return seq;
  }

  newest(kind: StreamKind): number {
    return this.counts[kind];
  }

  link(): TeamLink {
    const { streams } = this;
    const last = (kind: StreamKind, subject: string) => streams[kind].findLast((one) => one.subject === subject);
    return {
      prepare: () => Promise.resolve(),
      newest: (kind) => Promise.resolve(this.newest(kind)),
      async *read(kind, from, to) {
        const found = streams[kind].filter(({ seq }) => seq >= from && seq <= to);
        for (let n = 0; n < found.length; n += 7) yield await Promise.resolve(found.slice(n, n + 7));
      },
      at: (kind, seq) => Promise.resolve(streams[kind].find((one) => one.seq === seq)),
      last: (kind, subject) => Promise.resolve(last(kind, subject)),
      publish: async (kind: StreamKind, subject: string, bytes: Uint8Array, { after }: Publishing = {}) => {
        await Promise.resolve();
        if (after !== undefined && (last(kind, subject)?.seq ?? 0) !== after) return "overtaken";
        return this.put(kind, subject, bytes);
      },
      remove: (kind, subject) => {
        const left = streams[kind].filter((one) => !one.subject.startsWith(`${subject}.`));
        streams[kind].splice(0, Infinity, ...left);
        return Promise.resolve();
      },
      onNews: () => undefined,
      isClosed: false,
      close: () => Promise.resolve(),
    };
  }
}

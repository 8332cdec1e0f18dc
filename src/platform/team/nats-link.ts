import {
  DiscardPolicy,
  type JetStreamClient,
  type JetStreamManager,
  JetStreamApiError,
  RetentionPolicy,
  StorageType,
  type StreamConfig,
  jetstream,
  jetstreamManager,
} from "@nats-io/jetstream";
import {
  AuthorizationError,
  type ConnectionOptions,
  type NatsConnection,
  NoRespondersError,
  PermissionViolationError,
  RequestError,
  TimeoutError,
  UserAuthenticationExpiredError,
  type WsSocketFactory,
  credsAuthenticator,
  wsconnect,
} from "@nats-io/nats-core";
import {
  LinkFailed,
  type LinkMessage,
  type LinkTrouble,
  type Publishing,
  type StreamKind,
  type TeamLink,
  streamNames,
  streamSubjects,
} from "../../domain/files/team";

/** Ways in which a server says no, by its number (nats-server `errors.json`). */
const WRONG_LAST_SEQUENCE = 10_071;
const NOT_FOUND = new Set([10_037, 10_059]);
const FULL = new Set([10_023, 10_047, 10_077, 10_028]);
const NO_CLUSTER = 10_074;
const TOO_FEW = new Set([10_005, 10_008, 10_009]);
const DENIED = new Set([10_056, 10_057]);

const CONNECT_MS = 10_000;
const ASK_MS = 10_000;
/** A worker of an extension is ended after 30 seconds in which nothing happened. */
const PING_MS = 20_000;
const AT_ONCE = 256;
const REPLICAS = 3;
/** Copies of one message within so many minutes are one (ns). */
const SAME_NS = 10 * 60_000 * 1_000_000;

interface NatsOptions {
  readonly team: string;
  readonly addresses: readonly string[];
  readonly credentials: string;
  /** Where there is no WebSocket of its own (Node). */
  readonly socket?: WsSocketFactory;
}

/** Connects to the team's servers; it connects anew by itself while it is open. @throws LinkFailed */
export async function natsLink({ team, addresses, credentials, socket }: NatsOptions): Promise<TeamLink> {
  const options: ConnectionOptions & { wsFactory?: WsSocketFactory } = {
    servers: [...addresses],
    ...loginOf(credentials),
    // Other addresses that a server names are not those that were agreed on.
    ignoreClusterUpdates: true,
    timeout: CONNECT_MS,
    pingInterval: PING_MS,
    maxPingOut: 2,
    reconnect: false,
    noAsyncTraces: true,
    ...(socket && { wsFactory: socket }),
  };
  const connection = await told(wsconnect(options), "unreachable");
  try {
    const manager = await told(jetstreamManager(connection, { timeout: ASK_MS, checkAPI: false }));
    return new NatsLink(team, connection, manager, jetstream(connection, { timeout: ASK_MS }));
  } catch (error) {
    await connection.close();
    throw error;
  }
}

/** A file of NATS, `name:password`, or a token. */
function loginOf(credentials: string): Pick<ConnectionOptions, "authenticator" | "user" | "pass" | "token"> {
  const text = credentials.trim();
  if (text === "") return {};
  if (text.includes("BEGIN NATS USER JWT"))
    return { authenticator: credsAuthenticator(new TextEncoder().encode(text)) };
  const at = text.indexOf(":");
  return at > 0 ? { user: text.slice(0, at), pass: text.slice(at + 1) } : { token: text };
}

class NatsLink implements TeamLink {
  private readonly names;
  private readonly subjects;

  constructor(
    private readonly team: string,
    private readonly connection: NatsConnection,
    private readonly manager: JetStreamManager,
    private readonly client: JetStreamClient,
  ) {
    this.names = streamNames(team);
    this.subjects = streamSubjects(team);
  }

  get isClosed(): boolean {
    return this.connection.isClosed();
  }

  async prepare(): Promise<void> {
    const common = {
      retention: RetentionPolicy.Limits,
      storage: StorageType.File,
      discard: DiscardPolicy.New,
      duplicate_window: SAME_NS,
      allow_direct: true,
    };
    const log = await this.stream("log", { ...common, deny_delete: true, deny_purge: true });
    if (!log.deny_delete || !log.deny_purge) throw new LinkFailed("unfit", "what is signed can be taken away there");
    await this.stream("items", common);
    await this.stream("now", { ...common, discard: DiscardPolicy.Old, max_msgs_per_subject: 1 });
  }

  private async stream(kind: StreamKind, config: Partial<StreamConfig>): Promise<StreamConfig> {
    const name = this.names[kind];
    try {
      return (await this.manager.streams.info(name)).config;
    } catch (error) {
      if (!(error instanceof JetStreamApiError) || !NOT_FOUND.has(error.code)) throw failure(error);
    }
    const wanted = { ...config, name, subjects: [this.subjects[kind]] };
    try {
      return (await this.manager.streams.add({ ...wanted, num_replicas: REPLICAS })).config;
    } catch (error) {
      // One server by itself; in a cluster, fewer copies than three are never made.
      if (!(error instanceof JetStreamApiError) || error.code !== NO_CLUSTER) throw failure(error);
      return (await told(this.manager.streams.add({ ...wanted, num_replicas: 1 }))).config;
    }
  }

  async newest(kind: StreamKind): Promise<number> {
    return (await told(this.manager.streams.info(this.names[kind]))).state.last_seq;
  }

  async *read(kind: StreamKind, from: number, to: number): AsyncIterable<readonly LinkMessage[]> {
    const consumer = await told(
      this.client.consumers.get(this.names[kind], { opt_start_seq: from, deliver_policy: "by_start_sequence" }),
    );
    try {
      for (let at = from; at <= to;) {
        const found: LinkMessage[] = [];
        let isEnd = false;
        const batch = await told(consumer.fetch({ max_messages: AT_ONCE, expires: ASK_MS }));
        try {
          for await (const message of batch) {
            if (message.seq > to) isEnd = true;
            else found.push({ seq: message.seq, subject: message.subject, bytes: message.data });
            if (message.info.pending === 0 || message.seq >= to) {
              isEnd = true;
              break;
            }
          }
        } catch (error) {
          throw failure(error);
        }
        if (found.length > 0) yield found;
        at = (found.at(-1)?.seq ?? at - 1) + 1;
        if (at > to) return;
        // A copy that lags behind says that there is no more, too: only what was taken away is passed over.
        if ((isEnd || found.length === 0) && (await this.isNothingFrom(kind, at, to))) return;
        if (isEnd || found.length === 0) throw new LinkFailed(this.isClosed ? "cut" : "slow");
      }
    } finally {
      await consumer.delete().catch(() => undefined);
    }
  }

  /** Whether every message from one place to another was taken away. */
  private async isNothingFrom(kind: StreamKind, from: number, to: number): Promise<boolean> {
    for (let seq = from; seq <= to; seq++) if (await this.at(kind, seq)) return false;
    return true;
  }

  at(kind: StreamKind, seq: number): Promise<LinkMessage | undefined> {
    return this.message(kind, { seq });
  }

  last(kind: StreamKind, subject: string): Promise<LinkMessage | undefined> {
    return this.message(kind, { last_by_subj: subject });
  }

  /** By the stream's leader: a copy that lags behind does not know the newest. */
  private async message(
    kind: StreamKind,
    query: { seq: number } | { last_by_subj: string },
  ): Promise<LinkMessage | undefined> {
    try {
      const message = await this.manager.streams.getMessage(this.names[kind], query);
      return message ? { seq: message.seq, subject: message.subject, bytes: message.data } : undefined;
    } catch (error) {
      if (error instanceof JetStreamApiError && NOT_FOUND.has(error.code)) return undefined;
      throw failure(error);
    }
  }

  async publish(
    kind: StreamKind,
    subject: string,
    bytes: Uint8Array,
    { id, after }: Publishing = {},
  ): Promise<number | "overtaken"> {
    try {
      const { seq } = await this.client.publish(subject, bytes, {
        ...(id !== undefined && { msgID: id }),
        expect: {
          streamName: this.names[kind],
          ...(after !== undefined && { lastSubjectSequence: after }),
        },
      });
      return seq;
    } catch (error) {
      if (error instanceof JetStreamApiError && error.code === WRONG_LAST_SEQUENCE) return "overtaken";
      throw failure(error);
    }
  }

  async remove(kind: "items", subject: string): Promise<void> {
    for (let n = 0; ; n++) {
      const message = await this.last(kind, `${subject}.${n}`);
      // Pieces are written from the last one on: one that was cut off may lack the first.
      if (!message && n > 0) break;
      if (message) {
        // Its bytes are written over, where the server is one that does.
        await told(this.manager.streams.deleteMessage(this.names[kind], message.seq, true));
      }
    }
    await told(this.manager.streams.purge(this.names[kind], { filter: `${subject}.*` }));
  }

  onNews(listener: () => void): void {
    for (const subject of [this.subjects.log, this.subjects.items])
      this.connection.subscribe(subject, {
        callback: (error) => {
          if (!error) listener();
        },
      });
  }

  async close(): Promise<void> {
    await this.connection.close().catch(() => undefined);
  }
}

/** What is asked of the servers, whatever goes wrong told in our words. */
async function told<T>(asked: Promise<T>, otherwise: LinkTrouble = "cut"): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    throw failure(error, otherwise);
  }
}

function failure(error: unknown, otherwise: LinkTrouble = "cut"): LinkFailed {
  if (error instanceof LinkFailed) return error;
  const detail = error instanceof Error ? error.message : String(error);
  return new LinkFailed(troubleOf(error, otherwise), detail);
}

function troubleOf(error: unknown, otherwise: LinkTrouble): LinkTrouble {
  if (error instanceof UserAuthenticationExpiredError) return "expired";
  if (error instanceof AuthorizationError) return /expired/iu.test(error.message) ? "expired" : "refused";
  if (error instanceof PermissionViolationError) return "not-permitted";
  if (error instanceof NoRespondersError || (error instanceof RequestError && error.isNoResponders())) return "too-few";
  if (error instanceof JetStreamApiError) {
    if (FULL.has(error.code)) return "full";
    if (TOO_FEW.has(error.code)) return "too-few";
    if (DENIED.has(error.code)) return "unfit";
    return NOT_FOUND.has(error.code) ? "unfit" : "cut";
  }
  if (error instanceof TimeoutError) return otherwise === "unreachable" ? "unreachable" : "slow";
  if (error instanceof Error && error.cause !== undefined && error.cause !== error)
    return troubleOf(error.cause, otherwise);
  return otherwise;
}

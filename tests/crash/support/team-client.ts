import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { randomBytes } from "node:crypto";
import { type TeamLink, type TeamSettings, teamKeys } from "../../../src/domain/files/team";
import { decodeBase64 } from "../../../src/domain/ledger/log";
import { natsLink } from "../../../src/platform/team";
import { checkSignature, newSigningKey, signText } from "../../../src/platform/signing";
import { type Exchanged, exchangeWith } from "../../../src/services/team/exchange";
import { Database, ownSize, verifyLog } from "../../../src/storage/reading";
import type { Draft } from "../../../src/domain/ledger/log";
import { append, keepIndex, signHead } from "../../../src/storage/writing";

/**
 * An installation in Node: the product's own code over a disk of its own in memory. A kill takes everything but the disk: the
 * database's connection with its transactions, and the link.
 */
export class TeamClient {
  private readonly disk = new IDBFactory();
  private db: Database | undefined;
  private link: TeamLink | undefined;
  private said: string | undefined;
  private readonly keys;

  constructor(
    readonly settings: TeamSettings,
    private readonly now: () => string,
  ) {
    this.keys = teamKeys(settings.secrets.map((secret) => decodeBase64(secret) ?? new Uint8Array()));
  }

  get database(): Database {
    return (this.db ??= new Database("counterflow", { indexedDB: this.disk, IDBKeyRange }));
  }

  private get log() {
    return { now: this.now, randomHex: (bytes: number) => randomBytes(bytes).toString("hex") };
  }

  async append(...drafts: readonly Draft[]): Promise<void> {
    const db = this.database;
    await append(db, this.log, () => Promise.resolve({ ok: true, value: drafts }));
    await signHead(db, { newKey: newSigningKey, sign: signText });
    await keepIndex(db);
  }

  async exchange(kinds: readonly string[] = []): Promise<Exchanged> {
    const db = this.database;
    if (this.link?.isClosed !== false) {
      this.link = await natsLink(this.settings);
      await this.link.prepare();
    }
    const ports = { db, ...this.log, newSigningKey, signText, checkSignature };
    const { team } = this.settings;
    const done = await exchangeWith({ link: this.link, keys: this.keys, team, kinds, ports }, this.said);
    this.said = done.said;
    return done;
  }

  /** How many entries its own log has. */
  size(): Promise<number> {
    return ownSize(this.database);
  }

  /** What the check of the whole log says. */
  async findings(): Promise<readonly unknown[]> {
    const { findings, tables } = await verifyLog(this.database, {
      checkSignature,
      checkToken: () => Promise.reject(new Error("nobody was asked for the time")),
    });
    return [...findings, ...(tables ?? [])];
  }

  /** At once, whatever is under way. */
  kill(): void {
    void this.link?.close();
    this.db?.close();
    this.link = this.db = this.said = undefined;
  }
}

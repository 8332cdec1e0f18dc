import Dexie, { type DexieOptions, type PromiseExtended, type Table } from "dexie";
import type { Contents, Mark } from "../../domain/files/backup";
import type { BackupWords } from "../../domain/keeping/custody";
import type { Header, TableShape } from "../../domain/ledger/log";
import type { FindStateRow } from "./find-rows";
import type { MatchingRow } from "./matching-rows";
import { type Installed, matchSchema } from "./match-schema";
import { REMADE, type Remade } from "./remade";
import { SealBroken, type VaultKeys, VaultRow, openBytes, vaultKeys } from "../../domain/keeping/vault";
import type { TeamOriginRow, TeamRow, TeamSentRow } from "./team-rows";
import type { RulesRow } from "./rules-rows";
import { type KeyRing, RingMissing, type RowKeyRow, keyRing, ringId } from "./sealed/key-ring";
import { tellKeysOfRanges } from "./sealed/any-of";
import { sealingCore } from "./sealed/sealing-core";
import { projections } from "./tables";
import * as v from "valibot";

/** A payload as it was committed to: its salt in hex and its JCS text, apart from the header so that it can be erased. */
export interface PayloadRow {
  origin: string;
  index: number;
  salt: string;
  json: string;
}

/** A node of an origin's Merkle tree that is whole: `hash` in hex (RFC 9162 §2.1.1). Kept so that proofs cost little. */
export interface NodeRow {
  origin: string;
  level: number;
  index: number;
  hash: string;
}

/** The signed head of an origin's log at a size, as a signed note (C2SP tlog-checkpoint). */
export interface CheckpointRow {
  origin: string;
  size: number;
  note: string;
}

/** Bytes as the store keeps them: named by their SHA-256 in hex, once, whoever cites them. */
export interface ArtifactRow {
  sha256: string;
  mediaType: string;
  bytes: number;
  blob: Blob;
  /** What its bytes are sealed with, where the vault is on. */
  fileKey?: Uint8Array;
  /** When it was kept here (last), as `toISOString` writes it; what no entry cites then is swept some time later. */
  keptAt?: string;
}

/** A file with another installation's log of a case, as it came, apart from everything of one's own. */
export interface ImportRow {
  sha256: string;
  file: string;
  bytes: number;
  caseId: string;
  origin: string;
  importedAt: string;
  blob: Blob;
  fileKey?: Uint8Array;
}

/** An authority's word that a checkpoint existed at a time: an RFC 3161 token as it was received, DER. */
export interface TimestampRow {
  origin: string;
  /** The size of the checkpoint whose note the token is about. */
  size: number;
  /** The authority's address. */
  authority: string;
  /** The time it states (genTime), as `toISOString` writes it. */
  time: string;
  token: Uint8Array;
}

/** The key an origin signs with: Ed25519; the private half can be used here and not be read, and is in no other profile. */
export interface KeyRow {
  origin: string;
  publicKey: Uint8Array;
  privateKey?: CryptoKey;
}

/** A backup that is being written, or was cut off; or is whole and not yet saved. */
export interface BackupRow {
  readonly key: "backup";
  /** What the file is called where this installation keeps it until it is saved. */
  readonly file: string;
  readonly contents: Contents;
  /** What the encrypted file begins with; no secret. */
  readonly head: Uint8Array<ArrayBuffer>;
  /** How many pieces are on the disk behind the head, how many bytes that is with it, and their SHA-256 in hex. */
  readonly pieces: number;
  readonly bytes: number;
  readonly sha256: string;
  readonly mark: Mark;
  /** How many kept files are not in it because they were lost or changed; not there in one begun before this was looked for. */
  readonly lost?: number;
  /** What the log is to say of it; there once it is whole. */
  readonly made?: BackupWords;
  readonly isRecorded?: true;
}

/** Which artifacts and imported files that backup is of, however many come meanwhile. */
export interface BackupFilesRow {
  readonly key: "backup-files";
  readonly artifacts: readonly string[];
  readonly imports: readonly string[];
}

/** Which backup was given up because of what changed in the log, and not by the official. */
export interface BackupOvertakenRow {
  readonly key: "backup-overtaken";
  readonly file: string;
}

/** An act that was asked for, under the name its asker gave it: asked again, it is answered and not done twice. */
export interface AskedRow {
  readonly name: string;
  readonly askedAt: string;
  /** Where its entry stands; nothing where what was asked was so already. */
  readonly place?: { readonly origin: string; readonly index: number; readonly at: string };
}

/** Of which version the derived tables are, and which they were: one that is dropped later may go, nothing else. */
export interface ProjectionsRow {
  readonly key: "projections";
  /** A number before a version was read off the projections. */
  readonly version: string | number;
  readonly tables?: readonly string[];
}

/** The last time that the derived tables were made anew, by its number, and by the name its asker gave it. */
export interface RebuiltRow {
  readonly key: "rebuilt";
  readonly round: number;
  readonly name?: string;
}

/**
 * The key that this installation signs the summaries of exported files with: P-384, the public half as SubjectPublicKeyInfo
 * in base64; and where its own log announces it. The private half can be used here and not be read.
 */
export interface SummaryKeyRow {
  readonly key: "summary-key";
  readonly origin: string;
  readonly index: number;
  readonly publicKey: string;
  readonly privateKey: CryptoKey;
}

/** That nodes of the tree were damaged, and made anew from the entries; there until the official has seen it. */
export interface MendedRow {
  readonly key: "mended";
  /** When it was done last, as `toISOString` writes it. */
  readonly at: string;
  readonly nodes: number;
}

/** That the browser's own files still have what so many erasures took; there until they were laid anew. */
export interface ErasedBytesRow {
  readonly key: "erased-bytes";
  readonly erasures: number;
  /** How many rounds of that were done since. */
  readonly rounds: number;
}

/** Bytes without meaning, for a moment: they are laid over what was erased. */
export interface FillerRow {
  readonly key: `filler-${number}`;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What this installation must remember beside the log. */
export type MetaRow =
  | BackupRow
  | BackupFilesRow
  | BackupOvertakenRow
  | { key: "origin"; origin: string }
  | ProjectionsRow
  | RebuiltRow
  | SummaryKeyRow
  | MendedRow
  | ErasedBytesRow
  | FillerRow
  | FindStateRow
  | MatchingRow
  | RulesRow
  | TeamRow
  | VaultRow
  | { key: "restore"; id: string }
  | { key: "restored"; words: BackupWords }
  | { key: "rebuild"; done: number; total: number; after: EntryKey | null };

export type EntryKey = [origin: string, index: number];
export type NodeKey = [origin: string, level: number, index: number];
export type RecordKey = [at: string, origin: string, index: number, n: number];

/** Where a database begins. What it holds is compared when it is opened, so nobody raises this. */
const VERSION = 1;

/** The tables that nothing else could give back: the log, its proofs, the bytes it cites, and where the log stands. */
interface Kept {
  readonly entries: Table<Header, EntryKey>;
  readonly payloads: Table<PayloadRow, EntryKey>;
  readonly nodes: Table<NodeRow, NodeKey>;
  readonly checkpoints: Table<CheckpointRow, [origin: string, size: number]>;
  readonly timestamps: Table<TimestampRow, [origin: string, size: number, authority: string]>;
  readonly artifacts: Table<ArtifactRow, string>;
  readonly imports: Table<ImportRow, string>;
  readonly keys: Table<KeyRow, string>;
  readonly meta: Table<MetaRow, string>;
  readonly asked: Table<AskedRow, string>;
  readonly teamOrigins: Table<TeamOriginRow, string>;
  readonly teamSent: Table<TeamSentRow, EntryKey>;
  readonly rowKeys: Table<RowKeyRow, string>;
}

const KEPT: Readonly<Record<keyof Kept, string>> = {
  entries: "[origin+index], at",
  payloads: "[origin+index]",
  nodes: "[origin+level+index]",
  checkpoints: "[origin+size]",
  timestamps: "[origin+size+authority]",
  artifacts: "sha256",
  imports: "sha256",
  keys: "origin",
  meta: "key",
  asked: "name, askedAt",
  teamOrigins: "origin",
  teamSent: "[origin+index]",
  rowKeys: "id, ring, of",
};

type KeyOf<T extends TableShape> = T["kind"] extends "registers" ? string : RecordKey;

/** The tables that are derived from the log, each typed by its declaration. */
type Derived = {
  readonly [T in (typeof projections)[number] as T["name"]]: Table<NonNullable<T["kept"]>, KeyOf<T>>;
};

const storeOf = (table: TableShape): string =>
  [table.kind === "registers" ? table.keyField : "[at+origin+index+n]", ...table.indexes].join(", ");

/** Dexie gives a database a property for each table that it declares. */
const DexieWithTables = Dexie as unknown as new (
  name: string,
  options?: DexieOptions,
) => Dexie & Kept & Remade & Derived;

const isDerived = (name: string, known?: readonly string[]): boolean =>
  name in REMADE ||
  (!(name in KEPT) && (projections.some((table) => table.name === name) || known?.includes(name) !== false));

const VAULT = "vault";
/** Beneath all that Dexie itself puts above the browser. */
const UNDERMOST = -10;

/** What a database is kept in, where it is not the browser's own: in memory, say. */
export type KeptIn = Required<Pick<DexieOptions, "indexedDB" | "IDBKeyRange">>;

/** The master key of the vault, while it is unlocked. */
export type MasterKey = () => Promise<Uint8Array | undefined>;

/** The files that rings lie in (`sealed/key-ring.ts`), one each: they are outside of the database, whose files forget nothing at once. */
export interface RingFiles {
  /** Each as it was written, and when (ms). */
  read(): Promise<ReadonlyMap<number, { readonly sealed: Uint8Array; readonly at: number }>>;
  write(n: number, sealed: Uint8Array<ArrayBuffer>): Promise<void>;
  remove(n: number): Promise<void>;
}

const NO_FILES: RingFiles = {
  read: () => Promise.resolve(new Map()),
  write: () => Promise.reject(new RingMissing()),
  remove: () => Promise.resolve(),
};

/** For who wants rows as they lie on the disk, sealed or not, and reads none of them. */
export const AS_IT_LIES = Symbol("as it lies");

/** The one database; or, kept elsewhere, one with the same tables. Where its vault is locked, sealed tables refuse. */
export class Database extends DexieWithTables {
  /** What seals and opens what is kept, while the vault is on and unlocked. */
  vault: VaultKeys | undefined;
  /** What rows with keys of their own are sealed by, where these have such. */
  ring: KeyRing | undefined;
  /** What unlocks the vault, where it is on. */
  lock: VaultRow | undefined;
  private matching: Promise<Installed | undefined> | undefined;

  constructor(
    name = "counterflow",
    private readonly keptIn?: KeptIn,
    private readonly masterKey: MasterKey | typeof AS_IT_LIES = () => Promise.resolve(undefined),
    readonly ringFiles: RingFiles = NO_FILES,
  ) {
    super(name, keptIn);
    this.version(VERSION).stores({
      ...KEPT,
      ...REMADE,
      ...Object.fromEntries(projections.map((table) => [table.name, storeOf(table)])),
    });
    // A newer build wants to change what is here: this one no longer knows the tables then, and stays away.
    this.on("versionchange", ({ newVersion }) => {
      if (!newVersion) return true;
      this.close();
      return false;
    });
  }

  /** Dexie opens a database when something is first asked of it; what is installed is matched with what is declared before. */
  override open(): PromiseExtended<Dexie> {
    if (this.keptIn || this.isOpen()) return super.open();
    const tables = this.tables.map(({ schema }) => schema);
    // Where matching fails, so does opening: that one is told.
    const matched = () => matchSchema(this.name, { tables, isDerived }).catch(() => undefined);
    const matching = (this.matching ??= matched().then((installed) => this.underVault(installed)));
    return Dexie.Promise.resolve(matching).then((installed) => {
      if (this.matching !== matching) throw new Dexie.DatabaseClosedError();
      return super.open().then((opened) =>
        this.isAsSeen(installed).then((isAsSeen) => {
          if (isAsSeen) return opened;
          this.close();
          throw new Dexie.DatabaseClosedError();
        }),
      );
    });
  }

  /**
   * The vault may have been switched on or off since it was looked at, which raises the version; or could not be looked at. Told by
   * promises of Dexie alone: others, awaited here, would take from under a transaction that has begun meanwhile what holds it together.
   */
  private isAsSeen(installed: Installed | undefined): PromiseLike<boolean> {
    if (installed) return Dexie.Promise.resolve(this.backendDB().version === installed.version);
    return this.meta.get("vault").then((row) => row === undefined);
  }

  override close(options?: Parameters<Dexie["close"]>[0]): void {
    this.matching = undefined;
    super.close(options);
  }

  /** Whether the vault is on, and what is sealed cannot be read. */
  get isLocked(): boolean {
    return this.lock !== undefined && this.vault === undefined;
  }

  /** Puts what seals between Dexie and the browser where the vault is on, and nothing at all where it is off. */
  private async underVault(installed: Installed | undefined): Promise<Installed | undefined> {
    this.unuse({ stack: "dbcore", name: VAULT });
    this.vault = this.lock = this.ring = undefined;
    if (installed?.vault === undefined || this.masterKey === AS_IT_LIES) return installed;
    const lock = (this.lock = v.parse(VaultRow, installed.vault));
    const master = lock.state === "sealed" ? await this.masterKey() : undefined;
    const keys = (this.vault = master && vaultKeys(master));
    const ring = (this.ring = keys && lock.keyed ? keyRing(await knownRings(this.ringFiles, keys)) : undefined);
    this.use({ stack: "dbcore", name: VAULT, level: UNDERMOST, create: (down) => sealingCore(down, keys, ring) });
    tellKeysOfRanges(this);
    return installed;
  }
}

/** The rings that open under the vault's key. */
export async function knownRings(
  files: RingFiles,
  { ringKey }: Pick<VaultKeys, "ringKey">,
): Promise<ReadonlyMap<number, Uint8Array>> {
  const rings = new Map<number, Uint8Array>();
  for (const [n, { sealed }] of await files.read())
    try {
      rings.set(n, openBytes(ringKey, sealed, ringId(n)));
    } catch (error) {
      // Of another vault, or cut off as it was written: nothing lies under it.
      if (!(error instanceof SealBroken)) throw error;
    }
  return rings;
}

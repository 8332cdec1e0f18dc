import * as v from "valibot";
import { types } from "../../acts";
import type { Result } from "../../ground/result";
import { type LabelRow, type NoteRow, labels, notes } from "../../casework/annotation";
import { type CaptureNow, captureMade } from "../../evidence/captures";
import { type CaseRow, cases } from "../../casework/cases";
import { type ComparisonRow, comparisons } from "../../casework/comparison";
import {
  type CaseHoldRow,
  type CasePlanRow,
  type PlanTaskRow,
  type SignatureRow,
  caseHolds,
  casePlans,
  planTasks,
} from "../../casework/planned";
import { signatureGiven } from "../../casework/plan";
import {
  type ScoreChangeRow,
  type Scoring,
  candidates,
  mappedEvidence,
  requirements,
  scoreChanged,
  scorecards,
  scoringIn,
  scorings,
} from "../../casework/scorecards";
import { type FindingRow, findings } from "../../casework/findings";
import { type DatasetRow, datasets } from "../../casework/own-data";
import { type JoinRow, type SubjectNameRow, joins, subjectNames } from "../../casework/subjects";
import { type CredibilityRow, credibilities } from "../../casework/trust";
import {
  type About,
  type Change,
  Header,
  Origin,
  type RegisterChange,
  type RegisterTable,
  type Stamp,
  compareStamps,
  madeAt,
  mergeFields,
  project,
  stampOf,
} from "../../ledger/log";
import { payloadErased } from "../../keeping/erasure";
import { type ArtifactRef, Sha256 } from "../../evidence/snapshot";
import { type SourceRow, sources } from "../../evidence/sources";
import { factsSaid } from "./facts-said";
import type { EntryLine } from "./format";

/** An entry read: its header, and what it says where that can be read. */
export interface ReadEntry {
  readonly header: Header;
  readonly isErased: boolean;
  /** Whether it is of a type, or in a version of one, that only a newer version of the product can read. */
  readonly isUnknown: boolean;
  readonly payload: unknown;
  /** What it is about; nothing where that cannot be read. */
  readonly about: About | undefined;
  /** A few words that tell it from its neighbours. */
  readonly label: string;
  readonly capture: CaptureNow | undefined;
}

/** What the entries of a case say, put together; the entries in the order of their stamps. */
export interface CaseFile {
  readonly entries: readonly ReadEntry[];
  /** Its captures, the facts as they hold after all that the entries say. */
  readonly captures: readonly MadeEntry[];
  readonly case: Partial<CaseRow> | undefined;
  readonly notes: readonly Partial<NoteRow>[];
  /** The labels that are on captures and on their facts. */
  readonly labels: readonly Partial<LabelRow>[];
  readonly sources: ReadonlyMap<string, Partial<SourceRow>>;
  /** By the fact's key. */
  readonly credibilities: ReadonlyMap<string, Partial<CredibilityRow>>;
  readonly datasets: ReadonlyMap<string, Partial<DatasetRow>>;
  readonly joins: readonly Partial<JoinRow>[];
  /** What officials call subjects, by the part that was named. */
  readonly subjectNames: ReadonlyMap<string, Partial<SubjectNameRow>>;
  /** As the case was laid out last. */
  readonly comparison: Partial<ComparisonRow> | undefined;
  /** What methods found and was kept on the case, in the order of its keeping. */
  readonly findings: readonly Partial<FindingRow>[];
  readonly plan: CaseFilePlan;
  /** What officers score, and how far they are. */
  readonly scoring: Scoring;
  /** Scores that were changed after all were open. */
  readonly scoreChanges: readonly ScoreChangeRow[];
}

/** What of a case's plan a report may tell. */
export interface CaseFilePlan {
  readonly own: Partial<CasePlanRow> | undefined;
  readonly tasks: readonly Partial<PlanTaskRow>[];
  readonly holds: readonly Partial<CaseHoldRow>[];
  readonly signatures: readonly SignatureRow[];
}

/** A capture with the entry that made it. */
export type MadeEntry = ReadEntry & { readonly capture: CaptureNow };
export const isMade = (entry: ReadEntry): entry is MadeEntry => entry.capture !== undefined;

/** The artifacts that a capture kept. */
export const artifactsOf = ({ capture }: MadeEntry): readonly ArtifactRef[] => capture.snapshot?.artifacts ?? [];

/** What is erased, as every version of an erasure says it (docs/formats/log.md): newer ones count as well. */
const Erasure = v.looseObject({ origin: Origin, index: v.number(), artifacts: v.array(Sha256) });

/** What entries say was erased: the places of entries (`origin index`) and the hashes of artifacts. */
export function erasedIn(entries: readonly ReadEntry[]): ReadonlySet<string> {
  const erased = new Set<string>();
  for (const entry of entries.filter(({ header }) => header.type === payloadErased.type)) {
    const said = erasureOf(entry);
    // Nobody's log can excuse what is missing from another's.
    if (said?.origin !== entry.header.origin) continue;
    erased.add(`${said.origin} ${said.index}`);
    for (const sha256 of said.artifacts) erased.add(sha256);
  }
  return erased;
}

function erasureOf({ header, payload, isUnknown }: ReadEntry): v.InferOutput<typeof Erasure> | undefined {
  if (!isUnknown) return valueOf(payloadErased.parse(header, payload));
  const read = v.safeParse(Erasure, payload);
  return read.success ? read.output : undefined;
}

const valueOf = <T>(read: Result<T, unknown>): T | undefined => (read.ok ? read.value : undefined);

/**
 * Hashes that stand in what unknown entries say. Entries of every kind cite bytes by their SHA-256, so that what is in a
 * file because of them can be told from what nobody cites.
 */
export function citedByUnknown(entries: readonly ReadEntry[]): ReadonlySet<string> {
  const texts = entries.filter(({ isUnknown }) => isUnknown).map(({ payload }) => textOf(payload));
  return new Set(texts.flatMap((text) => [...text.matchAll(/"([0-9a-f]{64})"/gu)].map(([, sha256 = ""]) => sha256)));
}

/** What an entry says, as text; nothing where it is nested deeper than can be followed, as nothing of ours is. */
function textOf(payload: unknown): string {
  try {
    return JSON.stringify([payload]);
  } catch (error) {
    if (error instanceof RangeError) return "";
    throw error;
  }
}

/** Reads a line's header and payload; nothing where its header is none. Never throws, whatever a file says. */
export function readEntry(line: EntryLine): ReadEntry | undefined {
  const header = v.safeParse(Header, parsed(line.header));
  if (!header.success) return undefined;
  const isErased = line.payload === undefined;
  const payload = line.payload === undefined ? undefined : parsed(line.payload);
  const type = types.get(header.output.type);
  const isUnknown = !isErased && (type === undefined || type.version < header.output.v);
  const read = type?.read(header.output, payload);
  const isCapture = read?.ok && header.output.type === captureMade.type;
  return {
    header: header.output,
    isErased,
    isUnknown,
    payload,
    about: read?.ok ? read.about : undefined,
    label: (read?.ok && read.about.label) || "",
    capture: isCapture ? valueOf(captureMade.parse(header.output, payload)) : undefined,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

type Row = Parameters<typeof mergeFields>[0];
type Tables = Map<string, Map<string, NonNullable<Row>>>;

/** The case as its entries tell it: the projections that fill the tables, over these entries alone. */
export function caseFile(caseId: string, read: readonly ReadEntry[]): CaseFile {
  const entries = [...read].sort((a, b) => compareStamps(stampOf(a.header), stampOf(b.header)));
  const tables: Tables = new Map();
  for (const { header, payload } of entries)
    for (const change of project(types, header, payload)) apply(tables, change, stampOf(header));
  const { heldIn } = factsSaid(entries);
  return {
    entries,
    captures: entries.filter(isMade).map((entry) => ({ ...entry, capture: heldIn(entry.capture) })),
    case: rowsOf(tables, cases).get(caseId),
    notes: [...rowsOf(tables, notes).values()].filter((note) => note.caseId === caseId && note.withdrawn === false),
    labels: [...rowsOf(tables, labels).values()].filter(({ isOn }) => isOn === true),
    sources: rowsOf(tables, sources),
    credibilities: rowsOf(tables, credibilities),
    datasets: rowsOf(tables, datasets),
    joins: [...rowsOf(tables, joins).values()],
    subjectNames: rowsOf(tables, subjectNames),
    comparison: rowsOf(tables, comparisons).get(caseId),
    findings: [...rowsOf(tables, findings).values()]
      .filter((row) => row.caseId === caseId && row.state === "kept" && row.found !== undefined)
      .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1)),
    plan: {
      own: rowsOf(tables, casePlans).get(caseId),
      tasks: [...rowsOf(tables, planTasks).values()].filter((task) => task.caseId === caseId),
      holds: [...rowsOf(tables, caseHolds).values()].filter((hold) => hold.caseId === caseId),
      signatures: entries.flatMap((entry) => signatureIn(entry, caseId)),
    },
    scoreChanges: entries.flatMap((entry) => scoreChangeIn(entry, caseId)),
    scoring: scoringIn({
      requirements: ofCase(rowsOf(tables, requirements), caseId),
      candidates: ofCase(rowsOf(tables, candidates), caseId),
      mapped: ofCase(rowsOf(tables, mappedEvidence), caseId),
      scoring: rowsOf(tables, scorings).get(caseId),
      scorecards: ofCase(rowsOf(tables, scorecards), caseId),
    }),
  };
}

const orderOf = ({ at = "", findingId = "" }: Partial<FindingRow>): string => `${at} ${findingId}`;

const ofCase = <R extends { readonly caseId?: string }>(rows: ReadonlyMap<string, R>, caseId: string): readonly R[] =>
  [...rows.values()].filter((row) => row.caseId === caseId);

function signatureIn({ header, payload, isErased }: ReadEntry, caseId: string): SignatureRow[] {
  if (header.type !== signatureGiven.type || isErased) return [];
  const signed = valueOf(signatureGiven.parse(header, payload));
  const { origin, index } = header;
  return signed?.caseId === caseId ? [{ ...signed, signedAt: madeAt(header), signedBy: { origin, index } }] : [];
}

function scoreChangeIn({ header, payload, isErased }: ReadEntry, caseId: string): ScoreChangeRow[] {
  if (header.type !== scoreChanged.type || isErased) return [];
  const said = valueOf(scoreChanged.parse(header, payload));
  const { origin, index } = header;
  return said?.caseId === caseId ? [{ ...said, changedAt: madeAt(header), changedIn: { origin, index } }] : [];
}

/** A table's rows by their keys, as its projections wrote them. */
function rowsOf<R extends object>(tables: Tables, { name }: RegisterTable<R>): ReadonlyMap<string, Partial<R>> {
  return new Map([...(tables.get(name) ?? [])].map(([key, { stamps: _when, ...row }]) => [key, row as Partial<R>]));
}

function apply(tables: Tables, change: Change, stamp: Stamp): void {
  if (!isRegister(change)) return;
  const table = tables.get(change.table) ?? new Map<string, NonNullable<Row>>();
  tables.set(change.table, table.set(change.key, mergeFields(table.get(change.key), change.fields, stamp)));
}

const isRegister = (change: Change): change is RegisterChange => "key" in change;

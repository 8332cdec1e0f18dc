/** What each row that has a key of its own is opened with, under a ring (`key-ring.ts`). */
export const ROW_KEYS = "rowKeys";

/**
 * Tables that are open in any case: the log's headers and proofs, which name nobody, keys that are sealed themselves, and what must be
 * read before the vault is.
 */
const OPEN_TABLES = new Set([
  "entries",
  "nodes",
  "checkpoints",
  "timestamps",
  "keys",
  "asked",
  "teamOrigins",
  "teamSent",
  ROW_KEYS,
]);

/** Tables each of whose rows has a key of its own, which goes with it: what entries say, and files. Their keys name nobody. */
const KEYED_TABLES = new Set(["payloads", "artifacts", "imports", "feedDocuments"]);

export const isKeyedTable = (name: string): boolean => KEYED_TABLES.has(name);

/** Of what this installation must remember, the rows that hold keys of other tables. */
const SEALED_META = new Set(["find-merge", "find-remake"]);

/**
 * Fields whose texts stand in keys as they are, for none is of anybody's words: times, places in the log, random IDs, hashes, and
 * states that the product itself names. In any other a keyed hash stands in for a text.
 */
const WORDLESS = new Set([
  "as",
  "at",
  "captureId",
  "changeId",
  "clock",
  "datasetId",
  "decisionId",
  "due",
  "hold",
  "importId",
  "index",
  "mappingId",
  "n",
  "noteId",
  "of",
  "origin",
  "proposalId",
  "recipeId",
  "requirementId",
  "ruleSetId",
  "scorecardId",
  "segment",
  "sha256",
  "signatures",
  "stageId",
  "status",
  "taskId",
  "templateId",
  "type",
  "watchId",
]);

export const isSealedTable = (name: string): boolean => !OPEN_TABLES.has(name);

/** Whether a row of such a table is sealed, by its key. */
export const isSealedRow = (table: string, key: unknown): boolean =>
  table !== "meta" || (typeof key === "string" && SEALED_META.has(key));

/** Whether the texts of a field stand in a table's keys as they are. */
export const isWordless = (table: string, field: string): boolean =>
  WORDLESS.has(field) || (table === "meta" && field === "key");

/** Bytes that the browser keeps in a file of their own: they are sealed by who keeps them, since that takes waiting. */
export const FILE_FIELD = "blob";

/** The field that the rest of a sealed row is in; no open row has it. */
export const SEAL = "§";

/** The field that says by which key of its own a row is sealed; not there where it is by the one that all share. */
export const KEY_FIELD = "¤";

/** What a key of its own is for: a row, by its table and its key as it is kept. */
export const placeOfRow = (table: string, key: unknown): string => `${table} ${JSON.stringify(key)}`;

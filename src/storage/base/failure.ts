import Dexie from "dexie";

/** Why the database could not write, as far as the official can do something about it. */
export type StorageFailure =
  | { readonly code: "storage-full" }
  | { readonly code: "storage-closed"; readonly detail: string }
  /** A log that was here is not here now, and the official has not said yet what is to be. */
  | { readonly code: "log-lost" };

const CLOSED = ["DatabaseClosedError", "InvalidStateError", "OpenFailedError", "UnknownError", "VersionError"];

/** The storage failure an error stands for; undefined for anything else, which is a bug and goes to the one handler. */
export function storageFailure(error: unknown): StorageFailure | undefined {
  if (!(error instanceof Error)) return undefined;
  const names = namesOf(error);
  if (names.includes("QuotaExceededError")) return { code: "storage-full" };
  return names.some((name) => CLOSED.includes(name)) ? { code: "storage-closed", detail: error.message } : undefined;
}

/** Whether it is the database that failed, and not whoever asked it. */
export const isDatabaseError = (error: unknown): boolean =>
  error instanceof Dexie.DexieError || error instanceof DOMException;

/** What an error is called, and what caused it: of a write of many rows each may have failed for a reason of its own. */
function namesOf(error: Error): string[] {
  const inner: unknown[] = error instanceof Dexie.DexieError ? [error.inner] : [];
  const failures: unknown[] = error instanceof Dexie.BulkError ? Object.values(error.failuresByPos) : [];
  const changes: unknown[] = error instanceof Dexie.ModifyError ? error.failures : [];
  return [error, ...inner, ...failures, ...changes].flatMap((cause) => (cause instanceof Error ? [cause.name] : []));
}

import Dexie from "dexie";

/** Why the database could not write, as far as the official can do something about it. */
export type StorageFailure =
  { readonly code: "storage-full" } | { readonly code: "storage-closed"; readonly detail: string };

/** The storage failure an error stands for; undefined for anything else, which is a bug and goes to the one handler. */
export function storageFailure(error: unknown): StorageFailure | undefined {
  if (!(error instanceof Error)) return undefined;
  const names = [error.name, error instanceof Dexie.DexieError ? (error.inner as Error | undefined)?.name : undefined];
  if (names.includes("QuotaExceededError")) return { code: "storage-full" };
  const closed = ["DatabaseClosedError", "InvalidStateError", "OpenFailedError", "UnknownError", "VersionError"];
  return names.some((name) => name && closed.includes(name))
    ? { code: "storage-closed", detail: error.message }
    : undefined;
}

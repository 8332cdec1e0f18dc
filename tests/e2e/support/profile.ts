import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folders = new Set<string>();

// A test run that is stopped half-way leaves nothing behind either.
process.on("exit", () => {
  for (const folder of folders) removeProfile(folder);
});

/** A fresh folder for a browser's profile, kept over restarts of the browser and removed at the end. */
export function newProfile(): string {
  const folder = mkdtempSync(join(tmpdir(), "counterflow-profile-"));
  folders.add(folder);
  return folder;
}

export function removeProfile(folder: string): void {
  folders.delete(folder);
  // The browser's last helper processes may still be writing for a moment.
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

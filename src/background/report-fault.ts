import { VaultLocked } from "../storage/reading";

/** The one handler for bugs in the background: nothing is swallowed, and nothing leaves the machine. */
export function reportFault(error: unknown): void {
  // What waits for the vault to be unlocked is begun again then.
  if (error instanceof VaultLocked) return;
  console.error("Counterflow:", error);
}

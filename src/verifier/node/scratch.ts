import { mkdtempSync, rmSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { constants, tmpdir } from "node:os";
import { join } from "node:path";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** A file without a name, as far as the system has such. */
export interface Scratch {
  readonly handle: FileHandle;
  readonly close: () => Promise<void>;
}

/**
 * A file for what nobody else may read, in a folder of the user's alone (0700). It loses its name before anything is
 * written: then nothing stays behind even where the program is killed. Where a system does not let go of an open file's
 * name (Windows), it is taken away at the end, however that comes but by a kill.
 */
export async function newScratch(): Promise<Scratch> {
  const folder = mkdtempSync(join(tmpdir(), "counterflow-verify-"));
  const remove = (): void => {
    try {
      rmSync(folder, { recursive: true, force: true });
    } catch {
      // It is open, and goes when the program ends.
    }
  };
  process.on("exit", remove);
  for (const signal of SIGNALS) process.on(signal, () => process.exit(128 + constants.signals[signal]));
  try {
    const handle = await open(join(folder, "case.wacz"), "wx+", 0o600);
    remove();
    return {
      handle,
      close: async () => {
        await handle.close();
        remove();
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
}

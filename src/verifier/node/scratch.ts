import { constants as files, mkdtempSync, rmSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { constants, tmpdir } from "node:os";
import { join } from "node:path";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** A file without a name, as far as the system has such. */
export interface Scratch {
  readonly handle: FileHandle;
  readonly close: () => Promise<void>;
}

/** A file for what nobody else may read: nothing of it stays behind, however the program ends. */
export const newScratch = async (): Promise<Scratch> => (await newNameless()) ?? newNamed();

/** Linux's O_TMPFILE, which Node has no name for: a file in a folder that is in no folder. @see open(2) */
const NAMELESS = 0o20000000 | files.O_DIRECTORY | files.O_RDWR;

/** One that never has a name. Nothing where the system, or the file system, has no such. */
async function newNameless(): Promise<Scratch | undefined> {
  if (process.platform !== "linux") return undefined;
  const handle = await open(tmpdir(), NAMELESS, 0o600).catch(() => undefined);
  return handle && { handle, close: () => handle.close() };
}

/**
 * One in a folder of the user's alone (0700), which loses its name as soon as it is open, before anything is written: a kill
 * in that moment leaves an empty folder. Where a system does not let go of an open file's name (Windows), it is taken away
 * at the end, however that comes but by a kill.
 */
async function newNamed(): Promise<Scratch> {
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

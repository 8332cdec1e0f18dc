import { inUse, ownFolder, whileUnused } from "./own-folder";
import { scratchInMemory } from "./scratch-in-memory";
import { masterKey } from "./vault";
import { type ScratchWriter, newScratchWriter } from "./scratch-writer";

/** A file of our own on the disk, where what is too large for the memory is put together. */
export interface ScratchFile {
  write(bytes: Uint8Array): Promise<void>;
  /** Closes it and hands it over, with its SHA-256 in hex. It lasts until it is discarded. */
  finished(): Promise<{ readonly file: File; readonly sha256: string }>;
  discard(): Promise<void>;
}

const FOLDER = "scratch";

/** What a file is for: an export, or a locked file of another office while it is open. Its name says so. */
export type ScratchPurpose = "export" | "opened";

/** A new, empty file; in memory where the vault is on, so that nothing of it lies open on the disk. */
export async function newScratchFile(purpose: ScratchPurpose): Promise<ScratchFile> {
  if (await masterKey()) return scratchInMemory(`${purpose}-${crypto.randomUUID()}`);
  const release = await inUse(FOLDER);
  try {
    const folder = await ownFolder(FOLDER);
    const name = `${purpose}-${crypto.randomUUID()}`;
    const handle = await folder.getFileHandle(name, { create: true });
    return scratchFile(folder, handle, await newScratchWriter(handle), release);
  } catch (error) {
    release();
    throw error;
  }
}

function scratchFile(
  folder: FileSystemDirectoryHandle,
  handle: FileSystemFileHandle,
  writer: ScratchWriter,
  release: () => void,
): ScratchFile {
  return {
    write: (bytes) => writer.write(bytes),
    async finished() {
      const sha256 = await writer.finish();
      return { file: await handle.getFile(), sha256 };
    },
    async discard() {
      await writer.stop();
      await removed(folder, handle.name).finally(release);
    },
  };
}

/** One that was taken away already is no error. */
async function removed(folder: FileSystemDirectoryHandle, name: string): Promise<void> {
  try {
    await folder.removeEntry(name);
  } catch (error) {
    if (!(error instanceof DOMException && error.name === "NotFoundError")) throw error;
  }
}

/**
 * Takes away the exports that lie here, whoever has them: what was erased is in none of them any more. One that is just being
 * written is locked; whoever writes it looks for itself, once it is whole.
 */
export async function dropExports(): Promise<void> {
  const folder = await ownFolder(FOLDER);
  const names: string[] = [];
  for await (const name of folder.keys()) if (name.startsWith("export-")) names.push(name);
  for (const name of names) await removed(folder, name).catch(isLocked);
}

function isLocked(error: unknown): void {
  if (!(error instanceof DOMException && error.name === "NoModificationAllowedError")) throw error;
}

/** Takes away what pages that died have left, with all that the browser put beside it, where no page uses such a file now. */
export async function sweepScratchFiles(): Promise<void> {
  await whileUnused(FOLDER, async () => {
    await ownFolder(FOLDER);
    const root = await navigator.storage.getDirectory();
    await root.removeEntry(FOLDER, { recursive: true });
  });
}

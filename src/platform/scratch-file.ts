import { inUse, ownFolder, whileUnused } from "./own-folder";
import { type ScratchWriter, newScratchWriter } from "./scratch-writer";

/** A file of our own on the disk, where what is too large for the memory is put together. */
export interface ScratchFile {
  write(bytes: Uint8Array): Promise<void>;
  /** Closes it and hands it over, with its SHA-256 in hex. It lasts until it is discarded. */
  finished(): Promise<{ readonly file: File; readonly sha256: string }>;
  discard(): Promise<void>;
}

const FOLDER = "scratch";

/** A new, empty file. */
export async function newScratchFile(): Promise<ScratchFile> {
  const release = await inUse(FOLDER);
  try {
    const folder = await ownFolder(FOLDER);
    const name = crypto.randomUUID();
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
      await folder.removeEntry(handle.name).finally(release);
    },
  };
}

/** Takes away what pages that died have left, with all that the browser put beside it, where no page uses such a file now. */
export async function sweepScratchFiles(): Promise<void> {
  await whileUnused(FOLDER, async () => {
    await ownFolder(FOLDER);
    const root = await navigator.storage.getDirectory();
    await root.removeEntry(FOLDER, { recursive: true });
  });
}

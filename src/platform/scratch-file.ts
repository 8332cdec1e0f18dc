/** A file that the browser keeps for us, out of the memory and out of the official's way (OPFS). */
export interface ScratchFile {
  write(bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  /** Closes it and hands it over. It lasts until it is discarded. */
  finished(): Promise<File>;
  discard(): Promise<void>;
}

const FOLDER = "scratch";
const DAY_MS = 86_400_000;

/** A new, empty file. What an earlier day left behind, because the browser was closed meanwhile, is taken away. */
export async function newScratchFile(): Promise<ScratchFile> {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle(FOLDER, { create: true });
  await sweep(folder);
  const name = `${Date.now()}-${crypto.randomUUID()}`;
  const handle = await folder.getFileHandle(name, { create: true });
  const writing = await handle.createWritable();
  return {
    write: (bytes) => writing.write(bytes),
    async finished() {
      await writing.close();
      return handle.getFile();
    },
    async discard() {
      // It may be closed already.
      await writing.abort().catch(() => undefined);
      await remove(folder, name);
    },
  };
}

async function sweep(folder: FileSystemDirectoryHandle): Promise<void> {
  for await (const name of folder.keys()) {
    const age = Date.now() - Number(name.split("-", 1)[0]);
    if (!(age < DAY_MS)) await remove(folder, name);
  }
}

/** One that another tab is still writing stays. */
async function remove(folder: FileSystemDirectoryHandle, name: string): Promise<void> {
  try {
    await folder.removeEntry(name);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

/** A file of our own on the disk, where what is too large for the memory is put together. */
export interface ScratchFile {
  /** The bytes are the file's from now on: nobody may change them. */
  write(bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  /** Closes it and hands it over. It lasts until it is discarded. */
  finished(): Promise<File>;
  discard(): Promise<void>;
}

const FOLDER = "scratch";

/** Each write goes to another process: many small ones would take most of an export's time. */
const AT_ONCE = 2 ** 22;

/** A new, empty file. */
export async function newScratchFile(): Promise<ScratchFile> {
  const release = await inUse();
  try {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle(FOLDER, { create: true });
    const name = crypto.randomUUID();
    const handle = await folder.getFileHandle(name, { create: true });
    return scratchFile(folder, handle, await handle.createWritable(), release);
  } catch (error) {
    release();
    throw error;
  }
}

function scratchFile(
  folder: FileSystemDirectoryHandle,
  handle: FileSystemFileHandle,
  writing: FileSystemWritableFileStream,
  release: () => void,
): ScratchFile {
  let held: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const flush = async (): Promise<void> => {
    const parts = held;
    [held, length] = [[], 0];
    if (parts.length > 0) await writing.write(new Blob(parts));
  };
  return {
    async write(bytes) {
      held.push(bytes);
      length += bytes.length;
      if (length >= AT_ONCE) await flush();
    },
    async finished() {
      await flush();
      await writing.close();
      return handle.getFile();
    },
    async discard() {
      // It may be closed already.
      await writing.abort().catch(() => undefined);
      await folder.removeEntry(handle.name).finally(release);
    },
  };
}

/** Says that a scratch file is in use until told otherwise, or until this page is gone. */
function inUse(): Promise<() => void> {
  return new Promise((held, failed) => {
    const hold = () => new Promise<void>((release) => held(release));
    navigator.locks.request(FOLDER, { mode: "shared" }, hold).catch(failed);
  });
}

/** Takes away what pages that died have left, with all that the browser put beside it, where no page uses such a file now. */
export async function sweepScratchFiles(): Promise<void> {
  await navigator.locks.request(FOLDER, { ifAvailable: true }, async (lock) => {
    if (!lock) return;
    const root = await navigator.storage.getDirectory();
    await root.getDirectoryHandle(FOLDER, { create: true });
    await root.removeEntry(FOLDER, { recursive: true });
  });
}

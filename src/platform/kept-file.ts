import { inUse, ownFolder, whileUnused } from "./own-folder";
import { newScratchWriter } from "./scratch-writer";

/** A file of our own on the disk that outlives the page, so that its writing can go on where it was cut off. */
export interface KeptFile {
  write(bytes: Uint8Array): Promise<void>;
  /** Puts everything so far on the disk, and answers the SHA-256 of all that is in the file, in hex. */
  flushed(): Promise<string>;
  /** Closes it; its SHA-256 in hex. */
  finished(): Promise<string>;
  /** Lets it go, however far it is. */
  stop(): Promise<void>;
}

const FOLDER = "kept";

/**
 * The file of that name, for writing behind its first `keep` bytes; a new one where there is none.
 * @throws a DOMException “NoModificationAllowedError” where it is being written already.
 */
export async function openKeptFile(name: string, keep: number): Promise<KeptFile> {
  const release = await inUse(FOLDER);
  try {
    const folder = await ownFolder(FOLDER);
    const writer = await newScratchWriter(await folder.getFileHandle(name, { create: true }), keep);
    return {
      write: (bytes) => writer.write(bytes),
      flushed: () => writer.flushed(),
      finished: () => writer.finish().finally(release),
      stop: () => writer.stop().finally(release),
    };
  } catch (error) {
    release();
    throw error;
  }
}

/** The whole file of that name, which is not taken away while this page lives; nothing where there is none. */
export async function keptFile(name: string): Promise<File | undefined> {
  await inUse(FOLDER);
  try {
    const folder = await ownFolder(FOLDER);
    return await (await folder.getFileHandle(name)).getFile();
  } catch (error) {
    if (error instanceof DOMException && error.name === "NotFoundError") return undefined;
    throw error;
  }
}

/** Takes away all kept files but the one that is still wanted, where no page uses any now. */
export async function sweepKeptFiles(wanted: () => Promise<string | undefined>): Promise<void> {
  await whileUnused(FOLDER, async () => {
    const [folder, kept] = [await ownFolder(FOLDER), await wanted()];
    const names: string[] = [];
    for await (const name of folder.keys()) if (name !== kept) names.push(name);
    for (const name of names) await folder.removeEntry(name);
  });
}

/** A folder of our own on the disk, which no website and no person sees. */
export async function ownFolder(name: string): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle(name, { create: true });
}

/** Says that a folder's files are in use until told otherwise, or until this page is gone. */
export function inUse(folder: string): Promise<() => void> {
  return new Promise((held, failed) => {
    const hold = () => new Promise<void>((release) => held(release));
    navigator.locks.request(folder, { mode: "shared" }, hold).catch(failed);
  });
}

/** Does something with a folder that no page uses now; nothing where one does. */
export async function whileUnused(folder: string, work: () => Promise<void>): Promise<void> {
  await navigator.locks.request(folder, { ifAvailable: true }, async (lock) => {
    if (lock) await work();
  });
}

import type { ReleaseFiles } from "./use-made-files";

/** Whether the browser can write files into a folder that the official chooses. */
export const canSaveToFolder = (): boolean => "showDirectoryPicker" in window;

/**
 * Have the official choose a folder, and write a release's files into it, each whole or not at all. False where none was chosen.
 * @throws what writing does: no room, no leave
 */
export async function saveToFolder(files: ReleaseFiles): Promise<boolean> {
  const folder = await chosenFolder();
  if (!folder) return false;
  for (const [name, bytes] of files) {
    const path = name.split("/");
    let at = folder;
    for (const part of path.slice(0, -1)) at = await at.getDirectoryHandle(part, { create: true });
    const handle = await at.getFileHandle(path.at(-1) ?? name, { create: true });
    const writing = await handle.createWritable();
    await writing.write(bytes);
    await writing.close();
  }
  return true;
}

async function chosenFolder(): Promise<FileSystemDirectoryHandle | undefined> {
  try {
    const pick = Reflect.get(window, "showDirectoryPicker") as (options: object) => Promise<FileSystemDirectoryHandle>;
    return await pick.call(window, { mode: "readwrite", id: "open-data" });
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return undefined;
    throw error;
  }
}

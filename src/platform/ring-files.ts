import { ownFolder } from "./own-folder";

const FOLDER = "rings";
const NAME = /^ring-(\d{1,9})$/u;

/**
 * The vault's rings (`storage/base/sealed/key-ring.ts`), each in a file of its own, sealed. A file is written once and never over; what
 * is taken away is no part of the profile any more, which a database's rows are for some time.
 */
export const ringFiles = {
  async read(): Promise<ReadonlyMap<number, { readonly sealed: Uint8Array; readonly at: number }>> {
    const rings = new Map<number, { sealed: Uint8Array; at: number }>();
    for await (const [name, handle] of (await ownFolder(FOLDER)).entries()) {
      const n = NAME.exec(name)?.[1];
      if (n === undefined || !(handle instanceof FileSystemFileHandle)) continue;
      const file = await handle.getFile();
      rings.set(Number(n), { sealed: new Uint8Array(await file.arrayBuffer()), at: file.lastModified });
    }
    return rings;
  },
  async write(n: number, sealed: Uint8Array<ArrayBuffer>): Promise<void> {
    const handle = await (await ownFolder(FOLDER)).getFileHandle(`ring-${n}`, { create: true });
    const writable = await handle.createWritable();
    await writable.write(sealed);
    await writable.close();
  },
  async remove(n: number): Promise<void> {
    await (await ownFolder(FOLDER)).removeEntry(`ring-${n}`);
  },
} as const;

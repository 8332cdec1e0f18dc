/**
 * Write a stream to a file of our own (origin private file system) and give it for saving. A file of this name stays as it
 * was until all of the new one is written.
 */
export async function writeOwnFile(
  name: string,
  stream: ReadableStream<Uint8Array>,
  signal: AbortSignal,
): Promise<File> {
  const folder = await navigator.storage.getDirectory();
  const handle = await folder.getFileHandle(name, { create: true });
  await stream.pipeTo(await handle.createWritable(), { signal });
  return handle.getFile();
}

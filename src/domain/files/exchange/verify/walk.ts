import type { Chunks } from "../bytes";

/** Told how many bytes were read; throws where the official has stopped the check. */
export type OnRead = (bytes: number) => void;

/** Chunks as they pass, their bytes told. */
export async function* told(chunks: Chunks, onRead: OnRead): Chunks {
  for await (const chunk of chunks) {
    onRead(chunk.length);
    yield chunk;
  }
}

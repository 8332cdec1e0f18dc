import { writeZip } from "../../domain/files/exchange";

/** Texts as one file, each under its name. */
export async function zipOf(files: Readonly<Record<string, string>>): Promise<Blob> {
  const encoder = new TextEncoder();
  const inputs = Object.entries(files).map(([name, text]) => ({ name, pieces: [encoder.encode(text)] }));
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for await (const part of writeZip(inputs)) parts.push(part);
  return new Blob(parts, { type: "application/zip" });
}

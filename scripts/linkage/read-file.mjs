import { readFile } from "node:fs/promises";

/**
 * A file's text: UTF-8, UTF-16 where it says so, else Windows-1252, as spreadsheets of the West write it.
 * @param {string} path
 */
export async function readText(path) {
  const bytes = await readFile(path).catch((error) => {
    throw new Error(`${path} cannot be read: ${reasonOf(error)}. Nothing was written.`);
  });
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** @param {NodeJS.ErrnoException} error */
function reasonOf({ code, message }) {
  if (code === "ENOENT") return "there is no such file";
  return code === "EISDIR" ? "it is a folder" : message;
}

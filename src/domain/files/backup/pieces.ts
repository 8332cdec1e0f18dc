import * as v from "valibot";
import { BackupBroken } from "./failure";
import { Contents, ENDS, LINES, type Line, type LineKind } from "./rows";
import { jcs } from "../../ledger/log";
import type { Member } from "./tar";

/** What a backup is made of, read and of its form: its contents, lines of a kind, or the bytes of an artifact or import. */
export type Piece =
  | { readonly kind: "contents"; readonly contents: Contents }
  | { [K in LineKind]: { readonly kind: K; readonly lines: readonly Line<K>[] } }[LineKind]
  | { readonly kind: "artifacts" | "imports"; readonly sha256: string; readonly bytes: Blob };

/**
 * The pieces of a backup from its files, which come in their one order: contents first, end last, and as much between as
 * the end says.
 * @throws {BackupBroken}
 */
export async function* readPieces(members: AsyncIterable<Member>): AsyncGenerator<Piece> {
  const counts = new Map<string, number>();
  let contents: Contents | undefined;
  let ended = false;
  for await (const { name, bytes } of members) {
    if (ended || (contents === undefined) !== (name === "backup.json")) throw damaged(name);
    if (contents === undefined) {
      contents = await parse(Contents, bytes, "not-a-backup");
      for (const kind of Object.keys(ENDS[contents.version].entries)) counts.set(kind, 0);
      yield { kind: "contents", contents };
    } else if (name === "end.json") ended = isAll(await parse(ENDS[contents.version], bytes), counts, name);
    else {
      const piece = await readPiece(name, bytes);
      const before = counts.get(piece.kind);
      // There was none of that kind in this version.
      if (before === undefined) throw damaged(name);
      counts.set(piece.kind, before + ("lines" in piece ? piece.lines.length : 1));
      yield piece;
    }
  }
  if (!ended) throw damaged("end");
}

const damaged = (detail: string): BackupBroken => new BackupBroken({ code: "damaged" }, detail);

function isAll(told: object, counts: ReadonlyMap<string, number>, name: string): true {
  for (const [kind, count] of Object.entries(told)) if (counts.get(kind) !== count) throw damaged(name);
  return true;
}

/** No browser holds a longer text in one piece. */
const MOST_TEXT_BYTES = 500_000_000;

async function readPiece(name: string, bytes: Blob): Promise<Exclude<Piece, { kind: "contents" }>> {
  const [folder = "", file = ""] = name.split("/");
  if (folder === "artifacts" || folder === "imports") return { kind: folder, sha256: file, bytes };
  if (!Object.hasOwn(LINES, folder)) throw damaged(name);
  if (bytes.size > MOST_TEXT_BYTES) throw damaged(name);
  return readLines(folder as LineKind, await bytes.text());
}

function readLines(kind: LineKind, text: string): Exclude<Piece, { kind: "contents" }> {
  const lines = text.split("\n").filter((line) => line !== "");
  const parsed = lines.map((line) => v.safeParse(LINES[kind], json(line)));
  // In its one spelling: a key that stands twice, or that no object has, would be read as something else than it says.
  if (parsed.some(({ success, output }, n) => !success || spelled(output) !== lines[n])) throw damaged(kind);
  return { kind, lines: parsed.map(({ output }) => output) } as Exclude<Piece, { kind: "contents" }>;
}

async function parse<S extends v.GenericSchema>(schema: S, bytes: Blob, code: "damaged" | "not-a-backup" = "damaged") {
  const parsed = v.safeParse(schema, bytes.size > MOST_TEXT_BYTES ? undefined : json(await bytes.text()));
  if (!parsed.success) throw new BackupBroken({ code });
  return parsed.output;
}

function spelled(value: unknown): string | undefined {
  try {
    return jcs(value);
  } catch {
    return undefined;
  }
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

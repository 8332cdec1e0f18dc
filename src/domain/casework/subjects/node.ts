import * as v from "valibot";

/** What a subject is made of: a listing of a source, or a row of the agency's own data. */
export type SubjectPart =
  | { readonly kind: "listing"; readonly listingKey: string }
  | { readonly kind: "row"; readonly datasetId: string; readonly key: string };

/** An identifier of a listing may be an address of its page; see `page-read`. */
const LONGEST = 70_000;

/** The name of a part of a subject: `listing <host> <id>`, or `row <dataset> <key>`. */
export const SubjectNode = v.pipe(
  v.string(),
  v.maxLength(LONGEST),
  v.regex(/^(?:listing [^\s]+ .+|row [0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12} .+)$/su),
);

export const listingNode = (listingKey: string): string => `listing ${listingKey}`;

/** The key is the row's own: what the mapping says is its key, or its number in the file. */
export const rowNode = (datasetId: string, key: string): string => `row ${datasetId} ${key}`;

/** What a node names; undefined where it is none. */
export function partOf(node: string): SubjectPart | undefined {
  if (!v.is(SubjectNode, node)) return undefined;
  const [kind, rest] = cut(node);
  if (kind === "listing") return { kind, listingKey: rest };
  const [datasetId, key] = cut(rest);
  return { kind: "row", datasetId, key };
}

function cut(text: string): [before: string, after: string] {
  const at = text.indexOf(" ");
  return [text.slice(0, at), text.slice(at + 1)];
}

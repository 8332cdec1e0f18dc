import { parseCheckpoint, encodeBase64 } from "../../../ledger/log";
import type { ReleasedFile } from "../../../keeping/releases";
import type { OpenDataset } from "../dataset/model";
import { FILES } from "../names";
import { type RdfNode, iri, plain, said, typed } from "./graph";

const METHOD = "https://www.rfc-editor.org/rfc/rfc9162";

/**
 * Where the figures come from (PROV-O): the signed heads of the logs, and every entry that was used by its place and leaf hash, so
 * that who has the case's file can tell that these and no others were. What the entries say is not in it.
 * @see https://www.w3.org/TR/prov-o/
 */
export function provOf(dataset: OpenDataset, files: readonly ReleasedFile[]): readonly RdfNode[] {
  const { choices, checkpoints, entries } = dataset;
  const base = choices.address === "" ? "./" : choices.address.replace(/\/*$/u, "/");
  const name = (local: string) => `${base}#${local}`;
  const heads = checkpoints.flatMap((note) => parseCheckpoint(note) ?? []);
  return [
    {
      iri: name("making"),
      types: ["prov:Activity"],
      says: [
        ["prov:endedAtTime", typed(choices.madeAt, "xsd:dateTime")],
        ["prov:wasAssociatedWith", iri(name("publisher"))],
        ...heads.map((_, n) => ["prov:used", iri(name(`checkpoint-${n + 1}`))] as const),
        ...entries.map((_, n) => ["prov:used", iri(name(`entry-${n + 1}`))] as const),
      ],
    },
    {
      iri: name("publisher"),
      types: ["prov:Agent", "foaf:Agent"],
      says: [["foaf:name", said(choices.publisher, choices.language)]],
    },
    {
      iri: name("dataset"),
      types: ["prov:Entity", "dcat:Dataset"],
      says: [
        ["prov:wasGeneratedBy", iri(name("making"))],
        ["prov:generatedAtTime", typed(choices.madeAt, "xsd:dateTime")],
        ...heads.map((_, n) => ["prov:wasDerivedFrom", iri(name(`checkpoint-${n + 1}`))] as const),
      ],
    },
    ...heads.map(({ origin, size, root }, n): RdfNode => ({
      iri: name(`checkpoint-${n + 1}`),
      types: ["prov:Entity"],
      says: [
        ["dct:identifier", plain(`${origin} ${size}`)],
        ["dct:conformsTo", iri("https://c2sp.org/tlog-checkpoint")],
        ["prov:atLocation", iri(`${base}${FILES.checkpoints}`)],
        ["prov:value", plain(encodeBase64(root))],
      ],
    })),
    ...entries.map(({ origin, index, leaf }, n): RdfNode => ({
      iri: name(`entry-${n + 1}`),
      types: ["prov:Entity"],
      says: [
        ["dct:identifier", plain(`${origin} ${index}`)],
        ["dct:conformsTo", iri(METHOD)],
        ["prov:value", typed(leaf, "xsd:hexBinary")],
      ],
    })),
    ...files.map((file): RdfNode => ({
      iri: `${base}${file.name}`,
      types: ["prov:Entity"],
      says: [
        ["prov:wasGeneratedBy", iri(name("making"))],
        ["prov:value", typed(file.sha256, "xsd:hexBinary")],
      ],
    })),
  ];
}

import type { ReleasedFile } from "../../../keeping/releases";
import type { OpenDataset } from "../dataset/model";
import { WHOLE } from "../formats/rows";
import { FILES } from "../names";
import { type RdfNode, type RdfTerm, iri, plain, said, typed } from "./graph";
import { namedTerms } from "./terms";
import { licenceAddress } from "./licence-address";

const LANGUAGES = {
  en: "http://publications.europa.eu/resource/authority/language/ENG",
  de: "http://publications.europa.eu/resource/authority/language/DEU",
} as const;
const FILE_TYPE = "http://publications.europa.eu/resource/authority/file-type/";
const MEDIA_TYPE = "https://www.iana.org/assignments/media-types/";
const PUBLIC = "http://publications.europa.eu/resource/authority/access-right/PUBLIC";
const AVAILABLE = "http://data.europa.eu/r5r/availability/stable";

/** The name of something of this release, beneath the folder that it lies in. */
type Name = (local: string) => string;

/**
 * A release as DCAT-AP 3.0: a catalogue with one dataset, a distribution for each table and one for the linked data.
 * @see https://semiceu.github.io/DCAT-AP/releases/3.0.1/
 */
export function dcatOf(dataset: OpenDataset, files: readonly ReleasedFile[]): readonly RdfNode[] {
  const { choices } = dataset;
  const base = choices.address === "" ? "./" : choices.address.replace(/\/*$/u, "/");
  const name: Name = (local) => `${base}#${local}`;
  const data = files.filter(({ name: file }) => file.endsWith(".csv") || file === FILES.data);
  const nodes = [
    catalogue(dataset, name),
    described(dataset, name, base, data),
    ...data.map((file) => distribution(dataset, file, name, base)),
    ...data.map((file): RdfNode => checksum(file, name)),
    ...around(dataset, name),
  ];
  return [...nodes, ...namedTerms(nodes)];
}

const idOf = ({ name }: ReleasedFile): string => name.replaceAll(/[^a-z0-9]+/gu, "-");

function catalogue({ choices }: OpenDataset, name: Name): RdfNode {
  const { title, description, language, madeAt } = choices;
  return {
    iri: name("catalog"),
    types: ["dcat:Catalog"],
    says: [
      ["dct:title", said(title, language)],
      ["dct:description", said(description, language)],
      ["dct:publisher", iri(name("publisher"))],
      ["dct:issued", typed(madeAt, "xsd:dateTime")],
      ["dct:language", iri(LANGUAGES[language])],
      ["dct:license", iri(licenceAddress(choices))],
      ["dcat:dataset", iri(name("dataset"))],
    ],
  };
}

function described(dataset: OpenDataset, name: Name, base: string, files: readonly ReleasedFile[]): RdfNode {
  const { choices, previous } = dataset;
  const { title, description, language, madeAt, version } = choices;
  const span = spanOf(dataset);
  return {
    iri: name("dataset"),
    types: ["dcat:Dataset"],
    says: [
      ["dct:title", said(title, language)],
      ["dct:description", said(description, language)],
      ["dct:identifier", plain(`${name("dataset")}/${version}`)],
      ["dct:publisher", iri(name("publisher"))],
      ["dcat:contactPoint", iri(name("contact"))],
      ["dct:issued", typed(madeAt, "xsd:dateTime")],
      ["dct:modified", typed(madeAt, "xsd:dateTime")],
      ["dct:language", iri(LANGUAGES[language])],
      ["dct:accessRights", iri(PUBLIC)],
      ["dcat:version", plain(String(version))],
      ...(previous === undefined ? [] : [["dcat:previousVersion", iri(name(`version-${previous}`))] as const]),
      ...(span ? [["dct:temporal", iri(name("temporal"))] as const] : []),
      ...placesOf(dataset).map((_, n) => ["dct:spatial", iri(name(`place-${n + 1}`))] as const),
      ...["reviews", "ratings"].map((word): readonly [string, RdfTerm] => ["dcat:keyword", said(word, "en")]),
      ["dcat:landingPage", iri(`${base}${FILES.page}`)],
      ["dct:provenance", iri(name("provenance"))],
      ["prov:wasGeneratedBy", iri(name("making"))],
      ...files.map((file) => ["dcat:distribution", iri(name(idOf(file)))] as const),
    ],
  };
}

function distribution({ choices }: OpenDataset, file: ReleasedFile, name: Name, base: string): RdfNode {
  const isTable = file.name.endsWith(".csv");
  const { language, madeAt } = choices;
  return {
    iri: name(idOf(file)),
    types: ["dcat:Distribution"],
    says: [
      ["dct:title", plain(file.name)],
      ["dct:description", said(language === "de" ? "Teil der Veröffentlichung" : "Part of the release", language)],
      ["dcat:accessURL", iri(`${base}${file.name}`)],
      ["dcat:downloadURL", iri(`${base}${file.name}`)],
      ["dct:format", iri(`${FILE_TYPE}${isTable ? "CSV" : "JSON_LD"}`)],
      ["dcat:mediaType", iri(`${MEDIA_TYPE}${isTable ? "text/csv" : "application/ld+json"}`)],
      ["dct:license", iri(licenceAddress(choices))],
      ["dcat:byteSize", typed(String(file.bytes), "xsd:nonNegativeInteger")],
      ["spdx:checksum", iri(name(`${idOf(file)}-checksum`))],
      ["dct:issued", typed(madeAt, "xsd:dateTime")],
      ["adms:status", iri("http://publications.europa.eu/resource/authority/distribution-status/COMPLETED")],
      ["http://data.europa.eu/r5r/availability", iri(AVAILABLE)],
      ...(isTable ? [["dct:conformsTo", iri("http://www.w3.org/ns/csvw")] as const] : []),
    ],
  };
}

const checksum = (file: ReleasedFile, name: Name): RdfNode => ({
  iri: name(`${idOf(file)}-checksum`),
  types: ["spdx:Checksum"],
  says: [
    ["spdx:algorithm", iri("spdx:checksumAlgorithm_sha256")],
    ["spdx:checksumValue", typed(file.sha256, "xsd:hexBinary")],
  ],
});

function around(dataset: OpenDataset, name: Name): readonly RdfNode[] {
  const { choices, previous } = dataset;
  const { publisher, contact, language } = choices;
  const span = spanOf(dataset);
  const isInbox = contact.startsWith("mailto:");
  return [
    { iri: name("publisher"), types: ["foaf:Agent"], says: [["foaf:name", said(publisher, language)]] },
    {
      iri: name("contact"),
      types: ["vcard:Kind", "vcard:Organization"],
      says: [
        ["vcard:fn", said(publisher, language)],
        [isInbox ? "vcard:hasEmail" : "vcard:hasURL", iri(contact)],
      ],
    },
    {
      iri: name("provenance"),
      types: ["dct:ProvenanceStatement"],
      says: [
        [
          "dct:description",
          said(
            language === "de"
              ? "Aus einem unterschriebenen Beweisprotokoll gerechnet; siehe provenance.ttl."
              : "Reckoned from a signed log of evidence; see provenance.ttl.",
            language,
          ),
        ],
      ],
    },
    ...(span
      ? [
          {
            iri: name("temporal"),
            types: ["dct:PeriodOfTime"],
            says: [
              ["dcat:startDate", typed(span[0], "xsd:gYear")],
              ["dcat:endDate", typed(span[1], "xsd:gYear")],
            ] as const,
          },
        ]
      : []),
    ...placesOf(dataset).map((label, n): RdfNode => ({
      iri: name(`place-${n + 1}`),
      types: ["dct:Location"],
      says: [["skos:prefLabel", said(label, language)]],
    })),
    ...(previous === undefined
      ? []
      : [
          {
            iri: name(`version-${previous}`),
            types: ["dcat:Dataset"],
            says: [
              ["dct:title", said(choices.title, language)],
              ["dct:description", said(choices.description, language)],
              ["dcat:version", plain(String(previous))],
            ] as const,
          },
        ]),
  ];
}

/** The first and the last year that reviews are counted in. */
function spanOf({ reviews }: OpenDataset): readonly [string, string] | undefined {
  const years = reviews
    .flatMap(({ table }) => table?.figures ?? [])
    .flatMap(({ period }) => /^\d{4}/u.exec(period === WHOLE ? "" : period)?.[0] ?? [])
    .sort();
  const [first, last] = [years[0], years.at(-1)];
  return first === undefined || last === undefined ? undefined : [first, last];
}

function placesOf({ subjects }: OpenDataset): readonly string[] {
  const places = subjects.map(({ place }) => [place.locality, place.region, place.country].filter(Boolean).join(", "));
  return [...new Set(places.filter((place) => place !== ""))].sort();
}

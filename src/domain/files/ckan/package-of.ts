import { foldedTerm } from "../../ground/text";
import type { ReleaseChoices, ReleaseLicence, ReleasedFile } from "../../keeping/releases";
import type { CkanPackage, CkanResource } from "./read-answer";

/** Under this name a dataset says which release it is of: by it one of ours is known again. */
export const MARK = "counterflow_release";

/** CKAN's own names for licences (its `licenses.json`); an own one stands in the distributions' description. */
const LICENCES: Readonly<Record<ReleaseLicence, string>> = {
  "cc-by-4.0": "cc-by",
  "cc0-1.0": "cc-zero",
  own: "other-open",
};

/** What CKAN takes for a dataset's name in addresses: 2 to 100 of a–z, 0–9, - and _. */
export const isCkanName = (name: string): boolean => /^[a-z0-9_-]{2,100}$/u.test(name);

/** A name for a dataset, of its title. */
export function ckanName(title: string): string {
  const words = foldedTerm(title)
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-+|-+$/gu, "");
  const name = words.slice(0, 90).replace(/-+$/u, "");
  return name.length < 2 ? `dataset-${name}` : name;
}

/** A dataset's own words, without its resources. */
export function packageOf(releaseId: string, choices: ReleaseChoices, organisation: string) {
  const { title, description, publisher, contact, licence, licenceAddress, address, version, language } = choices;
  const extras = [
    { key: MARK, value: releaseId },
    { key: "language", value: language },
    ...(licence === "own" ? [{ key: "license_url", value: licenceAddress }] : []),
  ];
  return {
    title,
    notes: description,
    author: publisher,
    maintainer: publisher,
    ...(contact.startsWith("mailto:") && { maintainer_email: contact.slice("mailto:".length) }),
    license_id: LICENCES[licence],
    version: String(version),
    ...((address || contact).startsWith("http") && { url: address || contact }),
    ...(organisation !== "" && { owner_org: organisation }),
    extras,
  };
}

const FORMATS: Readonly<Record<string, readonly [format: string, mediaType: string]>> = {
  csv: ["CSV", "text/csv"],
  json: ["JSON", "application/json"],
  jsonld: ["JSON-LD", "application/ld+json"],
  ttl: ["Turtle", "text/turtle"],
  txt: ["TXT", "text/plain"],
};

const extensionOf = (name: string): string => name.split(".").at(-1) ?? "";

/** The files of a release that are resources of its dataset: what is data. Pages and cards are for a server of one's own. */
export const resourceFiles = (files: readonly ReleasedFile[]): readonly ReleasedFile[] =>
  files.filter(({ name }) => !name.includes("/") && extensionOf(name) in FORMATS);

export const formatOf = (name: string): readonly [format: string, mediaType: string] =>
  FORMATS[extensionOf(name)] ?? ["", "application/octet-stream"];

/** What is to be done with each resource, so that the dataset has those of this release and no older ones of ours. */
export interface ResourcePlan {
  /** Not there yet. */
  readonly create: readonly ReleasedFile[];
  /** There with other bytes. */
  readonly update: readonly { readonly file: ReleasedFile; readonly id: string }[];
  /** There already, byte for byte: an earlier try laid it down. */
  readonly done: readonly CkanResource[];
}

/** By name and hash: what an earlier try has laid down already is not sent again. Resources of others are left alone. */
export function planResources(files: readonly ReleasedFile[], held: readonly CkanResource[]): ResourcePlan {
  const byName = new Map(held.map((one) => [one.name ?? "", one]));
  const create: ReleasedFile[] = [];
  const update: { file: ReleasedFile; id: string }[] = [];
  const done: CkanResource[] = [];
  for (const file of resourceFiles(files)) {
    const there = byName.get(file.name);
    if (!there) create.push(file);
    else if (there.hash === file.sha256) done.push(there);
    else update.push({ file, id: there.id });
  }
  return { create, update, done };
}

/** The release that a dataset says it is of; empty where it is none of ours. */
export const releaseOfPackage = ({ extras }: CkanPackage): string => {
  const value = extras.find(({ key }) => key === MARK)?.value;
  return typeof value === "string" ? value : "";
};

import type { Fact, Provenance, Reading, Subject } from "../../evidence/reading";
import { EXTRA } from "./extra";
import type { Said } from "./model";
import type { ProfileSaid } from "./read-profile-file";

/** Which file it is: by this it is known again, for the file itself is not kept. */
export interface FileHash {
  /** In hex. */
  readonly sha256: string;
}

/** The address of a file of which nothing but its hash is kept. */
export const fileUrl = ({ sha256 }: FileHash): string => `file:///${sha256}`;

/** The hash in such an address; undefined of every other. */
export const hashInUrl = (url: string): string | undefined => /^file:\/\/\/([0-9a-f]{64})$/u.exec(url)?.[1];

/** What a candidate's file says in the form of what a page says: one person, and facts of them. */
export function readingOf({ format, said, isCut }: ProfileSaid, hash: FileHash): Reading {
  const id = `${fileUrl(hash)}#person`;
  const name = said.flatMap((one) => (one.says === "property" && one.property === "name" ? [one.value] : []))[0];
  const person: Subject = {
    id,
    types: ["Person"],
    ...(name !== undefined && { name: name.slice(0, 500) }),
    identifiers: [],
  };
  const facts = said.filter((one) => !(one.says === "property" && one.property === "name"));
  return {
    main: id,
    subjects: [person],
    facts: facts.map((one) => factOf(one, id, format)),
    warnings: isCut ? [{ code: "text-cut" }] : [],
  };
}

/** Without the fields that are no part of a form: what of them was to be withheld is counted by now. */
export const withoutExtra = <F extends Fact>(facts: readonly F[]): F[] =>
  facts.filter((fact) => !(fact.kind === "profile" && fact.property.startsWith(EXTRA)));

function factOf(one: Said, subject: string, format: string): Fact {
  const { fragment, conformsTo, raw } = one.at;
  const provenance: Provenance[] = [
    {
      syntax: format,
      reader: "profile-file",
      version: "1",
      selectors: [{ type: "FragmentSelector", value: fragment.slice(0, 2_000), conformsTo }],
      raw,
    },
  ];
  const common = { subject, confidence: 1, provenance };
  if (one.says === "property") return { kind: "profile", ...common, property: one.property, value: one.value };
  const { author, text, date } = one;
  return { kind: "review", ...common, text, ...(author !== "" && { author }), ...(date && { date }) };
}

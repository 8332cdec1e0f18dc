import * as v from "valibot";
import { ok } from "../../ground/result";
import { OptionalLine } from "../../ground/text";
import { SO_ALREADY, defineAct } from "../../ledger/log";
import { aboutParts } from "./about-parts";
import { SubjectNode } from "./node";
import { subjectNames, writesSubjectNames } from "./tables";

const SubjectNamedV1 = v.strictObject({ node: SubjectNode, name: OptionalLine(300) });

/** An official chose what a subject is called here; without words, it is called again what its sources call it. */
export const subjectNamed = defineAct({
  type: "subject.named",
  from: ["workbench"],
  versions: [SubjectNamedV1],
  about: ({ node, name }) => ({ ...aboutParts([node]), label: name }),
  project: ({ at, payload: { node, name } }) => [subjectNames.set(node, { node, name, namedAt: at })],
  writes: [writesSubjectNames],
  async holds(tables, payload) {
    const held = await tables.get(subjectNames, payload.node);
    return ok((held?.name ?? "") === payload.name ? SO_ALREADY : payload);
  },
  goesOutWith: ["subject"],
});

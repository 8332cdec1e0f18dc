import * as v from "valibot";
import { Line } from "../../ground/text";
import { defineAct } from "../../ledger/log";
import { officials } from "./tables";

const OfficialNamedV1 = v.strictObject({ name: Line(100) });

/** The official at this installation said what the team is to call them. Nobody can say it for another installation. */
export const officialNamed = defineAct({
  type: "official.named",
  from: ["workbench"],
  versions: [OfficialNamedV1],
  about: ({ name }) => ({ label: name }),
  project: ({ origin, payload: { name } }) => [officials.set(origin, { origin, name })],
  writes: [{ table: officials }],
  goesOutWith: [],
});

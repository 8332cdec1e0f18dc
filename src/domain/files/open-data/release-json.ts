import * as v from "valibot";
import { ReleaseChoices } from "../../keeping/releases";

/** What a release says of how it was made (release.json). */
const ReleaseJson = v.looseObject({
  choices: ReleaseChoices,
  subjects: v.pipe(v.array(v.string()), v.maxLength(20_000)),
  earlier: v.nullable(v.number()),
});
export type ReleaseJson = v.InferOutput<typeof ReleaseJson>;

/** Reads a release.json. @throws where it is none. */
export function readReleaseJson(text: string): ReleaseJson {
  const read = v.safeParse(ReleaseJson, JSON.parse(text));
  if (!read.success) throw new Error(`release.json: ${read.issues[0].message}`);
  return read.output;
}

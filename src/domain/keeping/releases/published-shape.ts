/** What is said of a release in a portal, in version 1. Frozen: what is more than this is version 2, with an upcast. */
import * as v from "valibot";
import { Line, OptionalLine } from "../../ground/text";
import { ReleaseId } from "./shapes";

const Web = v.pipe(OptionalLine(2_000), v.regex(/^(?:|https?:\/\/[^\s<>"{}|\\^`@]+)$/u));

export const ReleasePublishedV1 = v.strictObject({
  releaseId: ReleaseId,
  /** The CKAN that it stands in (the address that `/api/3/action` follows). */
  portal: v.pipe(Line(1_000), v.regex(/^https?:\/\/[^\s@?#]+$/u)),
  /** The dataset there: its id, its name, and its page. */
  packageId: Line(200),
  name: Line(200),
  address: Web,
  resources: v.pipe(v.array(v.strictObject({ file: Line(200), id: Line(200), address: Web })), v.maxLength(1_000)),
});
export type ReleasePublished = v.InferOutput<typeof ReleasePublishedV1>;

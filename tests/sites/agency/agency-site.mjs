import { contentTypeOf } from "../common/content-types.mjs";
import { FILES } from "./files.mjs";

/** The sample agency's files, to be downloaded. */
/** @type {import("../common/reply.mjs").Site} */
export function agencySite({ pathname }) {
  const file = FILES.find(({ name }) => pathname === `/agency/${name}`);
  return file && { status: 200, headers: { "content-type": contentTypeOf(file.name) }, body: file.make() };
}

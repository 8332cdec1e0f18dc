import { type Result, fail, ok } from "../../../ground/result";
import type { DmnModel } from "../drg";
import type { DmnFault } from "../fault";
import { asVersion13 } from "./as-version-13";
import { modelOf } from "./model-of";
import { notShownIn } from "./not-shown-in";
import { parseXml } from "./parse-xml";
import { READ_LIMITS, type ReadLimits, scanXml } from "./scan-xml";
import { NoTable } from "./table-of";

/**
 * Reads a model of DMN 1.1 to 1.6. Anything may be given: it never throws. Texts with a document type, too large, too deep or
 * with too many elements are refused before a reader of XML sees them. Names, requirements and texts of FEEL are not judged here.
 */
export async function readDmn(xml: string, limits: ReadLimits = READ_LIMITS): Promise<Result<DmnModel, DmnFault>> {
  const scanned = scanXml(xml, limits);
  if (!scanned.ok) return scanned;
  const mapped = asVersion13(xml);
  if (!mapped) return fail({ code: "not-dmn" });
  const read = await parseXml(mapped.xml);
  if (!read.ok) return read;
  const { root, notes } = read.value;
  try {
    const model = modelOf(root, { definitions: root, version: mapped.version });
    return ok({ ...model, notShown: notShownIn(root, model, notes) });
  } catch (error) {
    if (error instanceof NoTable) return fail(error.fault);
    throw error;
  }
}

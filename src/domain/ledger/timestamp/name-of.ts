import type { Certificate } from "pkijs";
import { oneLine } from "../../ground/text";

const COMMON_NAME = "2.5.4.3";
const ORGANISATION = "2.5.4.10";

const LONGEST_NAME = 200;

/**
 * Whom a certificate is for: the common name and the organisation, as far as it says; one line, with nothing in it that
 * could pass for another name or steer what stands around it.
 */
export function nameOf(certificate: Certificate | undefined): string {
  const parts = certificate?.subject.typesAndValues ?? [];
  const name = [COMMON_NAME, ORGANISATION]
    .flatMap((type) => parts.filter((part) => part.type === type))
    .map(({ value }): unknown => value.valueBlock.value)
    .filter((text) => typeof text === "string")
    .join(", ");
  return oneLine(name).slice(0, LONGEST_NAME);
}

import type { Certificate } from "pkijs";

const COMMON_NAME = "2.5.4.3";
const ORGANISATION = "2.5.4.10";

/** Whom a certificate is for: the common name and the organisation, as far as it says. */
export function nameOf(certificate: Certificate | undefined): string {
  const parts = certificate?.subject.typesAndValues ?? [];
  return [COMMON_NAME, ORGANISATION]
    .flatMap((type) => parts.filter((part) => part.type === type))
    .map(({ value }) => value.valueBlock.value)
    .join(", ");
}

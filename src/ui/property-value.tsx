import type { ComponentChildren } from "preact";
import type { ProfileFact } from "../domain/evidence/reading";
import { formatDuration } from "./durations";
import { formatIso } from "./iso-dates";
import { splitTerm } from "../domain/ground/text";

type Said = Pick<ProfileFact, "property" | "value">;

// An article number may look like a duration or a date.
const LASTS = /time|duration|period|term|validFor|frequency/iu;
const DATED =
  /\b(?:dated?|\p{L}*datum|time|published|modified|created|updated|posted|reviewed|inspected|expires|born|founded|due|since|from|until|through|starts?|ends?)\b/iu;

/** What a page says of a property, as plain text: a duration or date as people write it, all else in the page's words. */
export const valueWords = (said: Said): string => timeOf(said) ?? said.value;

interface Props {
  readonly of: Said;
  /** How a value is shown that is in the page's words. */
  readonly children: ComponentChildren;
}

/** What a page says of a property. Of a duration or a date, the page's own words are one hover away. */
export function PropertyValue({ of, children }: Props) {
  const words = timeOf(of);
  if (words === undefined) return <>{children}</>;
  return (
    <time dateTime={of.value} title={of.value} dir="auto">
      {words}
    </time>
  );
}

const timeOf = ({ property, value }: Said): string | undefined =>
  (LASTS.test(property) ? formatDuration(value) : undefined) ??
  (DATED.test(splitTerm(property)) ? formatIso(value) : undefined);

import type { ComponentChildren } from "preact";
import type { ProfileFact } from "../domain/reading";
import { formatDuration } from "./durations";

type Said = Pick<ProfileFact, "property" | "value">;

// An article number may look like a duration.
const LASTS = /time|duration|period|term|validFor|frequency/iu;

/** What a page says of a property, as plain text: a duration as people write it, all else in the page's words. */
export const valueWords = (said: Said): string => durationOf(said) ?? said.value;

interface Props {
  readonly of: Said;
  /** How a value is shown that is in the page's words. */
  readonly children: ComponentChildren;
}

/** What a page says of a property. Of a duration, the page's own words are one hover away. */
export function PropertyValue({ of, children }: Props) {
  const words = durationOf(of);
  if (words === undefined) return <>{children}</>;
  return (
    <time dateTime={of.value} title={of.value} dir="auto">
      {words}
    </time>
  );
}

const durationOf = ({ property, value }: Said): string | undefined =>
  LASTS.test(property) ? formatDuration(value) : undefined;

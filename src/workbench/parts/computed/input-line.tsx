import type { Input } from "../../../domain/casework/comparison";
import { credibilityName } from "../../../ui/credibility-names";
import { formatDay } from "../../../ui/dates";
import { propertyName } from "../../../ui/property-names";
import { formatNumber, t, tn } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { entryHref } from "../../log/links";
import { useJudgedFacts } from "../credibility/judged-facts";

/** What a cell rests on: who says what, when, and the entry that proves it. */
export function InputLine({ input }: { readonly input: Input }) {
  const credibility = useJudgedFacts()?.at(input.cite)?.credibility ?? undefined;
  return (
    <>
      <Words>{[whoSays(input), says(input)].filter(Boolean).join(": ")}</Words>{" "}
      <span class="small soft">
        <time dateTime={input.at}>{formatDay(input.at)}</time> ·{" "}
        <a href={entryHref(input.cite)}>{t("caseViewEntry", String(input.cite.index))}</a>
        {credibility !== undefined && ` · ${t("credibilityHead")}: ${credibilityName(credibility)}`}
      </span>
    </>
  );
}

function whoSays(input: Input): string {
  switch (input.of) {
    case "rating":
    case "fact":
      return input.host;
    case "place":
      return input.host || t("workbenchOwnData");
    case "own":
      return t("computedRow", input.column.head, formatNumber(input.line));
    case "judgement":
      return t("computedJudged");
  }
}

function says(input: Input): string {
  switch (input.of) {
    case "rating": {
      const { value, scale, count } = input;
      const said = value === null ? t("computedNoMean") : formatNumber(value);
      return [
        scale && value !== null ? t("computedOnScale", said, formatNumber(scale.best)) : said,
        count === null ? "" : tn("ratingCount", count),
      ]
        .filter(Boolean)
        .join(" · ");
    }
    case "fact":
      return `${propertyName(input.property)} ${input.text}`;
    case "own":
      return input.raw;
    case "place":
      return `${String(input.latitude)}°, ${String(input.longitude)}°`;
    case "judgement":
      return input.reason;
  }
}

import type { PatternReview } from "../../storage/reading";
import { formatDay } from "../../ui/dates";
import { t } from "../../ui/texts";
import { useMore } from "../../ui/use-more";
import { Words } from "../../ui/words";
import { entryHref } from "../log/links";
import { placeOf } from "./narrowed";
import { type Scale } from "../parts/findings/scale-words";
import { scaledWords } from "../parts/findings/scale-words";

interface Props {
  readonly reviews: readonly PatternReview[];
  readonly scale: Scale;
  readonly nameOf: (node: string) => string;
}

const FIRST = 6;
const LONGEST = 400;

/** Reviews side by side, each leading to the capture that it is in. */
export function ReviewList({ reviews, scale, nameOf }: Props) {
  const { shown, more } = useMore(reviews, FIRST);
  return (
    <>
      <ul class="patterns-reviews">
        {shown.map(({ id, subject, source, date, rating, text = "" }) => (
          <li key={id}>
            <p class="small soft">
              <Words>{nameOf(subject)}</Words> · <Words>{source}</Words>
              {date !== undefined && ` · ${formatDay(date.slice(0, 10))}`}
              {rating !== undefined && ` · ${scaledWords(rating, scale)}`}
            </p>
            {text !== "" && (
              <blockquote>
                <Words>{text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}</Words>
              </blockquote>
            )}
            <a href={entryHref(placeOf(id))}>{t("patternsInCapture")}</a>
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}

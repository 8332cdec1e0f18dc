import type { Quote } from "../../../domain/analysis/themes";
import { t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { entryHref } from "../../log/links";
import { placeOf } from "../narrowed";

/** People's own words, each leading to the capture that it is in. */
export function Quotes({ quotes }: { readonly quotes: readonly Quote[] }) {
  return (
    <ul class="plain">
      {quotes.map(({ review, start, text }) => (
        <li key={`${review} ${start}`}>
          <q>
            <Words>{text}</Words>
          </q>{" "}
          <a
            class="small"
            href={entryHref(placeOf(review))}
            aria-label={t("patternsQuoteInCapture", text.slice(0, 60))}
          >
            {t("patternsInCapture")}
          </a>
        </li>
      ))}
    </ul>
  );
}

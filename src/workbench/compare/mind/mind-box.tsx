import { type TextKey, formatNumber, language, t } from "../../../ui/texts";
import { useMore } from "../../../ui/use-more";
import { useComparing } from "../comparing";
import { type MindItem, mindItems } from "./mind-items";

const WORDS: Readonly<Record<MindItem["code"], TextKey>> = {
  missing: "mindMissing",
  crosses: "mindCrosses",
  "limit-unknown": "mindLimitUnknown",
  few: "mindFew",
  "one-sided": "mindOneSided",
  "one-source": "mindOneSource",
  "sources-differ": "mindSourcesDiffer",
  inherited: "mindInherited",
  removed: "mindRemoved",
  stale: "mindStale",
  doubted: "mindDoubted",
  "facts-differ": "mindFactsDiffer",
  "places-differ": "mindPlacesDiffer",
  "value-outside-scale": "mindOutsideScale",
};

const FIRST = 8;

/** What to keep in mind before relying on the comparison. */
export function MindBox() {
  const { held, frame } = useComparing();
  const items = mindItems(held.inside, frame);
  const { shown, more } = useMore(items, FIRST);
  if (items.length === 0) return null;
  const list = new Intl.ListFormat(language(), { type: "unit" });
  return (
    <section class="compare-section" aria-labelledby="compare-mind">
      <h2 id="compare-mind">{t("mindTitle")}</h2>
      <ul class="compare-mind small">
        {shown.map(({ code, options, what, count }) => (
          <li key={`${code} ${what} ${String(count)}`}>
            ▲ {t(WORDS[code], list.format(options), what, count === null ? t("mindNoCount") : formatNumber(count))}
          </li>
        ))}
      </ul>
      {more}
    </section>
  );
}

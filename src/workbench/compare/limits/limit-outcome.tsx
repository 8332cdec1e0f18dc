import { language, t, tn } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { useComparing } from "../comparing";
import type { Option } from "../hold-options";
import { overWords } from "./over-words";

/** Which options are out and by what, which are not known to be in, and how many go on. */
export function LimitOutcome() {
  const { held, limits } = useComparing();
  const { inside, out } = held;
  const isOpen = (option: Option) => option.met.some(({ meets }) => meets === null);
  const unsure = inside.filter(isOpen);
  const list = new Intl.ListFormat(language(), { type: "unit" });
  return (
    <div class="compare-outcome small">
      {out.length > 0 && (
        <>
          <p>
            <span class="bad">▲ {t("compareOut")}</span> {t("compareOutHelp")}
          </p>
          <ul class="bullets">
            {out.map((option) => (
              <li key={option.node}>
                <b>
                  <Words>{option.name}</Words>
                </b>{" "}
                (
                {list.format(
                  option.met.flatMap((met, n) => {
                    const limit = limits[n];
                    return met.meets === false && limit
                      ? [t("compareLimitSays", limit.name, overWords(limit, met))]
                      : [];
                  }),
                )}
                )
              </li>
            ))}
          </ul>
        </>
      )}
      {unsure.length > 0 && (
        <>
          <p class="warn">▲ {t("compareUnsure")}</p>
          <ul class="bullets">
            {unsure.map((option) => (
              <li key={option.node}>
                <b>
                  <Words>{option.name}</Words>
                </b>{" "}
                (
                {list.format(
                  option.met.flatMap(({ meets, cell }, n) => {
                    const limit = limits[n];
                    if (meets !== null || !limit) return [];
                    return [t(cell.state === "measured" ? "compareCrosses" : "compareLimitUnknown", limit.name)];
                  }),
                )}
                )
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <b>{inside.length === 0 ? t("compareAllOut") : tn("compareGoOn", inside.length)}</b>
      </p>
    </div>
  );
}

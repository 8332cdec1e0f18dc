import { MOST_ALTERNATIVES } from "../../../domain/casework/comparison";
import { formatNumber, t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { PartSays } from "../../parts/links/parts-say";
import { useComparing } from "../comparing";
import { useMore } from "../../../ui/use-more";
import { withOption } from "./changes";

const FIRST = 30;

/** The subjects of the case: those that are ticked are compared. */
export function OptionList() {
  const { held, frame, canChange, change } = useComparing();
  const { shown, more } = useMore(held.options, FIRST);
  const isFull = frame.alternatives.length >= MOST_ALTERNATIVES;
  const tick = (node: string, name: string, isTicked: boolean) =>
    void change(withOption(frame, node, isTicked), t(isTicked ? "compareOptionBack" : "compareOptionOut", name));
  return (
    <fieldset class="compare-fields">
      <legend>{t("comparisonAlternatives")}</legend>
      <ul class="compare-options">
        {shown.map(({ node, name, isTicked }) => (
          <li key={node}>
            <label class="check">
              <input
                type="checkbox"
                checked={isTicked}
                disabled={!canChange || (isFull && !isTicked)}
                onChange={({ currentTarget }) => {
                  tick(node, name, currentTarget.checked);
                }}
              />
              <Words>{name}</Words>
            </label>
          </li>
        ))}
        {held.gone.map((node) => (
          <li key={node}>
            <label class="check">
              <input
                type="checkbox"
                checked
                disabled={!canChange}
                onChange={() => {
                  tick(node, node, false);
                }}
              />
              <span>
                <PartSays node={node} /> <span class="small warn">{t("compareOptionGone")}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {more}
      {isFull && <p class="small soft">{t("compareOptionsFull", formatNumber(MOST_ALTERNATIVES))}</p>}
    </fieldset>
  );
}

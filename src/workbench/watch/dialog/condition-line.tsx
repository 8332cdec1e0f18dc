import { useId } from "preact/hooks";
import { formatNumber, t } from "../../../ui/texts";
import type { Condition } from "../../../domain/casework/watch";
import { fieldWords } from "../../../ui/watched-changes";
import type { Wished } from "./wishes";

interface Props {
  readonly wished: Wished;
  readonly onWished: (wished: Wished) => void;
}

/** One thing that may be looked for: whether, which way, and by how much. */
export function ConditionLine({ wished, onWished }: Props) {
  const id = useId();
  const { condition, ticked } = wished;
  const { field, property, scale } = condition;
  const name = fieldWords(field, property);
  return (
    <p class="watch-condition">
      <input
        id={id}
        type="checkbox"
        checked={ticked}
        onChange={({ currentTarget }) => onWished({ ...wished, ticked: currentTarget.checked })}
      />
      <label for={id}>{name}</label>
      {ticked && field !== "review-below" && <Direction name={name} wished={wished} onWished={onWished} />}
      {ticked && <By name={name} wished={wished} onWished={onWished} />}
      {ticked && scale && (
        <small class="soft">{t("watchScale", formatNumber(scale.worst), formatNumber(scale.best))}</small>
      )}
    </p>
  );
}

type PartProps = Props & { readonly name: string };

const WAYS = { falls: "watchWayFalls", rises: "watchWayRises", changes: "watchWayChanges" } as const;
const DIRECTIONS = ["falls", "rises", "changes"] as const satisfies readonly Condition["direction"][];

function Direction({ name, wished, onWished }: PartProps) {
  const { condition } = wished;
  return (
    <select
      aria-label={t("watchWayOf", name)}
      value={condition.direction}
      onChange={({ currentTarget }) => {
        const direction = DIRECTIONS.find((one) => one === currentTarget.value);
        if (direction) onWished({ ...wished, condition: { ...condition, direction } });
      }}
    >
      {DIRECTIONS.map((one) => (
        <option key={one} value={one}>
          {t(WAYS[one])}
        </option>
      ))}
    </select>
  );
}

/** How much; of a property that may be no number only where it is to fall or rise. */
function By({ name, wished, onWished }: PartProps) {
  const { condition, by } = wished;
  const id = useId();
  if (condition.field === "fact" && condition.direction === "changes") return null;
  const label = t(condition.field === "review-below" ? "watchBelow" : "watchByAtLeast");
  return (
    <>
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        class="watch-by"
        aria-label={`${name}: ${label}`}
        value={by}
        onInput={({ currentTarget }) => onWished({ ...wished, by: currentTarget.value })}
      />
    </>
  );
}

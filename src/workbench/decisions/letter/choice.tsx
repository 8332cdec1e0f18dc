import { formatDay } from "../../../ui/dates";
import { t } from "../../../ui/texts";
import { CitedText } from "./cited-text";
import { useLetter } from "./letter-context";

/** What was chosen; several make a shortlist. */
export function Choice() {
  const { options, lookAgain } = useLetter().record;
  const chosen = options.filter(({ verdict }) => verdict === "chosen");
  return (
    <section class="decision-verdict">
      {chosen.length === 0 ? (
        <p class="decision-big">{t("decisionWeChooseNone")}</p>
      ) : (
        <p class="small soft">{t("decisionWeChoose")}</p>
      )}
      {chosen.map(({ node, name, reason }) => (
        <div key={node}>
          <p class="decision-big" dir="auto">
            {name}
          </p>
          <CitedText text={reason} />
        </div>
      ))}
      {lookAgain !== "" && <p>{t("decisionLookAgainOn", formatDay(lookAgain))}</p>}
    </section>
  );
}

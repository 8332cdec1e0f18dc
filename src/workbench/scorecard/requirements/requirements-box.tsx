import { useState } from "preact/hooks";
import type { StandingRequirement } from "../../../domain/casework/scorecards";
import { formatNumber, t, tn } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { useScoring } from "../scoring";
import { DropRequirement } from "./drop-requirement";
import { RequirementDialog } from "./requirement-dialog";
import { RequirementForm } from "./requirement-form";

/** What the role asks for: written down before anybody scores. */
export function RequirementsBox({ isFirst }: { readonly isFirst: boolean }) {
  const { scoring, canChange } = useScoring();
  const [edited, setEdited] = useState<StandingRequirement | "new">();
  const { requirements, cards } = scoring;
  const weight = requirements.reduce((sum, { says }) => sum + says.weight, 0);
  if (isFirst)
    return (
      <section class="scorecard-part">
        <h2>{t("scorecardNoRequirements")}</h2>
        <p>{t("scorecardNoRequirementsHelp")}</p>
        {canChange && <RequirementForm />}
      </section>
    );
  return (
    <details class="scorecard-part scorecard-no-print" open={scoring.candidates.length === 0}>
      <summary>
        <h2>{tn("scorecardRequirementCount", requirements.length)}</h2>
      </summary>
      <ol class="scorecard-list">
        {requirements.map((one) => (
          <li key={one.requirementId}>
            <span>
              <b>
                <Words>{one.says.name}</Words>
              </b>{" "}
              <span class="small soft">
                {one.says.must && `${t("scorecardMustWord")} · `}
                {t("scorecardWeightOf", formatNumber(one.says.weight))}
              </span>
            </span>
            {canChange && (
              <span class="scorecard-acts">
                <button
                  type="button"
                  class="quiet"
                  aria-label={t("scorecardChangeNamed", one.says.name)}
                  onClick={() => setEdited(one)}
                >
                  {t("scorecardChange")}
                </button>
                <DropRequirement requirement={one} />
              </span>
            )}
          </li>
        ))}
      </ol>
      {weight !== 100 && <p class="small warn">▲ {t("scorecardWeights", formatNumber(weight))}</p>}
      <p class="small soft">{t("scorecardWeightHelp")}</p>
      {cards.length > 0 && <p class="small soft">{t("scorecardOlderHelp")}</p>}
      {canChange && (
        <p>
          <button type="button" onClick={() => setEdited("new")}>
            {t("scorecardAddRequirement")}
          </button>
        </p>
      )}
      {edited && (
        <RequirementDialog requirement={edited === "new" ? undefined : edited} onClose={() => setEdited(undefined)} />
      )}
    </details>
  );
}

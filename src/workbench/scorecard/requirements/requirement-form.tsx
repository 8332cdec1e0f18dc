import { t } from "../../../ui/texts";
import { useBusy } from "../../../ui/use-busy";
import { RequirementFields } from "./requirement-fields";
import { useRequirement } from "./use-requirement";

/** The first requirement of a case. */
export function RequirementForm() {
  const requirement = useRequirement();
  const [busy, whileBusy] = useBusy();
  return (
    <form
      noValidate
      class="scorecard-form"
      onSubmit={(event) => {
        event.preventDefault();
        void whileBusy(async () => {
          await requirement.write();
        });
      }}
    >
      <RequirementFields of={requirement} />
      {requirement.problem !== undefined && (
        <p class="problem" role="alert">
          {requirement.problem}
        </p>
      )}
      <p>
        <button type="submit" class="primary" disabled={busy}>
          {t("scorecardAddRequirement")}
        </button>
      </p>
    </form>
  );
}

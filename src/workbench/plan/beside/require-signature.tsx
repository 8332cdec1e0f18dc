import { FormDialog } from "../../../ui/form-dialog";
import { t } from "../../../ui/texts";
import { usePlanning } from "../planning";
import { useAltering } from "../use-altering";

/** Have a second official sign the decision; asked before, as there is no way back. */
export function RequireSignature({ onClose }: { readonly onClose: () => void }) {
  const { caseId } = usePlanning();
  const { problem, alter } = useAltering(caseId);
  return (
    <FormDialog
      title={t("planRequireSignature")}
      submit={t("planRequireSignatureDo")}
      problem={problem}
      onSubmit={() =>
        alter({ alterations: [{ alter: "require-signature", of: "decision" }], done: t("planSignatureRequired") })
      }
      onClose={onClose}
    >
      <p>{t("planSignatureNoWayBack")}</p>
    </FormDialog>
  );
}

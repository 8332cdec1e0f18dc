import { useState } from "preact/hooks";
import { captureLinked, captureUnlinked } from "../../../domain/casework/cases";
import { listCases } from "../../../storage/reading";
import { FormDialog } from "../../../ui/form-dialog";
import { PickField } from "../../../ui/pick-field";
import { t } from "../../../ui/texts";
import { useDoing } from "../../frame/use-doing";
import { useLive } from "../../frame/use-live";
import { useWorkbench } from "../../frame/workbench";

interface Props {
  readonly captureId: string;
  /** The case it is looked at from. */
  readonly from: string;
  readonly onClose: () => void;
}

/** Link a capture to one more case; it stays on this one. */
export function LinkDialog({ captureId, from, onClose }: Props) {
  const { perform } = useWorkbench();
  const { problem, run } = useDoing();
  const [picked, setPicked] = useState<string>();
  const [missing, setMissing] = useState(false);
  const cases = useLive((db) => listCases(db, { status: "open" }), []) ?? [];
  const submit = async () => {
    setMissing(picked === undefined);
    if (picked === undefined) return false;
    const link = { captureId, caseId: picked };
    return run(
      () => perform(captureLinked, link),
      t("caseViewLinked", picked),
      () => perform(captureUnlinked, link),
    );
  };
  return (
    <FormDialog
      title={t("caseViewLinkTitle")}
      submit={t("caseViewLinkDo")}
      problem={problem ?? (missing ? t("caseViewLinkMissing") : undefined)}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t("caseViewLinkHelp")}</p>
      <PickField
        label={t("caseViewCase")}
        nothing={t("caseViewLinkHint")}
        picks={cases
          .filter(({ caseId }) => caseId !== from)
          .map(({ caseId, title }) => ({ key: caseId, name: `${caseId} · ${title}` }))}
        picked={picked}
        onPick={setPicked}
      />
    </FormDialog>
  );
}

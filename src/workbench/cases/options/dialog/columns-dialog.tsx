import { useMemo, useState } from "preact/hooks";
import { setPreference } from "../../../../platform";
import { OPTION_COLUMNS, type OptionColumn } from "../../../../platform/kept";
import { FormDialog } from "../../../../ui/form-dialog";
import { caseKindName } from "../../../../ui/case-kind-names";
import { t } from "../../../../ui/texts";
import { useWorkbench } from "../../../frame/workbench";
import { columnKey } from "../columns/column-key";
import { offeredColumns } from "../columns/offered-columns";
import type { Options } from "../use-options";
import { ChosenColumns } from "./chosen-columns";
import { OfferedColumns } from "./offered-list";

interface Props {
  readonly options: Options;
  readonly onClose: () => void;
}

/** Choose the columns of the options, and their order; kept for all cases of this kind. */
export function ColumnsDialog({ options, onClose }: Props) {
  const { kind, comparison, columns } = options;
  const { say } = useWorkbench();
  const offered = useMemo(() => offeredColumns(comparison), [comparison]);
  const [chosen, setChosen] = useState<readonly OptionColumn[]>(columns.map(({ column }) => column));
  const keep = async (kept: readonly OptionColumn[]) => {
    const once = new Map(kept.map((column) => [columnKey(column), column]));
    await setPreference(OPTION_COLUMNS.of(kind), [...once.values()]);
    say(t("optionsColumnsKept", caseKindName(kind)));
    return true;
  };
  return (
    <FormDialog
      title={t("optionsColumnsTitle")}
      submit={t("optionsColumnsDo")}
      onSubmit={() => keep(chosen)}
      onClose={onClose}
    >
      <p>{t("optionsColumnsHelp", caseKindName(kind))}</p>
      <ChosenColumns comparison={comparison} offered={offered} chosen={chosen} onChosen={setChosen} />
      <OfferedColumns comparison={comparison} offered={offered} chosen={chosen} onChosen={setChosen} />
      <p>
        <button type="button" class="quiet" onClick={() => void keep([]).then(onClose)}>
          {t("optionsColumnsDefault")}
        </button>
      </p>
    </FormDialog>
  );
}

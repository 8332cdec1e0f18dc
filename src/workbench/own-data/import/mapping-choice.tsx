import { ChoiceField } from "../../../ui/choice-field";
import { t } from "../../../ui/texts";
import type { Choice } from "./use-table-import";

interface Props {
  readonly choices: readonly Choice[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** Which mapping the columns are taken from; none where each is guessed by itself. */
export function MappingChoice({ choices, chosen, onChoose }: Props) {
  return (
    <ChoiceField
      label={t("ownDataMapping")}
      value={chosen}
      choices={[
        ["", t("ownDataMappingNone")],
        ...choices.map(({ id, name }) => [id, id === "last" ? t("ownDataMappingLast") : name] as const),
      ]}
      onValue={onChoose}
    />
  );
}

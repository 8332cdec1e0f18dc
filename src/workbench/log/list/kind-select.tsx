import { useId } from "preact/hooks";
import { t } from "../../../ui/texts";
import { useWorkbench } from "../../frame/workbench";
import { FACT_KINDS, factKindName } from "../../words/fact-kinds";

interface Props {
  readonly kind: string | undefined;
  readonly onKind: (kind: string) => void;
}

/** Which lines: what pages said, or what officials did. */
export function KindSelect({ kind = "", onKind }: Props) {
  const { words } = useWorkbench();
  const id = useId();
  const isKnown = kind === "" || words.types.includes(kind) || FACT_KINDS.some((known) => known === kind);
  return (
    <div class="field">
      <label for={id}>{t("logKind")}</label>
      <select
        id={id}
        value={kind}
        onChange={({ currentTarget }) => {
          onKind(currentTarget.value);
        }}
      >
        <option value="">{t("logAnyKind")}</option>
        <optgroup label={t("logKindsOfFact")}>
          {FACT_KINDS.map((known) => (
            <option key={known} value={known}>
              {factKindName(known)}
            </option>
          ))}
        </optgroup>
        <optgroup label={t("logTypesOfEntry")}>
          {words.types.map((type) => (
            <option key={type} value={type}>
              {words.nameOf(type)}
            </option>
          ))}
        </optgroup>
        {!isKnown && <option value={kind}>{words.nameOf(kind)}</option>}
      </select>
    </div>
  );
}

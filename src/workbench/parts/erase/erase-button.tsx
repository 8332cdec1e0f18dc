import { t } from "../../../ui/texts";

interface Props {
  /** What it would erase, for whoever hears the buttons of a list one after another. */
  readonly of: string;
  readonly onPress: () => void;
}

/** Opens the dialog that erases one of many. */
export const EraseButton = ({ of, onPress }: Props) => (
  <button type="button" class="quiet danger" aria-label={`${t("erase")} ${of}`} onClick={onPress}>
    {t("erase")}
  </button>
);

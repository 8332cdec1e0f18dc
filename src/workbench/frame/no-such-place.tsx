import { t } from "../../ui/texts";
import { NotFound } from "./not-found";

/** An address that no view knows. */
export function NoSuchPlace() {
  return <NotFound title={t("workbenchNotFound")}>{t("workbenchNotFoundHelp")}</NotFound>;
}

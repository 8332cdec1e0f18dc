import { t } from "../../ui/texts";
import { Heading } from "../frame/heading";

/** Say in one sentence what an official does here. */
export function SubjectsView() {
  return (
    <div class="page">
      <header class="head">
        <Heading title={t("workbenchSubjects")} />
        <p class="soft">{t("workbenchSubjectsHelp")}</p>
      </header>
    </div>
  );
}

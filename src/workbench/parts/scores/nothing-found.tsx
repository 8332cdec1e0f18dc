import { t } from "../../../ui/texts";

/** What a missing fact is not. */
export const NothingFound = () => <p class="soft">{t("scorecardNothing")}</p>;

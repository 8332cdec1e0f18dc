import { releaseWithdrawn } from "../../../domain/keeping/releases";
import { t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { Fields } from "../../parts/forms/fields";
import { entryWords } from "../../words/entry-words";

export const releaseWithdrawnWords = entryWords(releaseWithdrawn, {
  name: "logTypeReleaseWithdrawn",
  line: ({ label = "" }) => label,
  Detail: ({ payload: { reason } }) => <Fields fields={[[t("releaseWithdrawReason"), <Words>{reason}</Words>]]} />,
});

import { useState } from "preact/hooks";
import { barredBy } from "../../../domain/files/open-data";
import { announcementMade } from "../../../domain/keeping/announcements";
import { newId } from "../../../platform";
import { type DecisionToShow, listReleases } from "../../../storage/reading";
import { ChoiceField } from "../../../ui/choice-field";
import { FormDialog } from "../../../ui/form-dialog";
import { TextField } from "../../../ui/text-field";
import { formatNumber, language, t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { useDoing } from "../../frame/use-doing";
import { useLive } from "../../frame/use-live";
import { useWorkbench } from "../../frame/workbench";

interface Props {
  readonly decision: DecisionToShow;
  readonly onClose: () => void;
}

/** Make one decision public: in which words, whether what was chosen is named, and with which release. */
export function AnnounceDialog({ decision, onClose }: Props) {
  const { perform } = useWorkbench();
  const { problem, run } = useDoing();
  const releases = useLive(listReleases, [])?.filter(({ withdrawn = "" }) => withdrawn === "") ?? [];
  const [announcementId] = useState(newId);
  const [title, setTitle] = useState(decision.title);
  const [text, setText] = useState("");
  const [releaseId, setReleaseId] = useState("");
  const [isNamed, setNamed] = useState(false);
  const [isTried, setTried] = useState(false);
  const names = decision.chosen.map(({ name }) => name).join(", ");
  const isBarred = decision.chosen.length === 0 || decision.chosen.some(({ types }) => barredBy(types) !== undefined);
  const submit = async (): Promise<boolean> => {
    setTried(true);
    if (title.trim() === "") return false;
    const said = {
      ...{ announcementId, of: "decision" as const, ofId: decision.decisionId, caseId: decision.caseId, releaseId },
      title: title.trim().slice(0, 300),
      text: text.trim().slice(0, 4_000),
      chosen: isNamed && !isBarred ? names.slice(0, 2_000) : "",
      language: /^de\b/iu.test(language()) ? ("de" as const) : ("en" as const),
    };
    return run(() => perform(announcementMade, said), t("announced"));
  };
  return (
    <FormDialog
      title={t("announceDialog")}
      submit={t("announce")}
      problem={problem}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t("announceHelp")}</p>
      <TextField
        label={t("announceTitle")}
        value={title}
        problem={isTried && title.trim() === "" ? t("releaseTitleMissing") : undefined}
        onValue={setTitle}
      />
      <TextField label={t("announceText")} value={text} rows={3} onValue={setText} />
      {isBarred ? (
        <p class="small soft">{t("announceNoName")}</p>
      ) : (
        <label class="check">
          <input type="checkbox" checked={isNamed} onChange={({ currentTarget }) => setNamed(currentTarget.checked)} />
          <span>
            {t("announceNames")} <Words>{names}</Words>
          </span>
        </label>
      )}
      <ChoiceField
        label={t("announceRelease")}
        value={releaseId}
        choices={[
          ["", t("announceNoRelease")],
          ...releases.map(
            ({ releaseId: id, release: { choices } }) =>
              [id, `${choices.title} (${formatNumber(choices.version)})`] as const,
          ),
        ]}
        onValue={setReleaseId}
      />
    </FormDialog>
  );
}

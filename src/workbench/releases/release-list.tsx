import { useState } from "preact/hooks";
import { releaseWithdrawn } from "../../domain/keeping/releases";
import { type MadeRelease, listReleases } from "../../storage/reading";
import { formatMoment } from "../../ui/dates";
import { FormDialog } from "../../ui/form-dialog";
import { TextField } from "../../ui/text-field";
import { formatNumber, t, tn } from "../../ui/texts";
import { Words } from "../../ui/words";
import { useDoing } from "../frame/use-doing";
import { useLive } from "../frame/use-live";
import { useWorkbench } from "../frame/workbench";

/** What was given away so far, the latest first. */
export function ReleaseList() {
  const made = useLive(listReleases, []);
  const [asked, setAsked] = useState<MadeRelease>();
  return (
    <section class="head" aria-labelledby="releases-made">
      <h2 id="releases-made">{t("releasesMade")}</h2>
      {made?.length === 0 && <p class="soft">{t("releasesNone")}</p>}
      <ul class="releases-made">
        {made?.toReversed().map((one) => (
          <Made key={one.releaseId} made={one} onWithdraw={() => setAsked(one)} />
        ))}
      </ul>
      {asked && <WithdrawDialog made={asked} onClose={() => setAsked(undefined)} />}
    </section>
  );
}

function Made({
  made: { madeAt, release, withdrawn = "" },
  onWithdraw,
}: {
  readonly made: MadeRelease;
  readonly onWithdraw: () => void;
}) {
  const { choices, subjects, suppressed, files } = release;
  return (
    <li>
      <strong>
        <Words>{choices.title}</Words>
      </strong>{" "}
      <span class="soft">
        {t("releaseVersion", formatNumber(choices.version))} · {formatMoment(madeAt)}
      </span>
      <br />
      {tn("releaseSubjects", subjects)}, {tn("releaseFiles", files.length)}, {tn("releaseHidden", suppressed)}
      {withdrawn !== "" && (
        <p class="problem">
          <Words>{t("releaseIsWithdrawn", withdrawn)}</Words>
        </p>
      )}
      {withdrawn === "" && (
        <p>
          <button type="button" aria-label={t("releaseWithdrawOf", formatNumber(choices.version))} onClick={onWithdraw}>
            {t("releaseWithdraw")}
          </button>
        </p>
      )}
    </li>
  );
}

function WithdrawDialog({
  made: { releaseId },
  onClose,
}: {
  readonly made: MadeRelease;
  readonly onClose: () => void;
}) {
  const { perform } = useWorkbench();
  const { problem, run } = useDoing();
  const [reason, setReason] = useState("");
  const [isTried, setTried] = useState(false);
  return (
    <FormDialog
      title={t("releaseWithdrawTitle")}
      submit={t("releaseWithdraw")}
      problem={problem}
      onSubmit={async () => {
        setTried(true);
        return (
          reason.trim() !== "" &&
          run(() => perform(releaseWithdrawn, { releaseId, reason: reason.slice(0, 500) }), t("releaseWithdrawnDone"))
        );
      }}
      onClose={onClose}
    >
      <p>{t("releaseWithdrawHelp")}</p>
      <TextField
        label={t("releaseWithdrawReason")}
        value={reason}
        rows={2}
        problem={isTried && reason.trim() === "" ? t("releaseWithdrawReasonMissing") : undefined}
        onValue={setReason}
      />
    </FormDialog>
  );
}

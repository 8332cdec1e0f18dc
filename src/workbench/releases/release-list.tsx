import { useState } from "preact/hooks";
import { releaseWithdrawn } from "../../domain/keeping/releases";
import { type MadeRelease, listReleases } from "../../storage/reading";
import { formatMoment } from "../../ui/dates";
import { FormDialog } from "../../ui/form-dialog";
import { TextField } from "../../ui/text-field";
import { formatNumber, t, tn } from "../../ui/texts";
import { Words } from "../../ui/words";
import { PageLink } from "../parts/forms/page-link";
import { useDoing } from "../frame/use-doing";
import { useLive } from "../frame/use-live";
import { useWorkbench } from "../frame/workbench";
import { PublishDialog } from "./publish-dialog";
import { canSaveToFolder, saveToFolder } from "./save-to-folder";
import { useMadeFiles } from "./use-made-files";

/** What was given away so far, the latest first. */
export function ReleaseList() {
  const made = useLive(listReleases, []);
  const [asked, setAsked] = useState<MadeRelease>();
  const [toPublish, setToPublish] = useState<MadeRelease>();
  return (
    <section class="head" aria-labelledby="releases-made">
      <h2 id="releases-made">{t("releasesMade")}</h2>
      {made?.length === 0 && <p class="soft">{t("releasesNone")}</p>}
      <ul class="releases-made">
        {made?.toReversed().map((one) => (
          <Made key={one.releaseId} made={one} onWithdraw={() => setAsked(one)} onPublish={() => setToPublish(one)} />
        ))}
      </ul>
      {toPublish && made && (
        <PublishDialog
          key={toPublish.releaseId}
          made={toPublish}
          earlier={earlierName(toPublish, made)}
          onClose={() => setToPublish(undefined)}
        />
      )}
      {asked && <WithdrawDialog made={asked} onClose={() => setAsked(undefined)} />}
    </section>
  );
}

/** The dataset that a release of the same title was published as: a new version takes its place. */
const earlierName = ({ release }: MadeRelease, all: readonly MadeRelease[]): string | undefined =>
  all.findLast((one) => one.published && one.release.choices.title === release.choices.title)?.published?.name;

interface MadeProps {
  readonly made: MadeRelease;
  readonly onWithdraw: () => void;
  readonly onPublish: () => void;
}

function Made({
  made: { releaseId, madeAt, release, withdrawn = "", published, publishedAt },
  onWithdraw,
  onPublish,
}: MadeProps) {
  const { say } = useWorkbench();
  const atHand = useMadeFiles(releaseId);
  const [problem, setProblem] = useState<string>();
  const { choices, subjects, suppressed, files } = release;
  const toFolder = async (): Promise<void> => {
    if (!atHand) return;
    try {
      if (await saveToFolder(atHand)) say(tn("releaseInFolder", atHand.size));
      setProblem(undefined);
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
      setProblem(t("releaseFolderFailed"));
    }
  };
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
      {published && publishedAt !== undefined && (
        <p>
          {t("publishedAt", formatMoment(publishedAt))} <PageLink url={published.address || published.portal} />
        </p>
      )}
      {problem !== undefined && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      {withdrawn === "" && (
        <p class="bar start">
          <button type="button" aria-label={t("publishOf", formatNumber(choices.version))} onClick={onPublish}>
            {t("publish")}
          </button>
          {atHand && canSaveToFolder() && (
            <button type="button" onClick={() => void toFolder()}>
              {t("releaseToFolder")}
            </button>
          )}
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

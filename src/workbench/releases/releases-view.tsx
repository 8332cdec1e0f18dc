import { useEffect, useState } from "preact/hooks";
import type { Policy } from "../../domain/policy";
import type { ReleaseInFile } from "../../jobs";
import { listCases } from "../../storage/reading";
import type { CaseRow } from "../../domain/casework/cases";
import { t } from "../../ui/texts";
import { Heading } from "../frame/heading";
import { JobStatus } from "../frame/jobs/job-status";
import { useJob } from "../frame/jobs/use-job";
import { useLive } from "../frame/use-live";
import { usePolicy } from "../frame/use-policy";
import { saveBytes } from "../parts/save-bytes";
import { DraftForm } from "./draft-form";
import { FeedPart } from "./feed/feed-part";
import { making, previewing } from "./job-words";
import { Preview } from "./preview";
import { ReleaseList } from "./release-list";
import { MadeFiles, type ReleaseFiles } from "./use-made-files";
import { useDraft } from "./use-draft";
import "./releases.css";

/** Open data: choose cases, see what would be given away and what is left out, make it, and what was made before. */
export function ReleasesView() {
  const policy = usePolicy();
  const cases = useLive(listCases, []);
  const [made, setMade] = useState<ReadonlyMap<string, ReleaseFiles>>(new Map());
  const keep = ({ releaseId, files }: ReleaseInFile) =>
    setMade((all) => new Map(all).set(releaseId, new Map(files.map(({ name, bytes }) => [name, bytes]))));
  return (
    <div class="page">
      <header class="head">
        <Heading title={t("workbenchReleases")} />
        <p class="soft">{t("releasesHelp")}</p>
      </header>
      {cases?.length === 0 && <p class="soft">{t("releasesNoCases")}</p>}
      {policy && cases && cases.length > 0 && <NewRelease policy={policy} cases={cases} onMade={keep} />}
      <MadeFiles.Provider value={made}>
        <ReleaseList />
      </MadeFiles.Provider>
      {policy && <FeedPart policy={policy} />}
    </div>
  );
}

interface NewProps {
  readonly policy: Policy;
  readonly cases: readonly CaseRow[];
  readonly onMade: (made: ReleaseInFile) => void;
}

function NewRelease({ policy, cases, onMade }: NewProps) {
  const draft = useDraft(policy);
  const preview = useJob(previewing);
  const make = useMaking((made) => {
    draft.forget();
    onMade(made);
  });
  const [isTried, setTried] = useState(false);
  const [without, setWithout] = useState<readonly string[]>([]);
  const { choices, caseIds } = draft;
  const asked = choices && caseIds.length > 0 ? { caseIds, without, choices } : undefined;
  const shown = preview.state?.at === "done" ? preview.state.value : undefined;
  // What was changed since is to be looked at again before it is given away.
  const isCurrent = shown !== undefined && JSON.stringify(shown.asked) === JSON.stringify(asked);
  return (
    <form
      class="releases-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!asked || preview.isRunning || make.isRunning) return;
        make.forget();
        if (isCurrent) make.start(asked);
        else preview.start(asked);
      }}
    >
      <h2>{t("releaseNew")}</h2>
      <DraftForm draft={draft} cases={cases} isTried={isTried} />
      <JobStatus job={preview} hasOwnEnd />
      {shown && isCurrent && (
        <Preview
          dataset={shown.dataset}
          onTakeOut={(subject) => {
            const now = [...without, subject];
            setWithout(now);
            if (asked) preview.start({ ...asked, without: now });
          }}
        />
      )}
      {without.length > 0 && (
        <p>
          <button
            type="button"
            onClick={() => {
              setWithout([]);
              if (asked) preview.start({ ...asked, without: [] });
            }}
          >
            {t("releaseTakeAllIn")}
          </button>
        </p>
      )}
      <JobStatus job={make} />
      <p class="bar start">
        <button type="submit" class="primary" disabled={isCurrent && shown.dataset.subjects.length === 0}>
          {t(isCurrent ? "releaseMake" : "releaseLook")}
        </button>
      </p>
    </form>
  );
}

/** The making of a release, whose file is saved as soon as it is there. */
function useMaking(onDone: (made: ReleaseInFile) => void) {
  const make = useJob(making);
  const done = make.state?.at === "done" ? make.state.value : undefined;
  useEffect(() => {
    if (!done) return;
    saveBytes(done.file, done.name);
    onDone(done);
  }, [done]);
  return make;
}

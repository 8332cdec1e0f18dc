import { useState } from "preact/hooks";
import { MOST_LIST_BYTES } from "../../domain/casework/case-list";
import type { CaseSystem } from "../../domain/policy";
import { allowHost } from "../../platform";
import { CASE_LIST } from "../../platform/kept";
import { formatMoment } from "../../ui/dates";
import { t, tn } from "../../ui/texts";
import { useBusy } from "../../ui/use-busy";
import { JobStatus } from "../frame/jobs/job-status";
import { useJob } from "../frame/jobs/use-job";
import { usePreference } from "../frame/use-preference";
import { useWorkbench } from "../frame/workbench";
import { DropFile } from "../parts/forms/drop-file";
import { useSiteAllowed } from "../parts/use-site-allowed";
import { lookingAtList } from "./job-words";
import { ListPreview } from "./list-preview";
import { LIST_TROUBLES } from "./list-words";

/** Cases that the case system opens and closes: its list by address or from a file, looked at before anything is done. */
export function ListSection({ system }: { readonly system: CaseSystem }) {
  const job = useJob(lookingAtList);
  const [trouble, setTrouble] = useState("");
  const { ask, onUnreadable } = useWorkbench();
  const look = (name: string, text: string) => {
    setTrouble("");
    job.start({ name, text, system });
  };
  const lookAtFile = async (file: File): Promise<void> => {
    job.forget();
    if (file.size > MOST_LIST_BYTES) setTrouble(t("caseListTooLarge"));
    else look(file.name, await file.text());
  };
  const looked = job.state?.at === "done" ? job.state.value : undefined;
  return (
    <section class="head" aria-labelledby="case-system-list">
      <h2 id="case-system-list">{t("caseList")}</h2>
      <p>{t("caseListHelp")}</p>
      {system.list && <ListAddress url={system.list.url} onText={look} onTrouble={setTrouble} />}
      <DropFile
        name={t("caseListDrop")}
        label={t("caseListChoose")}
        accept=".csv,.jsonl,.ndjson,.txt,text/csv"
        onFile={(file) => {
          lookAtFile(file).catch(onUnreadable);
        }}
      >
        <p class="small soft">{t("caseListForms")}</p>
      </DropFile>
      <div role="alert">{trouble && <p class="problem">{trouble}</p>}</div>
      <JobStatus job={job} hasOwnEnd />
      {looked && (
        <ListPreview
          looked={looked}
          onDone={() => {
            job.forget();
            // So that its count is that of now.
            if (system.list) ask("askCaseList", {}).catch(onUnreadable);
          }}
        />
      )}
    </section>
  );
}

interface AddressProps {
  readonly url: string;
  readonly onText: (name: string, text: string) => void;
  readonly onTrouble: (words: string) => void;
}

function ListAddress({ url, onText, onTrouble }: AddressProps) {
  const { ask, onUnreadable } = useWorkbench();
  const isAllowed = useSiteAllowed(url);
  const state = usePreference(CASE_LIST);
  const [busy, whileBusy] = useBusy();
  const host = new URL(url).host;
  const look = async (): Promise<void> => {
    const answer = await ask("askCaseList", {});
    if (answer.ok) onText(host, answer.value.text);
    else if (answer.error.code in LIST_TROUBLES)
      onTrouble(t(LIST_TROUBLES[answer.error.code as keyof typeof LIST_TROUBLES], host));
    else onTrouble(t("caseListUnreachable", host));
  };
  // Within the press itself: browsers refuse it any later.
  const allow = () => {
    allowHost(url).then((isGranted) => {
      if (!isGranted) onTrouble(t("caseListNotAllowed", host));
    }, onUnreadable);
  };
  return (
    <div class="notice calm">
      <p>
        {t("caseListAt", host)}{" "}
        {state &&
          (state.outcome === "read"
            ? tn("caseListState", state.changes, formatMoment(state.askedAt))
            : t(LIST_TROUBLES[state.outcome], host))}
      </p>
      {isAllowed === false ? (
        <button type="button" onClick={allow}>
          {t("caseListAllow", host)}
        </button>
      ) : (
        <button type="button" aria-disabled={busy} onClick={() => void whileBusy(look)}>
          {t("caseListLookNow")}
        </button>
      )}
    </div>
  );
}

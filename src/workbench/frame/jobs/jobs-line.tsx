import { useState } from "preact/hooks";
import type { Run } from "../../../jobs";
import { t } from "../../../ui/texts";
import { HowFar } from "./how-far";
import type { AnyToldJob, Offer, Told } from "./job-words";
import { usePageJobs } from "./jobs-provider";

/** What is under way or has ended while its own view is not open, in every room, until it is dismissed. */
export function JobsLine({ told }: { readonly told: readonly AnyToldJob[] }) {
  const { jobs, shown } = usePageJobs();
  const listed = jobs
    .list()
    .filter((run) => !shown.isShown(run.id) && !shown.isSeen(run))
    .flatMap((run) => {
      const words = told.find(({ job }) => job.name === run.name)?.tell(run);
      return words && !words.isToldElsewhere ? [{ run, words }] : [];
    });
  if (listed.length === 0) return null;
  return (
    <section class="jobs" aria-label={t("jobsLine")}>
      <ul>
        {listed.map(({ run, words }) => (
          <Line
            key={run.id}
            run={run}
            told={words}
            onStop={() => jobs.stop(run.id)}
            onForget={() => jobs.forget(run.id)}
          />
        ))}
      </ul>
    </section>
  );
}

interface Props {
  readonly run: Run;
  readonly told: Told;
  readonly onStop: () => void;
  readonly onForget: () => void;
}

function Line({ run: { state, canStop }, told, onStop, onForget }: Props) {
  const { title, text, isProblem, where, progress, offer } = told;
  return (
    <li>
      <div class="said">
        {/* From beginning to end the same element: what changes in it is read out. */}
        <p role="status">
          <b>{title}</b> <span class={isProblem ? "problem" : undefined}>{text}</span>
        </p>{" "}
        {where.address !== location.hash && <a href={where.address}>{t("jobsOpen", where.name)}</a>}
      </div>
      <div class="bar">
        {state.at === "running" && progress && (
          <HowFar
            name={title}
            progress={progress}
            isStopping={state.isStopping}
            onStop={canStop ? onStop : undefined}
          />
        )}
        {offer ? (
          <Save key={offer.address} offer={offer} onForget={onForget} />
        ) : (
          state.at !== "running" && <Dismiss name={t("workbenchDismiss")} onDismiss={onForget} />
        )}
      </div>
    </li>
  );
}

/** The file that came of it. As long as it was not saved, to dismiss it is to throw it away, and is called so. */
function Save({
  offer: { address, file, onSave },
  onForget,
}: {
  readonly offer: Offer;
  readonly onForget: () => void;
}) {
  const [isSaved, setSaved] = useState(false);
  return (
    <>
      <a
        href={address}
        download={file}
        onClick={() => {
          setSaved(true);
          onSave();
        }}
      >
        {t("jobsSave")}
      </a>
      <Dismiss name={t(isSaved ? "workbenchDismiss" : "jobsDiscard")} onDismiss={onForget} />
    </>
  );
}

function Dismiss({ name, onDismiss }: { readonly name: string; readonly onDismiss: () => void }) {
  return (
    <button type="button" class="quiet" onClick={onDismiss}>
      {name}
    </button>
  );
}

import { useMemo, useRef, useState } from "preact/hooks";
import { type Ask, performer } from "../messaging";
import { newId } from "../platform";
import { type Database, isDatabaseError } from "../storage/reading";
import { t } from "../ui/texts";
import { AtTop } from "./frame/at-top";
import { Banners } from "./frame/banners";
import { collected, collectedJobs } from "./frame/collected";
import { FaultBanner } from "./frame/fault-banner";
import type { Faults } from "./frame/faults";
import { GuardedView } from "./frame/guarded-view";
import { jobPorts } from "./frame/jobs/job-ports";
import { JobsLine } from "./frame/jobs/jobs-line";
import { JobsProvider } from "./frame/jobs/jobs-provider";
import { Navigation } from "./frame/navigation";
import { type Said, StatusLine } from "./frame/status-line";
import { Unreadable } from "./frame/unreadable";
import { useKeptFocus } from "./frame/use-kept-focus";
import { type Workbench, WorkbenchProvider } from "./frame/workbench";
import { useRoute } from "./router/use-route";

interface Props {
  readonly db: Database;
  readonly ask: Ask;
  readonly faults: Faults;
}

/** The workbench: the rooms at the side, the view that the address names, and what was just done. */
export function App({ db, ask, faults }: Props) {
  const [unreadable, setUnreadable] = useState<unknown>();
  const [said, setSaid] = useState<Said>();
  const wantsFocus = useRef(false);
  const { stop, navigate } = useRoute(() => {
    wantsFocus.current = true;
    // What can be taken back stays at hand.
    setSaid((last) => (last?.undo ? last : undefined));
  });
  useKeptFocus();
  const workbench = useMemo<Workbench>(
    () => ({
      db,
      log: db,
      ask,
      perform: performer(ask, newId),
      navigate,
      ...collected,
      say: (text, undo) => {
        setSaid(undo ? { text, undo } : { text });
      },
      onUnreadable: (error) => {
        if (isDatabaseError(error)) setUnreadable(error);
        else faults.report(error);
      },
      takeFocus: () => {
        const wanted = wantsFocus.current;
        wantsFocus.current = false;
        return wanted;
      },
    }),
    [],
  );
  const ports = useMemo(() => jobPorts({ db, ask, perform: workbench.perform }), []);
  if (unreadable !== undefined) return <Unreadable error={unreadable} />;
  return (
    <WorkbenchProvider value={workbench}>
      <JobsProvider ports={ports} onFault={workbench.onUnreadable}>
        <a
          class="skip"
          href="#main"
          onClick={(event) => {
            event.preventDefault();
            document.getElementById("main")?.focus();
          }}
        >
          {t("workbenchSkip")}
        </a>
        <div class="frame">
          <Navigation place={stop.place} />
          <div class="beside">
            <AtTop place={stop.place} onFault={faults.report} />
            <main id="main" tabIndex={-1}>
              <FaultBanner faults={faults} />
              <JobsLine told={collectedJobs} />
              <Banners onFault={faults.report} />
              <GuardedView stop={stop} onFault={faults.report} />
            </main>
          </div>
        </div>
        <StatusLine
          said={said}
          onDismiss={() => {
            setSaid(undefined);
          }}
        />
      </JobsProvider>
    </WorkbenchProvider>
  );
}

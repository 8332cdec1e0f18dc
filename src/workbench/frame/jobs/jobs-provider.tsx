import { type ComponentChildren, createContext } from "preact";
import { useContext, useEffect, useLayoutEffect, useMemo, useState } from "preact/hooks";
import { type JobPorts, type Jobs, type Run, newJobs } from "../../../jobs";
import { type ShownJobs, newShownJobs } from "./shown-jobs";

interface PageJobs {
  readonly jobs: Jobs<JobPorts>;
  readonly shown: ShownJobs;
}

const Context = createContext<PageJobs | undefined>(undefined);

interface Props {
  readonly ports: JobPorts;
  readonly onFault: (error: unknown) => void;
  readonly children: ComponentChildren;
}

/** Holds the jobs for as long as the page lives, whichever room is open; and warns before it is closed over one. */
export function JobsProvider({ ports, onFault, children }: Props) {
  const page = useMemo<PageJobs>(() => ({ jobs: newJobs(ports, onFault), shown: newShownJobs() }), []);
  const { jobs } = page;
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (jobs.list().some(wouldBeLost)) event.preventDefault();
    };
    const close = ({ persisted }: PageTransitionEvent) => {
      if (!persisted) jobs.close();
    };
    window.addEventListener("beforeunload", warn);
    window.addEventListener("pagehide", close);
    return () => {
      window.removeEventListener("beforeunload", warn);
      window.removeEventListener("pagehide", close);
      jobs.close();
    };
  }, []);
  return <Context.Provider value={page}>{children}</Context.Provider>;
}

const wouldBeLost = ({ isLostOnClose, state }: Run): boolean => isLostOnClose && state.at === "running";

/** The page's jobs; the component is rendered anew whenever one of them changes. */
export function usePageJobs(): PageJobs {
  const page = useContext(Context);
  if (!page) throw new Error("outside of the jobs' provider");
  const [, renderAnew] = useState({});
  useLayoutEffect(() => {
    const changed = () => renderAnew({});
    const deaf = [page.jobs.listen(changed), page.shown.listen(changed)];
    // What changed between the first render and now was not heard.
    changed();
    return () => {
      for (const stop of deaf) stop();
    };
  }, []);
  return page;
}

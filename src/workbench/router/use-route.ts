import { useEffect, useRef, useState } from "preact/hooks";
import { newId } from "../../platform";
import type { Stop } from "../frame/feature";
import type { Navigate } from "./route";
import { nameVisit, rememberScroll, restoreScroll } from "./scroll-memory";
import { stopAt } from "./stop-at";

interface Arrival {
  readonly stop: Stop;
  readonly navigate: Navigate;
}

/** Where the official is. `onArrival` hears of each change to another view, for the focus. */
export function useRoute(onArrival: () => void): Arrival {
  const [stop, setStop] = useState<Stop>(() => stopAt(location.hash));
  const visit = useRef("");
  const shown = useRef(stop.name);

  const arrive = () => {
    const next = stopAt(location.hash);
    const moved = next.name !== shown.current;
    const now = nameVisit(newId);
    visit.current = now.visit;
    shown.current = next.name;
    setStop(next);
    if (moved) onArrival();
    if (now.isReturn) restoreScroll(now.visit);
    else if (moved) window.scrollTo(0, 0);
  };
  useEffect(() => listen(arrive, visit), []);

  const navigate: Navigate = (to, how = "push") => {
    if (how === "push") location.hash = to;
    else {
      history.replaceState(history.state, "", to);
      setStop(stopAt(to));
    }
  };
  return { stop, navigate };
}

function listen(arrive: () => void, visit: { readonly current: string }): () => void {
  history.scrollRestoration = "manual";
  const remember = () => {
    if (visit.current) rememberScroll(visit.current);
  };
  arrive();
  window.addEventListener("hashchange", arrive);
  window.addEventListener("scroll", remember, { passive: true });
  return () => {
    window.removeEventListener("hashchange", arrive);
    window.removeEventListener("scroll", remember);
  };
}

import { useEffect, useRef, useState } from "preact/hooks";
import { newId } from "../../platform";
import { formatRoute, viewName } from "./format-route";
import { parseRoute } from "./parse-route";
import type { Route } from "./route";
import { nameVisit, rememberScroll, restoreScroll } from "./scroll-memory";

/** `replace` for what is typed letter by letter: it shall not fill the way back. */
export type Navigate = (route: Route, how?: "push" | "replace") => void;

interface Arrival {
  readonly route: Route;
  readonly navigate: Navigate;
}

/** Where the official is. `onArrival` hears of each change to another view, for the focus. */
export function useRoute(onArrival: () => void): Arrival {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  const visit = useRef("");
  const shown = useRef(viewName(route));

  const arrive = () => {
    const next = parseRoute(location.hash);
    const moved = viewName(next) !== shown.current;
    const stop = nameVisit(newId);
    visit.current = stop.visit;
    shown.current = viewName(next);
    setRoute(next);
    if (moved) onArrival();
    if (stop.isReturn) restoreScroll(stop.visit);
    else if (moved) window.scrollTo(0, 0);
  };
  useEffect(() => listen(arrive, visit), []);

  const navigate: Navigate = (to, how = "push") => {
    if (how === "push") location.hash = formatRoute(to);
    else {
      history.replaceState(history.state, "", formatRoute(to));
      setRoute(to);
    }
  };
  return { route, navigate };
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

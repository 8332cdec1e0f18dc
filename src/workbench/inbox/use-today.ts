import { useEffect, useState } from "preact/hooks";
import { localDay, now } from "../../platform";

const MINUTE_MS = 60_000;

/** The official's day (YYYY-MM-DD), also where the page is left open over night. */
export function useToday(): string {
  const [today, setToday] = useState(() => localDay(now()));
  useEffect(() => {
    const look = () => {
      setToday(localDay(now()));
    };
    const timer = setInterval(look, MINUTE_MS);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, []);
  return today;
}

import type { Configured } from "../../../../domain/ledger/authorities";
import { getAuthorities, isHostAllowed, onAuthorities, onHosts } from "../../../../platform";
import { useTold } from "../../../frame/use-told";

export interface KnownAuthorities extends Configured {
  /** Addresses that the browser lets us ask. */
  readonly allowed: ReadonlySet<string>;
}

/** Whom to ask for the time, and whom the browser lets us ask; undefined until that is known. */
export function useAuthorities(): KnownAuthorities | undefined {
  const { value } = useTold<KnownAuthorities>((onValue, onError) => {
    const read = () => {
      known().then(onValue, onError);
    };
    read();
    const stops = [onAuthorities(read), onHosts(read)];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  return value;
}

async function known(): Promise<KnownAuthorities> {
  const configured = await getAuthorities();
  const urls = configured.authorities.map(({ url }) => url);
  const mayAsk = await Promise.all(urls.map(isHostAllowed));
  return { ...configured, allowed: new Set(urls.filter((_url, i) => mayAsk[i])) };
}

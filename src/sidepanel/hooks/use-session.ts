import type { SessionKey } from "../../platform/kept";
import { useObserved } from "../../ui/use-observed";
import { useTools } from "./panel-context";

/** What the session holds under a key, now and after every change; undefined until it is known. */
export function useSession<T>(key: SessionKey<T>): { readonly held: T | undefined } | undefined {
  const { session } = useTools();
  const { value } = useObserved<{ readonly held: T | undefined }>(
    (onValue, onError) => {
      const tell = (held: T | undefined) => {
        onValue({ held });
      };
      session.getSession(key).then(tell, onError);
      return session.onSession(key, tell);
    },
    [key.name],
  );
  return value;
}

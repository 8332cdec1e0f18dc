import { useObserved } from "../../ui/use-observed";
import { useTools } from "./panel-context";

/** What the session holds under a key, now and after every change; undefined until it is known. */
export function useSession(key: string): { readonly held: unknown } | undefined {
  const { session } = useTools();
  const { value } = useObserved<{ readonly held: unknown }>(
    (onValue, onError) => {
      session.getSession(key).then((held) => {
        onValue({ held });
      }, onError);
      return session.onSession((changed, held) => {
        if (changed === key) onValue({ held });
      });
    },
    [key],
  );
  return value;
}

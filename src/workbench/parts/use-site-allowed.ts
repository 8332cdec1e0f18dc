import { isHostAllowed, onHosts } from "../../platform";
import { useTold } from "../frame/use-told";

/** Whether the official lets us reach the site of an address, as it stands now; undefined until that is known. */
export function useSiteAllowed(url: string): boolean | undefined {
  const { value } = useTold<boolean>(
    (onValue, onError) => {
      const read = () => {
        isHostAllowed(url).then(onValue, onError);
      };
      read();
      return onHosts(read);
    },
    [url],
  );
  return value;
}

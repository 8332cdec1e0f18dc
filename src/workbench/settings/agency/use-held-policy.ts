import type { SignedPolicy } from "../../../domain/policy";
import { heldPolicy, onPolicy, policyFile } from "../../../platform";
import { useTold } from "../../frame/use-told";

/** Where the policy that holds comes from. */
export interface HeldFrom {
  /** Whether the browser's management brings it, or brought it and has not loaded it now. */
  readonly isManaged: boolean;
  /** The file that was taken in, whether it holds or not. */
  readonly file: SignedPolicy | undefined;
}

async function read(): Promise<HeldFrom> {
  const [held, file] = [await heldPolicy(), await policyFile()];
  return { isManaged: held === undefined || (held.from === "managed" && Object.keys(held.set).length > 0), file };
}

export const useHeldPolicy = (): HeldFrom | undefined =>
  useTold<HeldFrom>((onValue, onError) => {
    const tell = () => {
      read().then(onValue, onError);
    };
    tell();
    return onPolicy(tell);
  }, []).value;

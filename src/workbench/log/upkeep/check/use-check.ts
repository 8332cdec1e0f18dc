import { useEffect, useRef, useState } from "preact/hooks";
import { checkSignature } from "../../../../platform";
import { type Progress, type Verification, verifyLog } from "../../../../storage/reading";
import { useWorkbench } from "../../../frame/workbench";
import { tokenChecker } from "./check-token";

/** How far the check of the log is, or what it found. */
export type Check =
  | { readonly state: "none" }
  | { readonly state: "under-way"; readonly progress: Progress | undefined }
  | { readonly state: "stopped" }
  | { readonly state: "done"; readonly found: Verification };

export interface CheckTools {
  readonly check: Check;
  readonly start: () => void;
  readonly stop: () => void;
}

/** Checks the whole log when asked; it only reads, so it may stop at any time. Leaving the view stops it. */
export function useCheck(): CheckTools {
  const { db, onUnreadable } = useWorkbench();
  const [check, setCheck] = useState<Check>({ state: "none" });
  const stopping = useRef<AbortController | undefined>(undefined);
  const stop = (): void => {
    stopping.current?.abort();
  };
  useEffect(() => stop, []);
  const start = (): void => {
    const { signal } = (stopping.current = new AbortController());
    const onProgress = (progress: Progress): void => {
      if (!signal.aborted) setCheck({ state: "under-way", progress });
    };
    setCheck({ state: "under-way", progress: undefined });
    const verify = async () => verifyLog(db, { checkSignature, checkToken: await tokenChecker(), onProgress, signal });
    verify().then(
      (found) => {
        setCheck({ state: "done", found });
      },
      (error: unknown) => {
        if (signal.aborted) setCheck({ state: "stopped" });
        else onUnreadable(error);
      },
    );
  };
  return { check, start, stop };
}

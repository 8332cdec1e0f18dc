import { useEffect, useRef, useState } from "preact/hooks";
import { type CasePicture, artifactBlob } from "../../../storage/reading";
import { useWorkbench } from "../../frame/workbench";
import { picturesIn } from "./picture-of";

/** The pictures of the lines that are shown, out of the copies that were kept when they were captured; where none was, there is none. */
export function usePictures(wanted: readonly CasePicture[], all: readonly CasePicture[]): ReadonlyMap<string, string> {
  const { log, onUnreadable } = useWorkbench();
  const [pictures, setPictures] = useState<ReadonlyMap<string, string>>(new Map());
  const asked = useRef(new Set<string>());
  const captures = [...new Map(wanted.map(({ capture }) => [capture.captureId, capture])).values()];
  useEffect(() => {
    let isWanted = true;
    const load = async () => {
      for (const { captureId, snapshot } of captures) {
        if (asked.current.has(captureId)) continue;
        asked.current.add(captureId);
        const page = snapshot?.artifacts.find(({ role }) => role === "page");
        const blob = page && (await artifactBlob(log, page.sha256));
        if (!blob) continue;
        const of = all.filter(({ capture }) => capture.captureId === captureId);
        const found = picturesIn(await blob.text(), of);
        if (!isWanted) asked.current.delete(captureId);
        else setPictures((before) => new Map([...before, ...found]));
      }
    };
    load().catch(onUnreadable);
    return () => {
      isWanted = false;
    };
  }, [captures.map(({ captureId }) => captureId).join(" ")]);
  return pictures;
}

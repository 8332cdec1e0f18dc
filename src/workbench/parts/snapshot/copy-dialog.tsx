import { useEffect, useId, useRef, useState } from "preact/hooks";
import { t } from "../../../ui/texts";
import { useWorkbench } from "../../frame/workbench";

interface Props {
  readonly title: string;
  readonly blob: Blob;
  readonly onClose: () => void;
}

/** A page of ours that has no rights, nor our origin (`sandbox` in the manifest); see public/viewer.js. */
const VIEWER = "/viewer.html";
/** The viewer speaks at once, where the browser lets it be what it is. */
const PATIENCE_MS = 3_000;

/** Shows the copy of a page in the viewer. Where the browser has no such pages, nothing is shown, and the way out is said. */
export function CopyDialog({ title, blob, onClose }: Props) {
  const { onUnreadable } = useWorkbench();
  const dialog = useRef<HTMLDialogElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const [state, setState] = useState<"waiting" | "shown" | "cannot">("waiting");
  const heading = useId();
  useEffect(() => {
    dialog.current?.showModal();
    const hear = ({ source, origin, data }: MessageEvent) => {
      const viewer = frame.current?.contentWindow;
      // An origin that is nobody's: nothing else may be handed a page's markup.
      if (source !== viewer || origin !== "null" || data !== "ready") return;
      setState("shown");
      blob.text().then((html) => viewer?.postMessage(html, "*"), onUnreadable);
    };
    addEventListener("message", hear);
    const late = setTimeout(() => {
      setState((now) => (now === "waiting" ? "cannot" : now));
    }, PATIENCE_MS);
    return () => {
      removeEventListener("message", hear);
      clearTimeout(late);
    };
  }, []);
  return (
    <dialog ref={dialog} class="copy-dialog" aria-labelledby={heading} onClose={onClose}>
      <header class="bar">
        <h2 id={heading}>{title}</h2>
        <button type="button" onClick={() => dialog.current?.close()}>
          {t("snapshotClose")}
        </button>
      </header>
      <p class="soft small" role="status">
        {t(state === "cannot" ? "snapshotCannotShow" : "snapshotCopyHelp")}
      </p>
      {state !== "cannot" && <iframe ref={frame} src={VIEWER} title={title} />}
    </dialog>
  );
}

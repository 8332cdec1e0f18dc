import { useEffect, useRef } from "preact/hooks";
import { t, tn } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import type { Heard, Picker } from "../../control/picker";
import type { Asking } from "../../../platform/kept";
import { PreviewFacts } from "./preview-facts";
import { ReviewParts } from "./review-parts";
import { usePreview } from "./use-preview";

interface Props {
  readonly tabId: number;
  readonly url: string;
  readonly asking: Asking;
  readonly heard: Heard | undefined;
  readonly picker: Picker;
}

/** What was picked and what would be read by it: is this what the official meant? */
export function PickedPreview({ tabId, url, asking, heard, picker }: Props) {
  const preview = usePreview(tabId, url, asking);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const { kind, property, picked } = asking;
  if (!picked) return null;
  const state = heard?.ok && heard.state.state === "picked" && heard.state.part === undefined ? heard.state : undefined;
  const isNothing = kind !== "name" && preview?.ok === true && preview.value.length === 0;
  return (
    <div class="pick-preview">
      <h3 ref={heading} tabIndex={-1}>
        {t("pickMeant")}
      </h3>
      {kind === "name" ? (
        <p>
          <b>
            <Words>{picked.words}</Words>
          </b>
        </p>
      ) : (
        <PreviewFacts preview={preview} />
      )}
      <p role="status" class="small soft">
        {preview?.ok && kind !== "name" && tn("pickWouldReadOf", preview.value.length)}
      </p>
      {kind === "review" && <ReviewParts picked={picked} picker={picker} />}
      <div class="pick-steps">
        <button type="button" disabled={!state?.wider} onClick={() => void picker.steer("wider")}>
          {t("pickWider")}
        </button>
        <button type="button" disabled={!state?.narrower} onClick={() => void picker.steer("narrower")}>
          {t("pickNarrower")}
        </button>
        <button type="button" onClick={() => void picker.ask(kind, property)}>
          {t("pickAgain")}
        </button>
      </div>
      <p class="actions">
        <button type="button" onClick={() => void picker.giveUp()}>
          {t("pickStop")}
        </button>
        <button type="button" class="primary" disabled={isNothing} onClick={() => void picker.keep()}>
          {t("pickKeep")}
        </button>
      </p>
    </div>
  );
}

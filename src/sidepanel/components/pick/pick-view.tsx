import type { RecipeDraft } from "../../../platform/kept";
import { isPointing } from "../../state/recipe-draft";
import { t } from "../../../ui/texts";
import { READ_TROUBLES } from "../../sentences/read-troubles";
import { usePicker } from "../../hooks/use-picker";
import { PickedPreview } from "./picked-preview";
import { PointingHelp } from "./pointing-help";
import { RecipeForm } from "./recipe-form";
import { ThingList } from "./thing-list";
import { WhatToRead } from "./what-to-read";

interface Props {
  readonly tabId: number;
  readonly draft: RecipeDraft;
  /** The recipe was saved: the page is to be read by it. */
  readonly onSaved: () => void;
}

/** Pick on page: from what shall be read, by pointing, to a recipe that is kept. */
export function PickView({ tabId, draft, onSaved }: Props) {
  const { picker, heard } = usePicker(tabId, draft);
  const close = () => void picker.close();
  const { asking, things } = draft;
  return (
    <section class="pick" aria-label={t("pickHeading")}>
      <div class="bar">
        <h2>{t("pickHeading")}</h2>
        <button type="button" class="quiet" onClick={close}>
          {t("pickCancel")}
        </button>
      </div>
      {asking && isPointing(draft) && <PointingHelp asking={asking} heard={heard} picker={picker} />}
      {asking?.picked && !isPointing(draft) && (
        <PickedPreview tabId={tabId} url={draft.url} asking={asking} heard={heard} picker={picker} />
      )}
      {!asking && (
        <>
          <div role="alert">
            {heard?.ok === false && <p class="problem">{t(READ_TROUBLES[heard.failure.code].help)}</p>}
          </div>
          <ThingList things={things} picker={picker} />
          <WhatToRead isFirst={things.length === 0} picker={picker} />
          {things.length > 0 && (
            <RecipeForm
              draft={draft}
              onSaved={() => {
                close();
                onSaved();
              }}
            />
          )}
        </>
      )}
    </section>
  );
}

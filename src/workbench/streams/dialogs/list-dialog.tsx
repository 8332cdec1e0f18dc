import { useState } from "preact/hooks";
import { hostOf } from "../../../domain/evidence/sources";
import { allowSites } from "../../../platform";
import { FormDialog } from "../../../ui/form-dialog";
import { t, tn } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { useWorkbench } from "../../frame/workbench";
import { streamTrouble } from "../troubles";
import { useFollow } from "../use-follow";

interface Read {
  readonly feeds: readonly { readonly url: string; readonly title: string }[];
  readonly left: number;
}

/** What a file may have at most, in bytes. */
const LARGEST = 2_000_000;

/** Follow the feeds of a list from another reader: first it is said which they are. */
export function ListDialog({ onClose }: { readonly onClose: () => void }) {
  const { ask } = useWorkbench();
  const { follow, problem } = useFollow();
  const [read, setRead] = useState<Read>();
  const [trouble, setTrouble] = useState<string>();
  const choose = async (file: File | undefined): Promise<void> => {
    setRead(undefined);
    if (!file) return;
    if (file.size > LARGEST) {
      setTrouble(t("streamListTooLarge"));
      return;
    }
    const answer = await ask("readFeedList", { text: await file.text() });
    setTrouble(answer.ok ? undefined : streamTrouble(answer.error));
    if (answer.ok) setRead(answer.value);
  };
  const submit = async (): Promise<boolean> => {
    if (!read || read.feeds.length === 0) {
      setTrouble(trouble ?? t(read ? "streamListEmpty" : "workbenchImportNoFile"));
      return false;
    }
    // Whatever the official answers: a feed of a site that is not allowed is followed and says so.
    await allowSites([...new Set(read.feeds.map(({ url }) => hostOf(url)))]);
    return follow(read.feeds);
  };
  return (
    <FormDialog
      title={t("streamFromList")}
      submit={read?.feeds.length ? tn("streamFollowCount", read.feeds.length) : t("streamFollow")}
      problem={trouble ?? problem}
      onSubmit={submit}
      onClose={onClose}
    >
      <label class="field">
        {t("streamListFile")}
        <input
          type="file"
          accept=".opml,.xml,text/x-opml,text/xml"
          onChange={({ currentTarget }) => void choose(currentTarget.files?.[0])}
        />
      </label>
      <p class="small soft">{t("streamListHelp")}</p>
      {read && (
        <>
          <ul class="streams-listed">
            {read.feeds.map(({ url, title }) => (
              <li key={url}>
                <Words>{title || url}</Words>{" "}
                <small class="soft">
                  <Words>{hostOf(url)}</Words>
                </small>
              </li>
            ))}
          </ul>
          {read.left > 0 && <p class="small soft">{tn("streamListLeft", read.left)}</p>}
        </>
      )}
    </FormDialog>
  );
}

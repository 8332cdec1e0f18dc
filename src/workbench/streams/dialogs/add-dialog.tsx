import { useState } from "preact/hooks";
import { FeedUrl } from "../../../domain/casework/streams";
import { hostOf } from "../../../domain/evidence/sources";
import { allowSite } from "../../../platform";
import { FormDialog } from "../../../ui/form-dialog";
import { t, tn } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import * as v from "valibot";
import { useWorkbench } from "../../frame/workbench";
import { streamTrouble } from "../troubles";
import { useFollow } from "../use-follow";

interface Found {
  readonly url: string;
  readonly title: string;
}

/** Follow a feed by its address, or by that of the page that announces it. */
export function AddDialog({ onClose }: { readonly onClose: () => void }) {
  const { ask } = useWorkbench();
  const { follow, problem } = useFollow();
  const [address, setAddress] = useState("");
  const [found, setFound] = useState<readonly Found[]>();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [trouble, setTrouble] = useState<string>();
  const look = async (): Promise<boolean> => {
    const url = addressOf(address);
    if (url === undefined) {
      setTrouble(t("streamBadAddress"));
      return false;
    }
    // First of all: the browser lets us ask only from within the press.
    if (!(await allowSite(hostOf(url)))) {
      setTrouble(t("streamSiteRefused", hostOf(url)));
      return false;
    }
    const answer = await ask("findFeeds", { url });
    setTrouble(answer.ok ? undefined : streamTrouble(answer.error));
    if (!answer.ok) return false;
    const [only, ...more] = answer.value;
    if (only && more.length === 0 && hostOf(only.url) === hostOf(url)) return follow([only]);
    setFound(answer.value);
    setChosen(new Set(only && [only.url]));
    return false;
  };
  const submit = async (): Promise<boolean> => {
    if (!found) return look();
    const wanted = found.filter(({ url }) => chosen.has(url));
    if (wanted.length === 0) {
      setTrouble(t("streamNoneChosen"));
      return false;
    }
    for (const host of new Set(wanted.map(({ url }) => hostOf(url))))
      if (!(await allowSite(host))) {
        setTrouble(t("streamSiteRefused", host));
        return false;
      }
    return follow(wanted);
  };
  return (
    <FormDialog
      title={t("streamAdd")}
      submit={found ? tn("streamFollowCount", chosen.size) : t("streamLook")}
      problem={trouble ?? problem}
      onSubmit={submit}
      onClose={onClose}
    >
      <label class="field">
        {t("streamAddress")}
        <input
          type="url"
          inputMode="url"
          autocomplete="off"
          value={address}
          aria-invalid={trouble !== undefined && !found}
          onInput={({ currentTarget }) => {
            setAddress(currentTarget.value);
            setFound(undefined);
            setTrouble(undefined);
          }}
        />
      </label>
      <p class="small soft">{t("streamAddressHelp")}</p>
      {found && (
        <fieldset class="streams-found">
          <legend>{tn("streamFoundFeeds", found.length)}</legend>
          {found.map(({ url, title }) => (
            <label key={url}>
              <input
                type="checkbox"
                checked={chosen.has(url)}
                onChange={({ currentTarget }) => {
                  const next = new Set(chosen);
                  if (currentTarget.checked) next.add(url);
                  else next.delete(url);
                  setChosen(next);
                }}
              />{" "}
              <Words>{title || url}</Words>
              <small class="soft">
                <Words>{url}</Words>
              </small>
            </label>
          ))}
        </fieldset>
      )}
    </FormDialog>
  );
}

/** What was typed, as an address of the web; https where nothing is said. */
function addressOf(typed: string): string | undefined {
  const text = typed.trim();
  const address = /^[a-z][a-z\d+.-]*:\/\//iu.test(text) ? text : `https://${text}`;
  return text !== "" && URL.canParse(address) && v.is(FeedUrl, new URL(address).href)
    ? new URL(address).href
    : undefined;
}

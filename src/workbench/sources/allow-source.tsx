import { allowSite, isHostAllowed, onHosts } from "../../platform";
import { t } from "../../ui/texts";
import { useTold } from "../frame/use-told";
import { useWorkbench } from "../frame/workbench";

/** Lets the official have a source's pages read by a press, and watched; nothing for what is no site. */
export function AllowSource({ host }: { readonly host: string }) {
  const { say, onUnreadable } = useWorkbench();
  const { value: isAllowed } = useTold<boolean>(
    (onValue, onError) => {
      const look = () => {
        isHostAllowed(`https://${host}/`).then(onValue, onError);
      };
      if (host !== "file") look();
      return onHosts(look);
    },
    [host],
  );
  // Asked within the press itself: browsers refuse it any later.
  const allow = () => {
    allowSite(host).then((isGranted) => {
      if (isGranted) say(t("sitesAllowedNow", host));
    }, onUnreadable);
  };
  if (isAllowed === undefined || host === "file") return null;
  if (isAllowed) return <small class="soft">{t("sitesIsAllowed")}</small>;
  return (
    <button type="button" class="quiet small" aria-label={t("sitesAllowNamed", host)} onClick={allow}>
      {t("sitesAllow")}
    </button>
  );
}

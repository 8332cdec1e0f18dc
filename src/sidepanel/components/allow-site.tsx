import { useId, useState } from "preact/hooks";
import { t } from "../../ui/texts";
import { useObserved } from "../../ui/use-observed";
import { useTools } from "../hooks/panel-context";

interface Props {
  readonly url: string;
  readonly host: string;
  /** The tab shows another page by now: the site is named. */
  readonly isElsewhere?: boolean;
}

/** Lets the official have this site's pages read by a press in the panel from now on: the browser asks. */
export function AllowSite({ url, host, isElsewhere = false }: Props) {
  const { allowSite, isSiteAllowed, onSites, onFault } = useTools();
  const [told, setTold] = useState("");
  const help = useId();
  const { value: isAllowed } = useObserved<boolean>(
    (onValue, onError) => {
      const look = () => {
        isSiteAllowed(url).then(onValue, onError);
      };
      look();
      return onSites(look);
    },
    [url],
  );
  // Asked within the press itself: browsers refuse it any later.
  const allow = () => {
    allowSite(host).then((isGranted) => {
      if (isGranted) setTold(t("sitesAllowedNow", host));
    }, onFault);
  };
  if (isAllowed === undefined) return null;
  return (
    <p class="small soft allow-site">
      {isAllowed ? (
        <span role="status">{told || t("sitesIsAllowed")}</span>
      ) : (
        <>
          <button
            type="button"
            class="quiet small"
            aria-label={t("sitesAllowNamed", host)}
            aria-describedby={help}
            onClick={allow}
          >
            {isElsewhere ? t("sitesAllowNamed", host) : t("sitesAllow")}
          </button>{" "}
          <span id={help}>{t("sitesAllowHelp")}</span>
        </>
      )}
    </p>
  );
}

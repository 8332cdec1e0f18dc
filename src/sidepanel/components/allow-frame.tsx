import { useId } from "preact/hooks";
import { t } from "../../ui/texts";
import { useTools } from "../hooks/panel-context";

interface Props {
  /** The host that the frame comes from. */
  readonly host: string;
  readonly onRead: () => void;
}

/** Lets the official have a part of the page read that comes from elsewhere: the browser asks, then the page is read again. */
export function AllowFrame({ host, onRead }: Props) {
  const { allowSite, onFault } = useTools();
  const help = useId();
  // Asked within the press itself: browsers refuse it any later.
  const allow = () => {
    allowSite(host).then((isAllowed) => {
      if (isAllowed) onRead();
    }, onFault);
  };
  return (
    <p class="allow-frame">
      <button
        type="button"
        class="small"
        aria-label={t("panelAllowFrameNamed", host)}
        aria-describedby={help}
        onClick={allow}
      >
        {t("panelAllowFrame")}
      </button>{" "}
      <span id={help} class="soft">
        {t("panelAllowFrameHelp")}
      </span>
    </p>
  );
}

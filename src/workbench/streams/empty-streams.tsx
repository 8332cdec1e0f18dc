import { t } from "../../ui/texts";

/** Where nothing is followed, or nothing has come yet: what will stand here. */
export const EmptyStreams = ({ hasFeeds }: { readonly hasFeeds: boolean }) => (
  <div class="streams-empty">
    <p>{t(hasFeeds ? "streamNothingYet" : "streamNoFeeds")}</p>
    {!hasFeeds && (
      <ul class="bullets soft">
        <li>{t("streamWillPanel")}</li>
        <li>{t("streamWillAddress")}</li>
        <li>{t("streamWillList")}</li>
      </ul>
    )}
  </div>
);

import { t } from "../../../ui/texts";

/** A page's address, as text that opens it in a tab of its own. Saved pages have addresses that no page may open. */
export function PageLink({ url }: { readonly url: string }) {
  if (!/^https?:/u.test(url)) return <bdi>{url}</bdi>;
  return (
    <a href={url} target="_blank" rel="noreferrer" title={t("workbenchNewTab")}>
      <bdi>{url}</bdi>
    </a>
  );
}

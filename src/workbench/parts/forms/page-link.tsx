import { hashInUrl } from "../../../domain/casework/profile-files";
import { t } from "../../../ui/texts";

/** A page's address, as text that opens it in a tab of its own. Saved pages have addresses that no page may open, and of a
 * candidate's file there is only its hash. */
export function PageLink({ url }: { readonly url: string }) {
  const given = hashInUrl(url);
  if (given !== undefined)
    return (
      <>
        {t("receivedFromCandidate")} <span class="id">{given}</span>
      </>
    );
  if (!/^https?:/u.test(url)) return <bdi>{url}</bdi>;
  return (
    <a href={url} target="_blank" rel="noreferrer" title={t("workbenchNewTab")}>
      <bdi>{url}</bdi>
    </a>
  );
}

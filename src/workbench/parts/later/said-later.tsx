import type { FactLater } from "../../../domain/evidence/captures";
import { ownOrigin } from "../../../storage/reading";
import { formatMoment } from "../../../ui/dates";
import { type TextKey, t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { useLog } from "../../frame/use-live";
import { entryHref } from "../../log/links";

type Said = NonNullable<FactLater["setAside"]>;

/** Who corrected a fact or set it aside after it was captured, when and why; leads to the entry. Nothing where nobody did. */
export function SaidLater({ later }: { readonly later: FactLater | undefined }) {
  if (!later) return null;
  return (
    <>
      {later.correction && <Line said={later.correction} words="factCorrectedBy" />}
      {later.setAside && <Line said={later.setAside} words="factSetAsideBy" />}
    </>
  );
}

function Line({ said, words }: { readonly said: Said; readonly words: TextKey }) {
  const here = useLog(ownOrigin, []);
  const who = said.origin === here ? t("dossierThisInstallation") : said.origin;
  return (
    <p class="small soft said-later">
      <a href={entryHref(said)}>{t(words, who, formatMoment(said.at))}</a> <Words>{said.reason}</Words>
    </p>
  );
}

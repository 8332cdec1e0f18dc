import { t } from "./texts";

interface Props {
  /** Where the case is found in the agency's case system; nothing where that is not said. */
  readonly href: string | undefined;
  /** What that system is called; nothing where that is not said. */
  readonly name: string;
}

/** Leads to a case in the agency's case system, in a tab of its own. */
export const CaseLink = ({ href, name }: Props) =>
  href === undefined ? null : (
    <a class="case-link" href={href} target="_blank" rel="noreferrer noopener">
      {name === "" ? t("caseLinkBack") : t("caseLinkBackTo", name)}
    </a>
  );

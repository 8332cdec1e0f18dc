import { kept, t } from "../../../ui/texts";

const lists = kept((of) => new Intl.ListFormat(of, { type: "unit" }));

const NAMED: Readonly<Record<string, () => string>> = {
  "@": () => t("logWithheldUser"),
  "/": () => t("logWithheldToken"),
  "=": () => t("logWithheldToken"),
};

/** What was left out of a page's addresses because it may sign somebody in: by name, never by value. */
export function WithheldWords({ names }: { readonly names: readonly string[] }) {
  const words = names.map((name) => NAMED[name]?.() ?? name);
  return (
    <>
      <bdi>{lists().format(new Set(words))}</bdi> <span class="small soft">{t("logWithheldWhy")}</span>
    </>
  );
}

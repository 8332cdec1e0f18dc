import { t } from "../../ui/texts";
import { viewName } from "../router/format-route";
import type { Route } from "../router/route";
import { CaseView } from "../cases/case/case-view";
import { CasesView } from "../cases/list/cases-view";
import { EntryView } from "../log/entry/entry-view";
import { ExchangeView } from "../exchange/exchange-view";
import { ImportView } from "../exchange/import-view";
import { LogView } from "../log/list/log-view";
import { RecipesView } from "../recipes/recipes-view";
import { SourcesView } from "../sources/sources-view";
import { NotFound } from "./not-found";

/** The view an address names. A view with another name starts afresh. */
export function View({ route }: { readonly route: Route }) {
  const key = viewName(route);
  switch (route.view) {
    case "cases":
      return <CasesView key={key} query={route.query} />;
    case "case":
      return <CaseView key={key} caseId={route.caseId} tab={route.tab} />;
    case "log":
      return <LogView key={key} query={route.query} maintenance={route.maintenance} />;
    case "entry":
      return <EntryView key={key} origin={route.origin} index={route.index} />;
    case "sources":
      return <SourcesView key={key} />;
    case "recipes":
      return <RecipesView key={key} />;
    case "exchange":
      return <ExchangeView key={key} />;
    case "import":
      return <ImportView key={key} sha256={route.sha256} />;
    case "not-found":
      return (
        <NotFound key={key} title={t("workbenchNotFound")}>
          {t("workbenchNotFoundHelp")}
        </NotFound>
      );
  }
}

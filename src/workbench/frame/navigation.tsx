import { t } from "../../ui/texts";
import { formatRoute } from "../router/format-route";
import type { Route } from "../router/route";

const ROOMS = [
  { route: { view: "cases", query: {} }, name: "workbenchCases", views: ["cases", "case"] },
  { route: { view: "log", query: {} }, name: "workbenchLog", views: ["log", "entry"] },
  { route: { view: "sources" }, name: "workbenchSources", views: ["sources"] },
  { route: { view: "recipes" }, name: "workbenchRecipes", views: ["recipes"] },
  { route: { view: "exchange" }, name: "workbenchExchange", views: ["exchange", "import"] },
] as const;

/** The rooms of the workbench; the one the official is in is marked. */
export function Navigation({ route }: { readonly route: Route }) {
  return (
    <nav class="rooms" aria-label={t("workbenchRooms")}>
      <b class="product">{t("extensionName")}</b>
      <ul>
        {ROOMS.map(({ route: target, name, views }) => (
          <li key={name}>
            <a href={formatRoute(target)} aria-current={views.some((view) => view === route.view) ? "page" : undefined}>
              {t(name)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

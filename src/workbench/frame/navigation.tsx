import { t } from "../../ui/texts";
import { features } from "../features";
import type { Place } from "../router/route";
import type { Feature } from "./feature";

/** The rooms of the workbench; the one the official is in is marked. */
export function Navigation({ place }: { readonly place: Place }) {
  return (
    <nav class="rooms" aria-label={t("workbenchRooms")}>
      <b class="product">
        <img src="/icons/48.png" alt="" width="24" height="24" /> {t("extensionName")}
      </b>
      <ul>
        {features.map(({ room, views }: Feature) => {
          const isHere = views.some(({ view }) => view === place.view);
          return (
            room && (
              <li key={room.address}>
                <a href={room.address} aria-current={isHere ? "page" : undefined}>
                  {t(room.name)}
                  {room.Count && <room.Count />}
                </a>
              </li>
            )
          );
        })}
      </ul>
    </nav>
  );
}

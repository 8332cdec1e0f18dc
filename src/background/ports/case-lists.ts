import { askList, getPreference, removePreference, setPreference } from "../../platform";
import { CASE_LIST } from "../../platform/kept";
import type { Ports } from "../../services";

/** The list of cases of the agency's case system. */
export const caseLists: Pick<Ports, "askList" | "listState" | "setListState"> = {
  askList,
  listState: () => getPreference(CASE_LIST),
  setListState: (state) => (state ? setPreference(CASE_LIST, state) : removePreference(CASE_LIST)),
};

export { type Bridges, bridgesOf } from "./bridges";
export { type Centrality, centralitiesOf } from "./centralities";
export { type Communities, type Community, communitiesOf } from "./communities";
export { type Graph, type Tie, graphOf } from "./graph";
export { layOut } from "./layout";
export {
  NODE_KINDS,
  type Network,
  type NetworkNode,
  type NodeKind,
  type Owned,
  type OwnerProperty,
  type Said,
  type Tagged,
  tiesOf,
} from "./ties-of";
export {
  type FoundGroup,
  type FoundNetwork,
  type FoundNode,
  type FoundTie,
  type NetworkProgress,
  NetworkRequest,
  findNetwork,
} from "./whole";

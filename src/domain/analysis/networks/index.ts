export { type Bridges, bridgesOf } from "./bridges";
export { type Centrality, centralitiesOf } from "./centralities";
export { type Communities, type Community, communitiesOf } from "./communities";
export { type Graph, type Tie, graphOf } from "./graph";
export { type Network, type NetworkNode, type NodeKind, type Owned, type Said, tiesOf } from "./ties-of";

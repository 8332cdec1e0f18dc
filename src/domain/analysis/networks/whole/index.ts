export {
  type FoundGroup,
  type FoundNetwork,
  type FoundNode,
  type FoundTie,
  type NetworkProgress,
  findNetwork,
} from "./find-network";
export { NetworkRequest } from "./request";

/** Open311 GeoReport v2: what people ask a city to see to, read from its server and sent to it. */
export {
  type Area,
  MOST_DAYS,
  type Question,
  type Span,
  definitionAddress,
  requestAddress,
  requestsAddress,
  sendAddress,
  servicesAddress,
  spansOf,
  tokenAddress,
  updatesAddress,
} from "./asking/addresses";
export { isWithin } from "./asking/distance";
export { Open311Server, PLACE_WAYS, serverNamed } from "./asking/server";
export { type TakenRequest, captureOfRequests } from "./capture-of-requests";
export { type Like, type Similar, sentAmong, similarTo } from "./filing/similar";
export { type Contact, type Filing, type FilingFault, type Pair, faultsOf, whatGoesOut } from "./filing/what-goes-out";
export {
  type AnswerFault,
  type Attribute,
  type Endpoint,
  OPEN311_LIMITS,
  type RequestUpdate,
  type ServerError,
  type Service,
  ServiceRequest,
} from "./model";
export {
  type Filed,
  readDefinition,
  readDiscovery,
  readFiled,
  readRequests,
  readServices,
  readUpdates,
} from "./reading/read-answers";

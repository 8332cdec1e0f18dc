/** The way to a team's servers: a door of its own, for it is large and loaded when there is a team. */
export { natsLink } from "./nats-link";

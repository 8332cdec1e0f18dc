/** What the agency's case system is told: which entries, in which words, and what came of it. */
import { deliveryFailed } from "./delivery-failed";
import { deliveryMade } from "./delivery-made";
import { deliveryResumed } from "./delivery-resumed";
import { deliveries } from "./tables";

export { type Answer, ToldUpTo, Trying, afterAttempt, mayTry } from "./after-attempt";
export { type CaseEvent, caseEventOf, deliveryIdOf, toldOf } from "./case-event";
export { type WebhookHeaders, signWebhook } from "./sign-webhook";
export { type DeliveryReason, type DeliveryRow, isEnded } from "./tables";
export { deliveryFailed, deliveryMade, deliveryResumed };

export const deliveryActs = [deliveryMade, deliveryFailed, deliveryResumed] as const;
export const deliveryTables = [deliveries] as const;

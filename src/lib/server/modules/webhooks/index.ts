/** The door of webhooks: other systems are told what happened here. */
export { eventKinds, eventTypes, messageOf, pingType } from './domain/events';
export { messageId, signedHeaders } from './services/signature';
export { givenUpAfter, pauses, type Try } from './domain/attempts';
export {
	addWebhook,
	listDeliveries,
	listWebhooks,
	pingWebhook,
	readWebhook,
	removeWebhook,
	replayDelivery,
	rotateSecret,
	switchWebhook,
	type Webhook
} from './services/keep-webhooks';
export { handOutEvents } from './services/hand-out-events';
export { deliverMessage, type TellOfDisabled } from './services/deliver-message';
export { forgetMessages } from './services/forget-messages';

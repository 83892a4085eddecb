import type { webhooks as indonesian } from '../id/webhooks';

export const webhooks: typeof indonesian = {
	title: 'Webhooks',
	lead: 'Other systems are told as soon as something happens here. A message only says what happened to which record; its receiver reads the rest through the API with a token of its own.',
	list: 'Receivers',
	empty: 'No receiver yet',
	emptyText: 'Add the address of a system that wants to be told.',
	columns: { name: 'Receiver', state: 'State', events: 'Events' },
	countEvents: (count: number) => `${count} kinds of event`,
	states: { on: 'On', paused: 'Paused', disabled: 'Disabled after failing' },
	failing: (since: string) => `Nothing has arrived since ${since}`,
	add: 'Add a receiver',
	addNote:
		'Messages are signed by Standard Webhooks (HMAC-SHA256). What is not taken is sent again for about three days, ever more rarely.',
	fields: {
		name: 'Name of the receiver',
		nameHint: 'For example: dashboard of the communications agency.',
		address: 'Address',
		addressHint:
			'https on the public internet, or in a network that the operator has opened (OUTGOING_NETWORKS).',
		events: 'Events to be told of'
	},
	submit: 'Add',
	faults: {
		CHOOSE_ONE: 'Choose at least one event.',
		ADDRESS_NOT_ALLOWED:
			'Nothing can be sent to this address. Use https on the public internet, without a name or password in it.',
		TOO_MANY: 'There are 20 receivers already. Remove those that are no longer used.'
	},
	madeTitle: 'Copy the secret now',
	madeText: 'It is shown once. The receiver checks the signature of every message with it.',
	madeLabel: 'Secret',
	againTitle: 'This form was sent before',
	againText: 'The secret is not shown again. If it was not copied, change it on the receiver’s page.',
	open: 'Open the receiver',
	done: {
		pause: 'Sending is paused.',
		resume: 'Sending goes on. What happened meanwhile is not sent.',
		remove: 'The receiver was removed.',
		ping: 'A trial message was sent. Reload this page to see what came of it.',
		replay: 'The message was sent again. Reload this page to see what came of it.'
	},
	about: 'About this receiver',
	since: 'Added',
	secret: 'Secret',
	secretText: 'Stands in no database and cannot be shown again.',
	changed: (when: string) => `Changed ${when}; for a day messages are signed with both.`,
	acts: 'What can be done',
	ping: 'Send a trial message',
	rotate: 'Change the secret',
	rotateAsk:
		'For a day messages are signed with the old and the new secret, so that the receiver has time to change.',
	pause: 'Pause',
	pauseAsk: 'What still waits is given up, and what happens meanwhile is not sent.',
	resume: 'Go on',
	remove: 'Remove this receiver',
	removeAsk: 'Its delivery log goes with it. The audit log still names it.',
	sure: { rotate: 'Yes, change it', pause: 'Yes, pause', remove: 'Yes, remove' },
	log: 'Delivery log',
	logNote:
		'Kept for 30 days. A message that is sent again carries the same id, so that its receiver knows it.',
	logEmpty: 'No message was sent yet.',
	logColumns: { message: 'Message', state: 'State', tries: 'Attempts', act: 'Act' },
	deliveryStates: { waiting: 'Waiting', delivered: 'Arrived', failed: 'Failed' },
	next: (when: string) => `Next ${when}`,
	answered: (status: number, ms: number) => `answered ${status} in ${ms} ms`,
	noAnswer: {
		ADDRESS_NOT_REACHED: 'no answer',
		ADDRESS_NOT_ALLOWED: 'its address leads to a network that must not be reached'
	},
	body: 'Message',
	replay: 'Send again',
	older: 'Older ones',
	told: (name: string) => `Webhook ${name} was disabled: no message arrived for five days`,
	types: {
		'proposal.received': 'A new proposal was sent',
		'case.opened': 'A case was opened at the desk',
		'case.step_taken': 'A step of a case was taken; step and outcome say which',
		'case.paused': 'The clock of a case was paused',
		'case.resumed': 'The clock of a case goes on',
		'case.closed': 'A case was closed: withdrawn, lapsed, or from the signed paper',
		'agreement.recorded': 'An old agreement was recorded',
		'agreement.terminated': 'An agreement was terminated',
		'obligation.added': 'An obligation was recorded',
		'obligation.evidenced': 'Evidence of an obligation was handed in',
		'obligation.accepted': 'Evidence of an obligation was accepted',
		'obligation.extended': 'The due day of an obligation was put off',
		'project.published': 'A project was published',
		'project.progressed': 'Physical progress of a project was reported',
		'project.handed_over': 'The handover of a project was recorded',
		'cohort.decreed': 'The participants of a training were decreed',
		'initiative.published': 'A programme or service of Smart City was published',
		'service.measured': 'The time that a service took was reported',
		'service.assessed': 'A service was assessed by SMART',
		'innovation.published': 'An innovation was published',
		'innovation.awarded': 'An award for an innovation was recorded',
		'inquiry.received': 'A question or a request for information came in'
	},
	public: {
		title: 'Webhooks: other systems are told',
		note: 'The administrator of Satu Pintu registers the address of your system and gives you its secret once.',
		items: [
			'Messages are sent by POST and signed by Standard Webhooks: webhook-id, webhook-timestamp, webhook-signature (v1, HMAC-SHA256). The standardwebhooks libraries check them in many languages.',
			'Answer with 2xx within 15 seconds. Any other answer, a redirect too, counts as failed: it is tried again after 5 seconds, 5 and 30 minutes, 2, 5, 10, 14, 20 and 24 hours. 410 disables the address.',
			'A message may come more than once and not always in order; the same webhook-id is the same message.',
			'data.address, where there is one, leads to the record in the API; read it with your API token.'
		],
		type: 'Type',
		when: 'When',
		example: 'A message',
		check: 'How it is checked (Node.js)',
		report: 'The system of a service reports the time that it took',
		reportNote:
			'With the API token of its unit’s officer; the id of the service is in the address of its page under Smart City.'
	}
};

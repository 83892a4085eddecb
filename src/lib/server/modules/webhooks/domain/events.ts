/** A kind of message, the entries of the audit log that it tells of, and what its subject is called in the API. */
type EventKind = {
	readonly type: string;
	readonly told: readonly string[];
	/** The collection under /api/v1 in which the record can be read by whoever may read it. */
	readonly path?: string;
};

/**
 * Everything that other systems can be told. The names are part of the API and never change; a message says what happened
 * to which record and nothing of its contents: whoever may read the record reads it with a token of their own.
 */
export const eventKinds = [
	{ type: 'proposal.received', told: ['PROPOSAL_SENT'] },
	{ type: 'case.opened', told: ['CASE_OPENED'], path: 'cases' },
	{ type: 'case.step_taken', told: ['CASE_OUTCOME'], path: 'cases' },
	{ type: 'case.paused', told: ['CASE_PAUSE'], path: 'cases' },
	{ type: 'case.resumed', told: ['CASE_RESUME'], path: 'cases' },
	{ type: 'case.closed', told: ['CASE_WITHDRAW', 'CASE_LAPSE', 'CASE_CLOSE_FROM_PAPER'], path: 'cases' },
	{ type: 'agreement.recorded', told: ['OLD_AGREEMENT_RECORDED'], path: 'agreements' },
	{ type: 'agreement.terminated', told: ['AGREEMENT_TERMINATED'], path: 'agreements' },
	{ type: 'obligation.added', told: ['OBLIGATION_ADDED'], path: 'obligations' },
	{ type: 'obligation.evidenced', told: ['OBLIGATION_EVIDENCED'], path: 'obligations' },
	{ type: 'obligation.accepted', told: ['OBLIGATION_ACCEPTED'], path: 'obligations' },
	{ type: 'obligation.extended', told: ['OBLIGATION_EXTENDED'], path: 'obligations' },
	{ type: 'project.published', told: ['PROJECT_PUBLISHED'], path: 'projects' },
	{ type: 'project.progressed', told: ['PROJECT_PROGRESS_REPORTED'], path: 'projects' },
	{ type: 'project.handed_over', told: ['HANDOVER_RECORDED'], path: 'projects' },
	{ type: 'cohort.decreed', told: ['TRAINING_DECREED'] },
	{ type: 'initiative.published', told: ['INITIATIVE_PUBLISHED'], path: 'initiatives' },
	{ type: 'service.measured', told: ['SERVICE_RECORD_ADDED'], path: 'initiatives' },
	{ type: 'service.assessed', told: ['SMART_ASSESSMENT_ADDED'], path: 'initiatives' },
	{ type: 'innovation.published', told: ['INNOVATION_PUBLISHED'], path: 'innovations' },
	{ type: 'innovation.awarded', told: ['AWARD_ADDED'], path: 'innovations' },
	{ type: 'inquiry.received', told: ['INQUIRY_RECEIVED'] }
] as const satisfies readonly EventKind[];

export type EventType = (typeof eventKinds)[number]['type'];
export const eventTypes = eventKinds.map(({ type }) => type) as readonly EventType[];

/** The message that only tries an endpoint. */
export const pingType = 'webhook.ping';

const kindOf = new Map<string, EventKind>(
	(eventKinds as readonly EventKind[]).flatMap((kind) => kind.told.map((event) => [event, kind] as const))
);

/** The entries of the audit log behind these types. */
export const entriesBehind = (types: readonly string[]): string[] =>
	(eventKinds as readonly EventKind[]).filter(({ type }) => types.includes(type)).flatMap(({ told }) => told);

/** An entry of the audit log, as far as a message needs it. */
export type ToldEntry = {
	readonly event: string;
	readonly at: Date;
	readonly subject_kind: string;
	readonly subject_id: string | null;
	/** Its canonical text. */
	readonly body: string;
};

/** Where a message comes from, and whether everything in it is invented. */
export type Origin = { readonly origin: string; readonly isDemonstration: boolean };

/** The message about an entry; undefined where nobody is told of it. */
export function messageOf(
	entry: ToldEntry,
	{ origin, isDemonstration }: Origin
): { type: string; body: string } | undefined {
	const kind = kindOf.get(entry.event);
	if (!kind) return undefined;
	return written(kind.type, entry.at, {
		id: entry.subject_id,
		kind: entry.subject_kind,
		...(kind.path && entry.subject_id
			? { address: `${origin}/api/v1/${kind.path}/${entry.subject_id}` }
			: {}),
		...(kind.type === 'case.step_taken' ? stepOf(entry.body) : {}),
		...(isDemonstration ? { demonstration: true } : {})
	});
}

/** A message that says nothing, to try an endpoint with. */
export const pingOf = (at: Date, { isDemonstration }: Origin) =>
	written(pingType, at, isDemonstration ? { demonstration: true } : {});

const written = (type: string, at: Date, data: Readonly<Record<string, unknown>>) => ({
	type,
	body: JSON.stringify({ type, timestamp: at.toISOString(), data })
});

/** Which step was taken and how; the words that were written with it stay inside. */
function stepOf(body: string): { step?: string; outcome?: string } {
	const { data } = JSON.parse(body) as { data?: { events?: { step?: unknown; outcome?: unknown }[] } };
	const last = data?.events?.at(-1);
	return {
		...(typeof last?.step === 'string' ? { step: last.step } : {}),
		...(typeof last?.outcome === 'string' ? { outcome: last.outcome } : {})
	};
}

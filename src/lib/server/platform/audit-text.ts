import { createHash, randomBytes } from 'node:crypto';
import type { AuditEventName } from '$lib/text/audit-events';

/** Who acted: a person of the tenant, an outside applicant, or the program itself. */
export type AuditActor = {
	readonly id: string | null;
	readonly role: string;
};

export type AuditEvent = {
	readonly at: Date;
	readonly actor: AuditActor;
	/** What happened, in capitals, past tense: CASE_OUTCOME. A closed list: each has its words in both languages. */
	readonly event: AuditEventName;
	readonly subject: { readonly kind: string; readonly id?: string | null };
	/** The facts of the change. Wrap what is personal in {@link personal}. */
	readonly data?: Readonly<Record<string, unknown>>;
};

export type Commitment = { readonly commitment: string; readonly salt: string; readonly value: string };

class Personal {
	constructor(readonly value: unknown) {}
}

/**
 * Marks a value as personal data: the log keeps a salted commitment of it, the salt stands apart, so that the
 * value can be proved while the salt lives and is unreadable for good once it is erased (UU 27/2022).
 */
export function personal(value: unknown): unknown {
	return value === null || value === undefined ? null : new Personal(value);
}

function canonical(value: unknown, commitments: Commitment[]): unknown {
	if (value instanceof Personal) {
		const salt = randomBytes(16).toString('hex');
		const text = JSON.stringify(value.value);
		const commitment = createHash('sha256').update(salt).update(text).digest('hex');
		commitments.push({ commitment, salt, value: text });
		return { commitment };
	}
	if (value instanceof Date) return value.toISOString();
	if (Array.isArray(value)) return value.map((one) => canonical(one, commitments));
	if (typeof value === 'object' && value !== null) {
		return Object.fromEntries(
			Object.entries(value)
				.filter(([, one]) => one !== undefined)
				.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
				.map(([key, one]) => [key, canonical(one, commitments)])
		);
	}
	return value;
}

/** SHA-256 over JSON with sorted keys: the same for the same value, also after the database has kept it as jsonb. */
export function fingerprintOf(value: unknown): string {
	return createHash('sha256')
		.update(JSON.stringify(canonical(value, [])))
		.digest('hex');
}

/**
 * The canonical text of an event: JSON with sorted keys, made once here and hashed as text by the database, so
 * that no two programs need to agree on how JSON is written (decisions.md 7).
 */
export function canonicalText(event: AuditEvent): { text: string; commitments: Commitment[] } {
	const commitments: Commitment[] = [];
	const body = canonical(
		{
			at: event.at,
			actor: { id: event.actor.id, role: event.actor.role },
			event: event.event,
			subject: { kind: event.subject.kind, id: event.subject.id ?? null },
			data: event.data ?? {}
		},
		commitments
	);
	return { text: JSON.stringify(body), commitments };
}

import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { hashSecret, newSecret } from '$lib/server/modules/identity';
import type { Actor, Role } from '$lib/server/platform/context';
import { emailOf, people, type PersonName } from '../people';

/** Somebody who asks: one column of the matrix. */
export type CallerInMatrix = {
	/** At most nine letters, the head of the column. */
	readonly name: string;
	/** Who that is, for the legend. */
	readonly says: string;
	/** As whom the permission table must take them. */
	readonly actor: Actor;
	readonly cookie?: string;
	readonly token?: string;
	/** Shows a session or token that does not hold, or holds no more. */
	readonly isOut?: boolean;
	/** Belongs to the other government: the records of this one do not exist for them. */
	readonly isForeign?: boolean;
};

/** What a draft holds from its first moment on: the answers at the door. */
const begunAnswers = {
	routing: { partner_kind: 'company', initiator: 'partner', object: 'public_service' },
	language: 'id'
};

const nobody: Actor = { kind: 'anonymous' };
const hour = 3_600_000;

/**
 * Makes everybody who asks: the demonstration's persons, the second of a kind (for "other's"), those who may no
 * longer act, and the people of another government. They are written straight into the database, since no page
 * makes a session that has expired.
 */
export async function makeCallers(database: pg.Client): Promise<CallerInMatrix[]> {
	const { rows } = await database.query<{ id: number }>(
		`insert into tenant (kode_wilayah, slug, name, short_name, kind, head_title)
		values ('99.01', 'lain', 'Pemerintah Kabupaten Lain', 'Kabupaten Lain', 'regency', '{"id":"Bupati","en":"Regent"}') returning id`
	);
	const other = rows[0]!.id;
	const office = new Office(database);
	const callers: CallerInMatrix[] = [
		{ name: 'public', says: 'nobody is signed in', actor: nobody },
		await office.applicant('applicant', 'holds the link of a draft proposal'),
		await office.applicant('applicnt2', 'holds the link of another proposal')
	];
	for (const person of people) callers.push(await office.demonstrationPerson(person));
	callers.push(
		await office.person('mitra2', 'stands for another partner', 'partner', { partner: 'PT Contoh Lain' }),
		await office.person('opd2', 'officer of another unit', 'unit_officer', { unit: true }),
		await office.person('ended', 'head of the division until yesterday', 'cooperation_officer', {
			roleEnded: true
		}),
		await office.person('disabled', 'head of the division, disabled', 'cooperation_officer', {
			disabled: 'person'
		}),
		await office.person('closed', 'head of the division, account closed', 'cooperation_officer', {
			disabled: 'account'
		}),
		await office.person('expired', 'head of the division, session and token over', 'cooperation_officer', {
			expired: true
		}),
		await office.person(
			'revoked',
			'head of the division, signed out and token revoked',
			'cooperation_officer',
			{ revoked: true }
		),
		{
			name: 'forged',
			says: 'a secret that was never given out',
			actor: nobody,
			isOut: true,
			...secretsOf(newSecret(1))
		}
	);
	for (const role of ['partner', 'cooperation_officer', 'auditor', 'admin'] as const) {
		const name = {
			partner: 'x.mitra',
			cooperation_officer: 'x.kerjsm',
			auditor: 'x.inspek',
			admin: 'x.admin'
		}[role];
		callers.push(await office.person(name, `${role} of the other government`, role, { tenant: other }));
	}
	return callers;
}

const secretsOf = (secret: string) => ({ cookie: `sid=${secret}`, token: secret });

type PersonOptions = {
	tenant?: number;
	unit?: boolean;
	partner?: string;
	roleEnded?: boolean;
	disabled?: 'person' | 'account';
	expired?: boolean;
	revoked?: boolean;
};

class Office {
	constructor(private readonly database: pg.Client) {}

	async applicant(name: string, says: string): Promise<CallerInMatrix> {
		const [id, secret, email] = [randomUUID(), newSecret(1), `${name}@contoh.example`];
		await this.database.query(
			`insert into proposal (tenant_id, id, state, email, email_proved_at, resume_hash, answers, is_example, created_at, updated_at)
			values (1, $1, 'draft', $2, now(), $3, $4, true, now(), now())`,
			[id, email, hashSecret(secret), JSON.stringify(begunAnswers)]
		);
		return {
			name,
			says,
			actor: { kind: 'applicant', proposalId: id, email },
			cookie: `pemohon=${secret}`
		};
	}

	async demonstrationPerson(person: PersonName): Promise<CallerInMatrix> {
		const { rows } = await this.database.query<{ id: string; position: string; roles: Role[] }>(
			`select p.id, p.position, array_agg(g.role) as roles from person p
			join role_grant g on g.tenant_id = p.tenant_id and g.person_id = p.id
			where p.tenant_id = 1 and p.email = $1 group by p.id, p.position`,
			[emailOf(person)]
		);
		if (!rows[0]) throw new Error(`the demonstration has nobody at ${emailOf(person)}`);
		const { id, position, roles } = rows[0];
		return {
			name: person.slice(0, 9),
			says: position,
			actor: personWith(id, roles),
			...secretsOf(await this.#secrets(1, id))
		};
	}

	async person(name: string, says: string, role: Role, options: PersonOptions): Promise<CallerInMatrix> {
		const { tenant = 1 } = options;
		const [id, account] = [randomUUID(), randomUUID()];
		const email = `${name}@lain.example`;
		await this.database.query(`insert into account (id, email, disabled_at) values ($1, $2, $3)`, [
			account,
			email,
			options.disabled === 'account' ? new Date() : null
		]);
		await this.database.query(
			`insert into person (tenant_id, id, account_id, name, email, position, disabled_at) values ($1, $2, $3, $4, $5, $6, $7)`,
			[tenant, id, account, `Uji ${name}`, email, says, options.disabled === 'person' ? new Date() : null]
		);
		const [unit, partner] = [options.unit ? randomUUID() : null, options.partner ? randomUUID() : null];
		if (unit) {
			await this.database.query(
				`insert into unit (tenant_id, id, name, kind) values ($1, $2, 'Dinas Uji Coba', 'office')`,
				[tenant, unit]
			);
		}
		if (partner) {
			await this.database.query(
				`insert into partner (tenant_id, id, name, kind, is_example) values ($1, $2, $3, 'company', true)`,
				[tenant, partner, options.partner]
			);
		}
		await this.database.query(
			`insert into role_grant (tenant_id, id, person_id, role, unit_id, partner_id, valid_from, valid_to)
			values ($1, $2, $3, $4, $5, $6, '2017-01-01', $7)`,
			// Two days, so that it has ended in every time zone.
			[
				tenant,
				randomUUID(),
				id,
				role,
				unit,
				partner,
				options.roleEnded ? new Date(Date.now() - 48 * hour) : null
			]
		);
		const secret = await this.#secrets(tenant, id, options);
		const isOut = Boolean(options.disabled || options.expired || options.revoked);
		return {
			name,
			says,
			actor: isOut ? nobody : personWith(id, options.roleEnded ? [] : [role]),
			...secretsOf(secret),
			isOut,
			isForeign: tenant !== 1
		};
	}

	/** One secret that is both a session and a token, as far as they hold. */
	async #secrets(tenant: number, person: string, { expired, revoked }: PersonOptions = {}): Promise<string> {
		const secret = newSecret(tenant);
		const ends = new Date(Date.now() + (expired ? -1 : 6) * hour);
		if (!revoked) {
			await this.database.query(
				`insert into session (tenant_id, token_hash, person_id, csrf, created_at, last_seen_at, expires_at)
				values ($1, $2, $3, 'x', now(), now(), $4)`,
				[tenant, hashSecret(secret), person, ends]
			);
		}
		await this.database.query(
			`insert into api_token (tenant_id, id, token_hash, person_id, name, created_at, expires_at, revoked_at)
			values ($1, $2, $3, $4, 'uji', now(), $5, $6)`,
			[tenant, randomUUID(), hashSecret(secret), person, ends, revoked ? new Date() : null]
		);
		return secret;
	}
}

function personWith(id: string, roles: readonly Role[]): Actor {
	return {
		kind: 'person',
		id,
		name: '',
		position: null,
		roles,
		unitIds: [],
		partnerIds: [],
		isExample: true,
		via: 'session'
	};
}

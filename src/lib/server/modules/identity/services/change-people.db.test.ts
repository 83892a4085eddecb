import { describe, expect, test } from 'vitest';
import { useDatabase } from '$tests/support/database';
import { aContext, aPerson, as } from '$tests/support/context';
import type { Ctx } from '$lib/server/platform/context';
import { query } from '$lib/server/platform/database/builder';
import { isRefusal } from '$lib/server/platform/refusal';
import {
	addOfficeHolder,
	addPerson,
	endOffice,
	endRole,
	giveRole,
	listPeople,
	makeToken,
	recogniseToken,
	setPersonDisabled,
	signIn
} from '$lib/server/modules/identity';

const database = useDatabase();
let made = 0;

function given<Value>(answer: Value) {
	if (isRefusal(answer)) throw new Error(`${answer.refused} ${JSON.stringify(answer.details)}`);
	return answer as Exclude<Value, { refused: string }>;
}
async function anAdmin(): Promise<Ctx> {
	const ctx = await aContext(database, { today: '2026-11-23' });
	return as(ctx, await aPerson(ctx, 'admin'));
}
const aNewcomer = () => ({
	name: 'Contoh Pegawai Baru',
	email: `Baru${(made += 1)}@contoh.test`,
	position: 'Staf',
	role: 'registrar',
	unitId: '',
	partnerId: '',
	from: '2026-11-01'
});
const personAs = (ctx: Ctx, id: string) =>
	listPeople(ctx, { limit: 100 }).then((part) => given(part).rows.find((one) => one.id === id)!);

describe('people and their roles', () => {
	test('only an administrator adds people', async () => {
		const ctx = await aContext(database);
		const officer = as(ctx, await aPerson(ctx, 'cooperation_officer'));
		expect(await addPerson(officer, aNewcomer())).toMatchObject({ refused: 'NOT_ALLOWED' });
		expect(await listPeople(officer, { limit: 5 })).toMatchObject({ refused: 'NOT_ALLOWED' });
	});

	test('a new person signs in with the first password, shown once, and the log names nobody', async () => {
		const admin = await anAdmin();
		const newcomer = aNewcomer();
		const added = given(await addPerson(admin, newcomer));
		const session = await signIn(admin, {
			email: newcomer.email,
			password: added.firstPassword!,
			address: '127.0.0.1'
		});
		expect(isRefusal(session)).toBe(false);
		expect(await personAs(admin, added.id)).toMatchObject({
			signIn: 'ready',
			roles: [{ role: 'registrar', holds: true, to: null }]
		});
		const entry = await admin.db.first(
			query
				.selectFrom('audit_entry')
				.select('body')
				.where('subject_id', '=', added.id)
				.where('event', '=', 'PERSON_ADDED')
		);
		expect(entry!.body).toContain('commitment');
		expect(entry!.body).not.toContain('Pegawai Baru');
		expect(entry!.body.toLowerCase()).not.toContain(newcomer.email.toLowerCase());
	});

	test('an address stands in the list once, also when two administrators add it at once', async () => {
		const admin = await anAdmin();
		const newcomer = aNewcomer();
		const answers = await Promise.all([addPerson(admin, newcomer), addPerson(admin, newcomer)]);
		expect(answers.filter((answer) => !isRefusal(answer))).toHaveLength(1);
		expect(answers.find((answer) => isRefusal(answer))).toMatchObject({
			details: { errors: [{ field: 'email', message: 'EMAIL_KNOWN' }] }
		});
	});

	test('a role for a unit names its unit, and a role is held once at a time', async () => {
		const admin = await anAdmin();
		expect(await addPerson(admin, { ...aNewcomer(), role: 'unit_officer' })).toMatchObject({
			details: { errors: [{ field: 'unit', message: 'UNIT_NEEDED' }] }
		});
		const { id } = given(await addPerson(admin, aNewcomer()));
		const role = { personId: id, role: 'registrar', unitId: '', partnerId: '', from: '2026-12-01' };
		expect(await giveRole(admin, role)).toMatchObject({
			details: { errors: [{ field: 'role', message: 'ROLE_HELD' }] }
		});
		given(await giveRole(admin, { ...role, role: 'auditor' }));
	});

	test('a role that ended yesterday holds no more today, and the past is not rewritten', async () => {
		const admin = await anAdmin();
		const { id } = given(await addPerson(admin, aNewcomer()));
		const [grant] = (await personAs(admin, id)).roles;
		expect(await endRole(admin, { grantId: grant!.id, lastDay: '2026-11-10' })).toMatchObject({
			details: { errors: [{ field: 'last_day', message: 'DAY_IN_PAST' }] }
		});
		given(await endRole(admin, { grantId: grant!.id, lastDay: '2026-11-22' }));
		expect((await personAs(admin, id)).roles).toMatchObject([{ to: '2026-11-22', holds: false }]);
		expect(await endRole(admin, { grantId: grant!.id, lastDay: '2026-11-23' })).toMatchObject({
			refused: 'STATE_CHANGED'
		});
	});

	test('who is disabled is out at once, with every API key', async () => {
		const admin = await anAdmin();
		const newcomer = aNewcomer();
		const { id } = given(await addPerson(admin, newcomer));
		const program = as(admin, { kind: 'program', name: 'test' });
		const { token } = given(await makeToken(program, { email: newcomer.email, name: 'Kunci' }));
		const holder = () => recogniseToken(admin.db, token, new Date(), '2026-11-23');
		expect((await holder()).kind).toBe('person');
		given(await setPersonDisabled(admin, { personId: id, disabled: true }));
		expect((await holder()).kind).toBe('anonymous');
		expect(await setPersonDisabled(admin, { personId: id, disabled: true })).toMatchObject({
			refused: 'STATE_CHANGED'
		});
		given(await setPersonDisabled(admin, { personId: id, disabled: false }));
		// Let in again, the old key stays revoked.
		expect((await holder()).kind).toBe('anonymous');
	});

	test('nobody takes their own access away', async () => {
		const admin = await anAdmin();
		const own = admin.actor.kind === 'person' ? admin.actor.id : '';
		expect(await setPersonDisabled(admin, { personId: own, disabled: true })).toMatchObject({
			refused: 'OWN_ACCESS'
		});
		const [grant] = (await personAs(admin, own)).roles;
		expect(await endRole(admin, { grantId: grant!.id, lastDay: '2026-11-23' })).toMatchObject({
			refused: 'OWN_ACCESS'
		});
	});
});

describe('offices', () => {
	const term = { office: 'regional_secretary', title: 'Sekretaris Daerah', decree: 'SK contoh', to: '' };

	test('have one definitive holder a day, and others in their place', async () => {
		const admin = await anAdmin();
		const { id: personId } = given(await addPerson(admin, aNewcomer()));
		const first = given(
			await addOfficeHolder(admin, { ...term, personId, capacity: 'definitive', from: '2025-01-01' })
		);
		const next = { ...term, personId, capacity: 'definitive', from: '2026-06-01' };
		expect(await addOfficeHolder(admin, next)).toMatchObject({
			refused: 'OFFICE_HELD',
			details: { name: 'Contoh Pegawai Baru', from: '2025-01-01', to: null }
		});
		given(await addOfficeHolder(admin, { ...next, capacity: 'plh', to: '2026-06-14' }));
		expect(await endOffice(admin, { id: first.id, lastDay: '2024-12-31' })).toMatchObject({
			details: { errors: [{ message: 'ENDS_BEFORE_START' }] }
		});
		given(await endOffice(admin, { id: first.id, lastDay: '2026-05-31' }));
		const both = await Promise.all([addOfficeHolder(admin, next), addOfficeHolder(admin, next)]);
		expect(both.filter((answer) => !isRefusal(answer))).toHaveLength(1);
	});

	test('are taken by a decree', async () => {
		const admin = await anAdmin();
		const answer = await addOfficeHolder(admin, {
			...term,
			personId: '',
			capacity: '',
			from: '',
			decree: ''
		});
		expect(answer).toMatchObject({
			details: {
				errors: [{ field: 'holder' }, { field: 'capacity' }, { field: 'decree' }, { field: 'office_from' }]
			}
		});
	});
});

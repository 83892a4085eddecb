import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { useDatabase } from '$tests/support/database';
import { useOffice } from '$tests/support/office';
import { query } from '$lib/server/platform/database/builder';
import { newId } from '$lib/server/platform/ids';
import { isRefusal, type Refusal } from '$lib/server/platform/refusal';
import {
	findLikePartners,
	findMergedInto,
	listPartnerMerges,
	mergePartners,
	undoPartnerMerge
} from '../index';

const database = useDatabase();
const office = useOffice(database);
const officer = () => office.as('officer');

function sure<Value>(value: Value): Exclude<Value, Refusal> {
	if (isRefusal(value)) throw new Error(value.refused);
	return value as Exclude<Value, Refusal>;
}

async function aPartner(name: string): Promise<string> {
	const id = newId();
	await officer().db.write((uow) => {
		uow.add(query.insertInto('partner').values({ id, name, kind: 'company' }));
		uow.audit({
			at: new Date(),
			actor: { id: null, role: 'test' },
			event: 'PARTNER_MADE',
			subject: { kind: 'partner', id }
		});
	});
	return id;
}

/** One row in each kind of place where a partner may stand; gives how many. */
async function hangOn(
	partner: string,
	wish: { aliases: number; claims: number; grants: number; parties: number }
) {
	await officer().db.write((uow) => {
		for (let n = 0; n < wish.aliases; n++)
			uow.add(
				query
					.insertInto('partner_alias')
					.values({ id: newId(), partner_id: partner, name: `Nama ${newId()}` })
			);
		for (let n = 0; n < wish.claims; n++)
			uow.add(
				query.insertInto('document').values({
					id: newId(),
					kind: 'akta',
					title: 'Akta',
					owner_kind: 'partner',
					owner_id: partner
				})
			);
		for (let n = 0; n < wish.grants; n++)
			uow.add(
				query.insertInto('role_grant').values({
					id: newId(),
					person_id: office.people.partner,
					role: 'partner',
					partner_id: partner,
					valid_from: '2024-01-01'
				})
			);
		for (let n = 0; n < wish.parties; n++) {
			const id = newId();
			uow.add(
				query.insertInto('agreement').values({
					id,
					instrument: 'pks',
					legal_regime: 'pp_28_2018',
					fact: 'in_force',
					term_known: false,
					parties_line: 'x',
					created_at: new Date(),
					updated_at: new Date()
				})
			);
			uow.add(
				query
					.insertInto('agreement_party')
					.values({ agreement_id: id, position: 1, partner_id: partner, name: 'x' })
			);
		}
		uow.audit({
			at: new Date(),
			actor: { id: null, role: 'test' },
			event: 'PARTNERS_MERGED',
			subject: { kind: 'partner', id: partner }
		});
	});
}

/** Everything that names one of these partners, row by row, from the catalogue and not from the code under test. */
async function whatNames(ids: readonly string[]): Promise<string[]> {
	const client = await database.owner.connect();
	try {
		await client.query(`select set_config('app.tenant', '1', false)`);
		const { rows: fields } = await client.query<{ relation: string; field: string }>(
			`select c.conrelid::regclass::text as relation, a.attname as field from pg_constraint c
				join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
				where c.contype = 'f' and c.confrelid = 'partner'::regclass and a.attname <> 'tenant_id'
					and c.conrelid::regclass::text not in ('partner_merge')
			union select 'role_grant', 'partner_id' union select 'document', 'owner_id'
			union select 'partner_entry', 'partner_id' union select 'partner', 'id'`
		);
		const all: string[] = [];
		for (const { relation, field } of fields) {
			const { rows } = await client.query<{ row: string }>(
				`select (to_jsonb(t) - 'version')::text as row from ${relation} t where t.${field} = any ($1)`,
				[ids]
			);
			all.push(...rows.map(({ row }) => `${relation} ${row}`));
		}
		return all.toSorted();
	} finally {
		client.release();
	}
}

describe('two records of one organisation', () => {
	it('become one and two again: whatever hung on them moves and comes back, row by row', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.record({
					aliases: fc.nat(3),
					claims: fc.nat(2),
					grants: fc.nat(2),
					parties: fc.nat(3)
				}),
				fc.record({ aliases: fc.nat(2), claims: fc.nat(2), grants: fc.nat(1), parties: fc.nat(2) }),
				async (ofGone, ofKept) => {
					const gone = await aPartner(`PT Sinar ${newId()}`);
					const kept = await aPartner(`PT Sinar Jaya ${newId()}`);
					await hangOn(gone, ofGone);
					await hangOn(kept, ofKept);
					const before = await whatNames([gone, kept]);
					const total = Object.values(ofGone).reduce((sum, n) => sum + n, 0);
					const merged = sure(await mergePartners(officer(), { gone, kept, reason: 'Nama lama.' }));
					expect(merged.moved).toBe(total);
					const onGone = (await whatNames([gone])).filter((row) => !row.startsWith('partner {'));
					expect(onGone).toEqual([]);
					const undone = sure(await undoPartnerMerge(officer(), merged.id, { reason: 'Keliru.' }));
					expect(undone.returned).toBe(total);
					// Both were indexed meanwhile: the entries that say so were not there before.
					const after = (await whatNames([gone, kept])).filter((row) => !row.startsWith('partner_entry'));
					expect(after).toEqual(before.filter((row) => !row.startsWith('partner_entry')));
				}
			),
			{ numRuns: 8 }
		);
	});

	it('as one are found by the former name and at the former address, and keep what came after the undoing', async () => {
		const gone = await aPartner('CV Mandala Niaga Lama');
		const kept = await aPartner('PT Mandala Niaga Sentosa');
		const merged = sure(await mergePartners(officer(), { gone, kept, reason: 'Beralih bentuk.' }));
		expect(sure(await findLikePartners(officer(), 'CV Mandala Niaga Lama'))[0]!.id).toBe(kept);
		expect(await findMergedInto(officer(), gone, 'office')).toBe(kept);
		expect(await findMergedInto(officer(), gone, 'public')).toBeUndefined();
		await hangOn(kept, { aliases: 0, claims: 1, grants: 0, parties: 0 });
		sure(await undoPartnerMerge(officer(), merged.id, { reason: 'Dua badan.' }));
		expect((await whatNames([kept])).filter((row) => row.startsWith('document'))).toHaveLength(1);
		expect(sure(await findLikePartners(officer(), 'CV Mandala Niaga Lama'))[0]!.id).toBe(gone);
		expect(sure(await listPartnerMerges(officer(), kept))).toMatchObject([
			{ gone_id: gone, reason: 'Beralih bentuk.', undone_reason: 'Dua badan.' }
		]);
		expect(await undoPartnerMerge(officer(), merged.id, { reason: 'Lagi.' })).toEqual({
			refused: 'PARTNER_MERGE_UNDONE'
		});
	});

	it('are undone from the last one back, and merged by the division alone with a reason', async () => {
		const [one, two, three] = [await aPartner('Satu A'), await aPartner('Satu B'), await aPartner('Satu C')];
		const first = sure(await mergePartners(officer(), { gone: one, kept: two, reason: 'x' }));
		const second = sure(await mergePartners(officer(), { gone: two, kept: three, reason: 'x' }));
		expect(await undoPartnerMerge(officer(), first.id, { reason: 'x' })).toEqual({
			refused: 'PARTNER_MERGE_NOT_LAST'
		});
		expect(await mergePartners(officer(), { gone: one, kept: three, reason: 'x' })).toEqual({
			refused: 'PARTNER_MERGED'
		});
		sure(await undoPartnerMerge(officer(), second.id, { reason: 'x' }));
		sure(await undoPartnerMerge(officer(), first.id, { reason: 'x' }));
		expect(await mergePartners(office.as('unitOfficer'), { gone: one, kept: two, reason: 'x' })).toEqual({
			refused: 'NOT_ALLOWED'
		});
		expect(await mergePartners(officer(), { gone: one, kept: two, reason: ' ' })).toMatchObject({
			refused: 'VALIDATION_FAILED'
		});
	});
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isRefusal } from '$lib/server/platform/refusal';
import { newId } from '$lib/server/platform/ids';
import { useDatabase } from '$tests/support/database';
import { useOffice } from '$tests/support/office';
import { insertNumberAfter, reserveNumberAhead, voidNumber } from './numbers';

const database = useDatabase();
const office = useOffice(database);

const kinds = ['pks', 'kesepakatan_bersama', 'surat_tanggapan', 'nota_dinas'] as const;
type Taken = { kind: string; book: string; sequence: number; suffix: string; state: string; text: string };
const entries = async () =>
	(await database.owner.query<Taken>('select kind, book, sequence, suffix, state, text from number_entry'))
		.rows;

test('numbers are gapless for each kind, unit and year, whoever takes, puts in and voids them at the same time', async () => {
	const books = ['', office.units.own, office.units.other];
	const act = fc.record({
		kind: fc.constantFrom(...kinds),
		book: fc.constantFrom(...books),
		way: fc.constantFrom('reserve', 'reserve', 'reserve', 'void', 'insert', 'unknown unit')
	});
	await fc.assert(
		fc.asyncProperty(fc.array(act, { minLength: 4, maxLength: 16 }), async (acts) => {
			await database.owner.query('delete from number_entry');
			await database.owner.query('delete from number_sequence');
			const done = await Promise.all(
				acts.map(async ({ kind, book, way }) => {
					const taken = await reserveNumberAhead(office.as('officer'), {
						instrument: kind,
						day: '2026-11-23',
						reason: 'Upacara',
						unitId: way === 'unknown unit' ? newId() : book || null
					});
					if (way === 'unknown unit') {
						expect(taken).toMatchObject({ refused: 'UNIT_UNKNOWN' });
						return {};
					}
					if (isRefusal(taken)) throw new Error(taken.refused);
					const later = { day: '2026-11-23', reason: 'Terlambat' };
					if (way === 'void') return voidNumber(office.as('registrar'), taken.id, 'Batal');
					if (way === 'insert') return insertNumberAfter(office.as('registrar'), taken.id, later);
					return taken;
				})
			);
			expect(done.filter((one) => isRefusal(one as object))).toEqual([]);
			const rows = await entries();
			const own = acts.filter(({ way }) => way !== 'unknown unit');
			for (const kind of kinds)
				for (const book of books) {
					const here = rows.filter((row) => row.kind === kind && row.book === book);
					const asked = own.filter((one) => one.kind === kind && one.book === book);
					const whole = here.filter(({ suffix }) => suffix === '').map(({ sequence }) => sequence);
					expect(whole.sort((a, b) => a - b)).toEqual(asked.map((_, place) => place + 1));
					expect(here.filter(({ suffix }) => suffix !== '').length).toBe(
						asked.filter(({ way }) => way === 'insert').length
					);
					expect(here.filter(({ state }) => state === 'void').length).toBe(
						asked.filter(({ way }) => way === 'void').length
					);
				}
			expect(new Set(rows.map(({ text }) => text)).size).toBe(rows.length);
		}),
		{ numRuns: 20 }
	);
});

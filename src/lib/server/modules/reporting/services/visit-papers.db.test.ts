import { describe, expect, test } from 'vitest';
import { useDatabase } from '$tests/support/database';
import { useOffice } from '$tests/support/office';
import { followOffer, publishVisit, recordVisit, writeVisitPart } from '$lib/server/modules/relations';
import { makeVisitPaper } from '$lib/server/modules/reporting';
import { isRefusal } from '$lib/server/platform/refusal';
import { readWord } from '$lib/server/platform/word';

const database = useDatabase();
const office = useOffice(database);
const officer = () => office.as('officer');

function given<Value>(answer: Value) {
	if (isRefusal(answer)) throw new Error(`${answer.refused} ${JSON.stringify(answer.details ?? {})}`);
	return answer as Exclude<Value, { refused: string }>;
}

const aVisit = async (over: Readonly<Record<string, string>> = {}) =>
	given(
		await recordVisit(officer(), {
			direction: 'incoming',
			kind: 'visit',
			title_id: 'Kunjungan delegasi',
			country: 'KR',
			starts_on: '2026-11-16',
			ends_on: '2026-11-17',
			place: 'Balai kota',
			...over
		})
	).id;

describe('papers of a visit', () => {
	test('a press release names no child, no note of the talks and nothing said off the record', async () => {
		const id = await aVisit({ agenda_note: 'Rahasia pembicaraan' });
		const part = async (input: Readonly<Record<string, string>>, name: 'delegate' | 'item') =>
			given(await writeVisitPart(officer(), name, id, input));
		await part({ side: 'guest', name: 'Anak Tamu', office_id: 'Pelajar', is_minor: 'yes' }, 'delegate');
		await part({ side: 'guest', name: 'Kepala Kantor' }, 'delegate');
		await part({ happens_on: '2026-11-16', what: 'Dialog', note: 'Catatan acara' }, 'item');
		const release = JSON.stringify(
			await readWord(given(await makeVisitPaper(officer(), id, 'siaran-pers.docx')).bytes)
		);
		expect(release).toContain('Kepala Kantor');
		for (const kept of ['Anak Tamu', 'Rahasia pembicaraan', 'Catatan acara'])
			expect(release).not.toContain(kept);
	}, 60_000);

	test('gives a background pack with the earlier history and the promises still open', async () => {
		const first = await aVisit({
			country: 'DK',
			title_id: 'Kunjungan pertama',
			starts_on: '2026-10-05',
			ends_on: '2026-10-05'
		});
		const offer = given(
			await writeVisitPart(officer(), 'statement', first, { kind: 'offered', text_id: 'Panduan air limbah' })
		).id;
		given(
			await followOffer(officer(), first, offer, { owner: 'unit', owner_id: office.units.own, due_on: '' })
		);
		given(await publishVisit(officer(), first, { isPublished: true, version: 1 }));
		const second = await aVisit({
			country: 'DK',
			title_id: 'Kunjungan kedua',
			starts_on: '2026-12-01',
			ends_on: '2026-12-02'
		});
		const pack = JSON.stringify(
			await readWord(given(await makeVisitPaper(officer(), second, 'bahan-latar-belakang.docx')).bytes)
		);
		for (const known of ['Kunjungan pertama', 'Panduan air limbah', 'Denmark']) expect(pack).toContain(known);
	}, 60_000);
});

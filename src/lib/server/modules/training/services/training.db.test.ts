import { beforeAll, describe, expect, test } from 'vitest';
import { useDatabase } from '$tests/support/database';
import { useOffice } from '$tests/support/office';
import { isRefusal } from '$lib/server/platform/refusal';
import { readWord } from '$lib/server/platform/word';
import {
	addProgramme,
	changePapers,
	findAlumni,
	giveScores,
	listCohorts,
	makeDecreeCopy,
	makeSelectionPaper,
	nominate,
	openOffer,
	readCohort,
	readOffer,
	recordCertificate,
	recordCohortDays,
	recordDecree,
	recordOutcome,
	reopenSelection,
	selectParticipants,
	shareOfferAnew,
	usualCriteria,
	withdrawNomination,
	withdrawParticipant,
	type NominationInput
} from '$lib/server/modules/training';

const database = useDatabase();
const office = useOffice(database);

function given<Value>(answer: Value) {
	if (isRefusal(answer)) throw new Error(`${answer.refused} ${JSON.stringify(answer.details ?? {})}`);
	return answer as Exclude<Value, { refused: string }>;
}

const offer = (programmeId: string) => ({
	programmeId,
	theme: 'Water Management',
	topics: ['water'],
	country: 'SG',
	place: 'Singapura',
	startsOn: '2027-03-01',
	endsOn: '2027-03-05',
	nominateUntil: '2026-12-10',
	quota: 2,
	conditions: {
		staffKinds: [],
		minRank: 'III/b',
		minServiceYears: 2,
		language: [{ test: 'toefl_itp' as const, score: 450 }],
		notGoneWithinYears: 2
	},
	criteria: usualCriteria,
	floors: { women: 0, notCivilServants: 0 },
	mostPerUnit: null,
	reserves: 2,
	nomineesPerPlace: 2,
	costs: [{ kind: 'course' as const, payer: 'provider' as const, amount: null, currency: null }],
	letterNumber: 'SCP/1',
	letterOn: '2026-11-02',
	note: '',
	units: [
		{ unitId: office.units.own, weight: 10 },
		{ unitId: office.units.other, weight: 10 }
	]
});

const person = (unitId: string, name: string, over: Partial<NominationInput> = {}): NominationInput => ({
	unitId,
	name,
	office: 'Analis',
	staffKind: 'civil_servant',
	gender: 'female',
	nip: '',
	email: `${name.toLowerCase().replace(/\W+/g, '.')}@contoh.test`,
	rank: 'III/c',
	servingSince: '2015-01-01',
	languageTest: 'toefl_itp',
	languageScore: '500',
	lastGoneOn: '',
	relevance: 'Bekerja di bidang air.',
	actionPlan: 'Menurunkan kehilangan air.',
	letterNumber: '',
	letterOn: '',
	...over
});

let programmeId: string;
beforeAll(async () => {
	programmeId = given(
		await addProgramme(office.as('officer'), {
			name: 'Program Contoh',
			country: 'SG',
			provider: 'Pemerintah Singapura',
			costs: []
		})
	).id;
});

async function anOffer(over: Partial<ReturnType<typeof offer>> = {}) {
	return given(await openOffer(office.as('officer'), { ...offer(programmeId), ...over })).id;
}

async function scored(id: string, scores: Record<string, [string, string]>) {
	given(
		await giveScores(
			office.as('member'),
			id,
			Object.entries(scores).map(([nominationId, [relevance, plan]]) => ({
				nominationId,
				scores: { relevance, action_plan: plan }
			}))
		)
	);
}

describe('an offer', () => {
	test('is opened by the division, with the places shared among the units at once', async () => {
		expect(await openOffer(office.as('unitOfficer'), offer(programmeId))).toMatchObject({
			refused: 'NOT_ALLOWED'
		});
		const view = given(await readOffer(office.as('officer'), await anOffer({ quota: 3 })));
		expect(view.shares.map(({ unit, places }) => [unit, places])).toEqual([
			['Dinas Lingkungan Hidup', 2],
			['Dinas Pendidikan', 1]
		]);
		expect(view.acts).toEqual(['nominate', 'score', 'select', 'cancel']);
	});

	test('names each field that is wrong', async () => {
		const faulty = { ...offer(programmeId), theme: ' ', nominateUntil: '2027-03-01', criteria: [] };
		expect(await openOffer(office.as('officer'), faulty)).toMatchObject({
			refused: 'VALIDATION_FAILED',
			details: {
				errors: [
					{ field: 'theme', message: 'REQUIRED' },
					{ field: 'nominate_until', message: 'BEFORE_DEPARTURE' },
					{ field: 'criteria', message: 'WEIGHTS_NOT_100' }
				]
			}
		});
	});

	test('may be shared anew while names are taken', async () => {
		const id = await anOffer();
		given(await shareOfferAnew(office.as('officer'), id, [{ unitId: office.units.own, weight: 1 }]));
		const view = given(await readOffer(office.as('officer'), id));
		expect(view.shares.map(({ places }) => places)).toEqual([2]);
	});
});

describe('naming people', () => {
	test('a unit names its own people only, and sees no others', async () => {
		const id = await anOffer();
		expect(
			await nominate(office.as('unitOfficer'), id, person(office.units.other, 'Orang Lain'))
		).toMatchObject({ refused: 'NOT_FOUND' });
		given(await nominate(office.as('unitOfficer'), id, person(office.units.own, 'Sendiri Satu')));
		given(await nominate(office.as('officer'), id, person(office.units.other, 'Lain Satu')));
		const mine = given(await readOffer(office.as('unitOfficer'), id));
		expect(mine.nominees.map(({ name }) => name)).toEqual(['Sendiri Satu']);
		expect(mine.named).toBe(2);
		expect(given(await readOffer(office.as('auditor'), id)).nominees).toHaveLength(2);
	});

	test('nobody is named twice, and a unit names so many as the offer allows', async () => {
		const id = await anOffer();
		const own = office.as('unitOfficer');
		given(await nominate(own, id, person(office.units.own, 'Dua Kali')));
		expect(await nominate(own, id, person(office.units.own, 'Dua Kali'))).toMatchObject({
			refused: 'ALREADY_NAMED'
		});
		const second = given(await nominate(own, id, person(office.units.own, 'Kedua')));
		expect(await nominate(own, id, person(office.units.own, 'Ketiga'))).toMatchObject({
			refused: 'TOO_MANY_NOMINEES',
			details: { most: 2 }
		});
		given(await withdrawNomination(own, second.id, 'Bertugas di tempat lain'));
		given(await nominate(own, id, person(office.units.own, 'Ketiga')));
	});

	test('after the last day only the division enters a name, from a letter that came in time', async () => {
		const id = await anOffer();
		office.today = '2026-12-11';
		try {
			expect(
				await nominate(office.as('unitOfficer'), id, person(office.units.own, 'Terlambat'))
			).toMatchObject({ refused: 'NOMINATIONS_CLOSED' });
			given(await nominate(office.as('officer'), id, person(office.units.own, 'Terlambat')));
		} finally {
			office.today = '2026-11-23';
		}
	});

	test('an assessor who is not of the team gives no scores', async () => {
		expect(await giveScores(office.as('unitOfficer'), await anOffer(), [])).toMatchObject({
			refused: 'NOT_ALLOWED'
		});
	});
});

describe('the choice', () => {
	test('follows the rule, is kept with its reasons, and is the same when it is made again', async () => {
		const id = await anOffer();
		const officer = office.as('officer');
		const a = given(await nominate(officer, id, person(office.units.own, 'Pilih Satu'))).id;
		const b = given(await nominate(officer, id, person(office.units.own, 'Pilih Dua'))).id;
		const c = given(
			await nominate(officer, id, person(office.units.other, 'Pilih Tiga', { rank: 'III/a' }))
		).id;
		expect(await selectParticipants(officer, id)).toMatchObject({
			refused: 'SCORES_MISSING',
			details: { count: 2 }
		});
		await scored(id, { [a]: ['60', '60'], [b]: ['90', '80,5'], [c]: ['100', '100'] });
		const first = given(await selectParticipants(officer, id));
		expect(first.chosen).toBe(2);
		const view = given(await readOffer(officer, id));
		expect(view.nominees.map(({ id, placed }) => [id, placed?.decision, placed?.round])).toEqual([
			[b, 'chosen', 'share'],
			[a, 'chosen', 'open'],
			[c, 'not_eligible', null]
		]);
		expect(await nominate(officer, id, person(office.units.own, 'Menyusul'))).toMatchObject({
			refused: 'OFFER_NOT_OPEN'
		});
		given(await reopenSelection(officer, id, 'Nilai diperiksa kembali'));
		expect(given(await selectParticipants(officer, id)).fingerprint).toBe(first.fingerprint);
		for (const paper of ['keputusan.pdf', 'keputusan.docx', 'penjelasan.pdf'] as const)
			expect(given(await makeSelectionPaper(officer, id, paper)).bytes.length).toBeGreaterThan(2_000);
		// The region's title has its place in it already: a decree names it once.
		const titled = { ...officer.tenant, headTitle: { id: 'Wali Kota Contoh', en: 'Mayor' } };
		const decree = await readWord(
			given(await makeSelectionPaper({ ...officer, tenant: titled }, id, 'keputusan.docx')).bytes
		);
		const text = JSON.stringify(decree).toUpperCase();
		expect(text).toContain('WALI KOTA CONTOH');
		expect(text).not.toContain('CONTOH CONTOH');
		expect(await makeSelectionPaper(office.as('unitOfficer'), id, 'penjelasan.pdf')).toMatchObject({
			refused: 'NOT_FOUND'
		});
	}, 60_000);
});

describe('the cohort', () => {
	test('is made by the signed decree, fills a gap with the substitute, and follows everybody home', async () => {
		const officer = office.as('officer');
		const id = await anOffer({ theme: 'Air Minum' });
		const names = ['Angkatan Satu', 'Angkatan Dua'];
		const own = [];
		for (const name of names) own.push(given(await nominate(officer, id, person(office.units.own, name))).id);
		const other = given(await nominate(officer, id, person(office.units.other, 'Angkatan Tiga'))).id;
		await scored(id, { [own[0]!]: ['90', '90'], [own[1]!]: ['50', '50'], [other]: ['70', '70'] });
		given(await selectParticipants(officer, id));
		const decree = { number: '188.4/12/2026', signedOn: '2026-11-20', isPublic: true };
		expect(await recordDecree(office.as('unitOfficer'), id, decree)).toMatchObject({
			refused: 'NOT_ALLOWED'
		});
		expect(await recordDecree(officer, id, { ...decree, signedOn: '2019-01-01' })).toMatchObject({
			refused: 'NO_AUTHORITY_THAT_DAY'
		});
		const { cohort_id } = given(await recordDecree(office.as('registrar'), id, decree));
		expect(await recordDecree(officer, id, decree)).toMatchObject({ refused: 'OFFER_NOT_OPEN' });

		let view = given(await readCohort(officer, cohort_id));
		expect(view.participants.map(({ name }) => name)).toEqual(['Angkatan Satu', 'Angkatan Tiga']);
		given(await withdrawParticipant(officer, view.participants[1]!.id, { reason: 'Sakit', replace: true }));
		expect(
			await withdrawParticipant(officer, view.participants[0]!.id, { reason: 'Sakit', replace: true })
		).toMatchObject({ refused: 'NO_SUBSTITUTE' });
		const first = view.participants[0]!;
		const passport = {
			kind: 'passport' as const,
			state: 'held' as const,
			number: 'X1234567',
			validUntil: '2030-01-01'
		};
		given(await changePapers(officer, first.id, [passport]));
		view = given(await readCohort(officer, cohort_id));
		expect(view.participants.map(({ name, state }) => [name, state])).toEqual([
			['Angkatan Satu', 'going'],
			['Angkatan Tiga', 'withdrew'],
			['Angkatan Dua', 'going']
		]);
		expect(view.participants[0]!.papers.find(({ kind }) => kind === 'passport')?.masked).toBe('•••567');
		expect(JSON.stringify(view)).not.toContain('X1234567');
		expect(given(await readCohort(office.as('unitOfficer'), cohort_id)).participants[0]!.papers).toEqual([]);

		expect(await recordCertificate(officer, first.id, { number: '1', on: '2026-11-20' })).toMatchObject({
			refused: 'NOT_RETURNED_YET'
		});
		office.today = '2027-09-10';
		try {
			const days = { sendOffOn: '2027-02-26', sendOffPlace: 'Griya Mayang', departedOn: '2027-02-28' };
			for (const [over, field] of [
				[{ returnedOn: '2027-02-28' }, 'returned_on'],
				[{ returnedOn: '2027-03-06', departedOn: '' }, 'departed_on']
			] as const)
				expect(await recordCohortDays(office.as('officer'), cohort_id, { ...days, ...over })).toMatchObject({
					details: { errors: [{ field }] }
				});
			given(await recordCohortDays(office.as('officer'), cohort_id, { ...days, returnedOn: '2027-03-06' }));
			given(await recordCertificate(office.as('officer'), first.id, { number: 'C-1', on: '2027-03-05' }));
			const outcome = { months: 6, introduced: 'Peta kebocoran', promoted: '', note: '', isPublic: true };
			expect(await recordOutcome(office.as('otherUnitOfficer'), first.id, outcome)).toMatchObject({
				refused: 'NOT_FOUND'
			});
			given(await recordOutcome(office.as('unitOfficer'), first.id, outcome));
			// Half a year after the return nobody knows what will stand after a whole one.
			expect(
				await recordOutcome(office.as('unitOfficer'), first.id, { ...outcome, months: 12 })
			).toMatchObject({ details: { errors: [{ field: 'months' }] } });
			const found = given(await findAlumni(office.as('unitOfficer'), { topic: 'water', words: 'air minum' }));
			expect(found.map(({ name, introduced }) => [name, introduced])).toEqual([
				['Angkatan Dua', null],
				['Angkatan Satu', 'Peta kebocoran']
			]);
			expect(given(await makeDecreeCopy(office.as('auditor'), cohort_id)).fileName).toMatch(/\.pdf$/);
		} finally {
			office.today = '2026-11-23';
		}
	}, 60_000);

	test('whoever came back lately is known at the next offer by the address, whatever the unit says', async () => {
		office.today = '2027-09-10';
		try {
			const officer = office.as('officer');
			const id = await anOffer({
				startsOn: '2028-01-10',
				endsOn: '2028-01-14',
				nominateUntil: '2027-10-01',
				theme: 'Lagi'
			});
			given(await nominate(officer, id, person(office.units.own, 'Angkatan Satu')));
			const view = given(await readOffer(officer, id));
			expect(view.nominees[0]!.last_gone_on).toBe('2027-03-06');
			expect(view.nominees[0]!.weighed?.eligible).toBe(false);
		} finally {
			office.today = '2026-11-23';
		}
	});

	test('shows outsiders names and offices of a public decree, and nothing else of anybody', async () => {
		const { rows } = await listCohorts({ db: database.tenant(1) }, { limit: 10 });
		expect(rows.some(({ theme }) => theme === 'Air Minum')).toBe(true);
		const { rows: people } = await database.portal.query(
			`select set_config('app.tenant', '1', false), p.* from published_participant p`
		);
		expect(people.every((one) => !('gender' in one) && !('nip' in one) && !('rank' in one))).toBe(true);
	});

	test('keeps no passport number at all, and a NIP and an address in no public view, notice, task or audit entry', async () => {
		const nip = ['19900101', '201501', '2', '001'].join('');
		const [email, passport] = ['rahasia.satu@contoh.test', 'Q7654321'];
		const officer = office.as('officer');
		const id = await anOffer({ theme: 'Rahasia', quota: 1 });
		const nominee = person(office.units.own, 'Rahasia Satu', { nip, email });
		const chosen = given(await nominate(officer, id, nominee)).id;
		await scored(id, { [chosen]: ['90', '90'] });
		given(await selectParticipants(officer, id));
		const decree = { number: '188.4/13/2026', signedOn: '2026-11-20', isPublic: true };
		const { cohort_id } = given(await recordDecree(officer, id, decree));
		const [going] = given(await readCohort(officer, cohort_id)).participants;
		const paper = { kind: 'passport', state: 'held', number: passport, validUntil: '2030-01-01' } as const;
		given(await changePapers(officer, going!.id, [paper]));
		office.today = '2027-03-10';
		try {
			const days = { sendOffOn: '', sendOffPlace: '', departedOn: '2027-02-28', returnedOn: '2027-03-06' };
			given(await recordCohortDays(office.as('officer'), cohort_id, days));
		} finally {
			office.today = '2026-11-23';
		}
		expect(await relationsWith(passport)).toEqual([]);
		// The salts stand apart from the log and are erased with the person.
		expect(await relationsWith(nip)).toEqual(['audit_salt', 'trainee']);
		expect(await relationsWith(email)).toEqual(['audit_salt', 'trainee']);
	});
});

/** Every table and view of the program in which a text stands anywhere, read as the owner of the database. */
async function relationsWith(text: string): Promise<string[]> {
	const { rows } = await database.owner.query<{ name: string }>(
		`select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
		where n.nspname = 'public' and c.relkind in ('r', 'v', 'm') order by 1`
	);
	const asked = rows.map(
		({ name }) =>
			`select '${name}' as name where exists (select 1 from "${name}" t where strpos(to_jsonb(t)::text, $1) > 0)`
	);
	const found = await database.owner.query<{ name: string }>(asked.join(' union all '), [text]);
	return found.rows.map(({ name }) => name).sort();
}

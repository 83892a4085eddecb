import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { beforeAll, describe, expect, test } from 'vitest';
import { aContext, aPerson, as } from '$tests/support/context';
import { useDatabase } from '$tests/support/database';
import { aFunding, anEntry, aProject, dayRate, entered, granted, published } from '$tests/support/projects';
import { encodePng } from '$lib/server/platform/png';
import type { Ctx } from '$lib/server/platform/context';
import { newId } from '$lib/server/platform/ids';
import { isRefusal } from '$lib/server/platform/refusal';
import { readOfficeProject } from '../office-projects';
import { recordEntry } from '../record-entry';
import { conditions, grievances, risks } from './care';
import { addPart, changePart, removePart } from './part';
import { components, milestones, tenders } from './planning';
import {
	openProjectDocument,
	openPublishedPhoto,
	readProjectCare,
	readProjectHandovers,
	readProjectWorks,
	readPublishedWorks
} from './read-works';
import { addHandoverItem, recordHandover, registerAsset } from './record-handover';
import { reportProgress, type Photo } from './report-progress';
import { tranches } from './tranches';

const database = useDatabase();
let ctx: Ctx;
let project: string;

beforeAll(async () => {
	ctx = await aContext(database, { today: '2026-03-02' });
	project = await aProject(ctx);
});

const errorsOf = (answer: unknown) =>
	(answer as { details: { errors: { field: string; message: string }[] } }).details.errors;

describe('the parts of a project', () => {
	test('of two who change a milestone at once one is told that it has changed', async () => {
		const { id } = granted(
			await addPart(ctx, milestones, project, { title_id: 'Kolam selesai', planned_on: '2026-05-01' })
		);
		const change = (title_id: string) =>
			changePart(ctx, milestones, project, id, { title_id, planned_on: '2026-05-01', version: 1 });
		const answers = await Promise.all([change('Satu'), change('Dua')]);
		expect(answers.filter((answer) => isRefusal(answer))).toEqual([{ refused: 'STATE_CHANGED' }]);
	});

	test('a part of another project is not changed through this one', async () => {
		const other = await aProject(ctx);
		const { id } = granted(
			await addPart(ctx, risks, other, { kind: 'issue', title: 'Banjir', impact: 'high' })
		);
		const answer = await changePart(ctx, risks, project, id, {
			kind: 'issue',
			title: 'Lain',
			impact: 'low',
			version: 1
		});
		expect(answer).toEqual({ refused: 'STATE_CHANGED' });
		expect(granted(await readProjectCare(ctx, other)).risks[0]).toMatchObject({ title: 'Banjir' });
	});

	test('a component that something names is not taken away', async () => {
		const { id } = granted(await addPart(ctx, components, project, { title_id: 'Saluran' }));
		granted(
			await addPart(ctx, milestones, project, {
				title_id: 'Galian',
				planned_on: '2026-04-01',
				component_id: id
			})
		);
		expect(await removePart(ctx, components, project, id, 1)).toEqual({ refused: 'COMPONENT_IN_USE' });
		const spare = granted(await addPart(ctx, components, project, { title_id: 'Cadangan' })).id;
		granted(await removePart(ctx, components, project, spare, 1));
	});

	test('a milestone names a component of its own project', async () => {
		const other = await aProject(ctx);
		const { id } = granted(await addPart(ctx, components, other, { title_id: 'Lain' }));
		const answer = await addPart(ctx, milestones, project, {
			title_id: 'Salah',
			planned_on: '2026-04-01',
			component_id: id
		});
		expect(errorsOf(answer)).toEqual([{ field: 'component_id', message: 'CHOOSE_ONE' }]);
	});

	test.each([
		[
			'a contract before the award',
			{ invited_on: '2026-01-01', evaluated_on: '2026-01-05', contracted_on: '2026-01-09' },
			'contracted_on'
		],
		[
			'an award to nobody',
			{ invited_on: '2026-01-01', evaluated_on: '2026-01-05', awarded_on: '2026-01-09' },
			'winner'
		],
		['an invitation that has not gone out', { invited_on: '2026-03-03' }, 'invited_on']
	])('a tender with %s is refused', async (_, days, field) => {
		expect(errorsOf(await addPart(ctx, tenders, project, { title: 'Paket 1', ...days }))[0]?.field).toBe(
			field
		);
	});

	test('a permit is met or refused, not both', async () => {
		const answer = await addPart(ctx, conditions, project, {
			kind: 'permit',
			title: 'PBG',
			met_on: '2026-01-01',
			refused_on: '2026-01-02'
		});
		expect(errorsOf(answer)).toEqual([{ field: 'refused_on', message: 'MET_AND_REFUSED' }]);
	});
});

describe('grievances', () => {
	test('are read by few, are noted when read, and leave no name in the log', async () => {
		const home = await aProject(ctx);
		const officer = as(ctx, await aPerson(ctx, 'cooperation_officer'));
		granted(
			await addPart(officer, grievances, home, {
				received_on: '2026-02-01',
				way: 'letter',
				complainant: 'Nama Warga Rahasia',
				told: 'Rumah retak'
			})
		);
		for (const role of ['tkksd_member', 'registrar', 'unit_officer'] as const)
			expect(
				granted(await readProjectCare(as(ctx, await aPerson(ctx, role)), home)).grievances
			).toBeUndefined();
		expect(granted(await readProjectCare(officer, home)).grievances).toMatchObject([
			{ complainant: 'Nama Warga Rahasia' }
		]);
		const { rows: read } = await database.owner.query(
			`select count(*)::int as n from access_log where tenant_id = 1 and event = 'RESTRICTED_READ' and subject_id = $1`,
			[home]
		);
		expect(read[0].n).toBe(1);
		const { rows: log } = await database.owner.query(`select body from audit_entry where tenant_id = 1`);
		expect(JSON.stringify(log)).not.toContain('Nama Warga Rahasia');
	});
});

const pixel = encodePng(1, 1, () => [1, 2, 3]);
const photo: Photo = {
	name: 'kolam.png',
	kind: 'png',
	mediaType: 'image/png',
	open: () => Readable.from([pixel])
};
const seen = {
	seen_on: '2026-02-20',
	percent: '40.5',
	told: 'Kolam pertama digali',
	told_by: 'Contoh Pengawas, Dinas PUPR'
};

describe('progress', () => {
	test('a photograph is public only where it was chosen, and only while the project is', async () => {
		const home = await aProject(ctx);
		await aFunding(ctx, home);
		granted(await reportProgress(ctx, home, { ...seen, caption: 'Kolam', show_photos: true }, [photo]));
		granted(await reportProgress(ctx, home, { ...seen, caption: 'Di dalam' }, [photo]));
		expect(await readPublishedWorks(ctx, home)).toMatchObject({ progress: [] });
		await published(ctx, home, 1);
		const { progress } = await readPublishedWorks(ctx, home);
		expect(progress.map((one) => one.photos.map(({ caption }) => caption))).toEqual([['Kolam'], []]);
		const shown = await openPublishedPhoto(ctx, home, progress[0]!.photos[0]!.id);
		if (isRefusal(shown)) throw new Error(shown.refused);
		expect(await buffer(await shown.open())).toEqual(pixel);
		const hidden = granted(await readProjectWorks(ctx, home)).progress[1]!.photos[0]!;
		expect(await openPublishedPhoto(ctx, home, hidden.id)).toEqual({ refused: 'NOT_FOUND' });
		granted(await openProjectDocument(ctx, home, hidden.documentId));
		expect(await openProjectDocument(ctx, project, hidden.documentId)).toEqual({ refused: 'NOT_FOUND' });
	});

	test.each([['101'], ['-1'], ['12.345'], ['lima puluh'], ['']])(
		'%j is no share of a work',
		async (percent) => {
			expect(errorsOf(await reportProgress(ctx, project, { ...seen, percent }))).toEqual([
				{ field: 'percent', message: 'NOT_A_PERCENT' }
			]);
		}
	);
});

describe('a handover', () => {
	const minutes = {
		number: 'BAST-1',
		signed_on: '2026-02-10',
		giver: 'Kota Pelabuhan',
		receiver: 'Pemerintah Kota Contoh'
	};
	const pipes = {
		name: 'Pipa 6 inci',
		quantity: '500',
		unit: 'set',
		money: { amount: '400000', currency: 'JPY' }
	};

	async function aGift(home: string) {
		return aFunding(ctx, home, {
			title: 'Pipa',
			instrument: 'in_kind',
			channel: 'in_kind',
			currency: 'JPY',
			partner: { name: 'Kota Pelabuhan', kind: 'foreign_local_government', country: 'JP' }
		});
	}

	test('each item in kind comes with its minutes, is paid out by it once, and never beyond what was promised', async () => {
		const home = await aProject(ctx);
		const gift = await aGift(home);
		const yen = { amount: '1000000', currency: 'JPY' };
		await entered(ctx, home, anEntry(gift, '1000000', { money: yen, rate: { ...dayRate, rate: '105.2' } }));
		expect(errorsOf(await recordHandover(ctx, home, { ...minutes, funding_id: gift }))[0]).toEqual({
			field: 'rate',
			message: 'RATE_NEEDED'
		});
		const { id } = granted(
			await recordHandover(ctx, home, { ...minutes, funding_id: gift, rate: { ...dayRate, rate: '105.2' } })
		);
		const answers = await Promise.all(Array.from({ length: 4 }, () => addHandoverItem(ctx, home, id, pipes)));
		expect(answers.filter((answer) => !isRefusal(answer))).toHaveLength(2);
		expect(answers.filter((answer) => isRefusal(answer))[0]).toMatchObject({
			refused: 'DISBURSED_MORE_THAN_COMMITTED',
			details: { left: { amount: '200000', currency: 'JPY' } }
		});
		const read = granted(await readOfficeProject(ctx, home));
		expect(read.fundings[0]).toMatchObject({ committed: '1000000', disbursed: '800000' });
		expect(read.entries.filter(({ method }) => method === 'in_kind')).toMatchObject([
			{ amount: '400000', amountIdr: '42080000.00', happenedOn: '2026-02-10' },
			{ amount: '400000', amountIdr: '42080000.00' }
		]);
		const [handover] = granted(await readProjectHandovers(ctx, home));
		expect(handover!.items).toHaveLength(2);
	});

	test('minutes, items, tranches, papers and entries of one instrument at once wait for one another and are all written', async () => {
		const home = await aProject(ctx);
		const gift = await aGift(home);
		const yen = (amount: string) => ({ amount, currency: 'JPY' });
		const rate = { ...dayRate, rate: '105.2' };
		const commit = () => recordEntry(ctx, home, anEntry(gift, '500', { money: yen('500'), rate }));
		granted(await commit());
		const { id } = granted(
			await recordHandover(ctx, home, { ...minutes, number: 'BAST-ANTRE', funding_id: gift, rate })
		);
		const rounds = Array.from({ length: 4 }, (_, round) => [
			commit(),
			addHandoverItem(ctx, home, id, { ...pipes, money: yen('1') }),
			recordHandover(ctx, home, { ...minutes, number: `BAST-ANTRE-${round}`, funding_id: gift, rate }),
			addPart(ctx, tranches, home, { due_on: '2026-06-01', funding_id: gift, ...yen('1') })
		]);
		const answers = await Promise.all(rounds.flat());
		expect(answers.filter((answer) => isRefusal(answer))).toEqual([]);
		const read = granted(await readOfficeProject(ctx, home));
		expect(read.fundings[0]).toMatchObject({ committed: '2500', disbursed: '4' });
	});

	test('an item without its minutes cannot be written at all', async () => {
		await expect(
			database.owner.query(
				`insert into handover_item (tenant_id, id, handover_id, position, name, quantity, unit, value, currency)
				values (1, $1, $2, 1, 'Pipa', 1, 'set', 1, 'IDR')`,
				[newId(), newId()]
			)
		).rejects.toThrow(/foreign key/);
	});

	test('an asset that a ministry built is handed over without being counted as paid by anybody', async () => {
		const home = await aProject(ctx);
		const { id } = granted(
			await recordHandover(ctx, home, { ...minutes, number: 'BAST-2', giver: 'Kementerian' })
		);
		const landfill = {
			name: 'Gedung pilah',
			quantity: '1',
			unit: 'unit',
			money: { amount: '5000000000.00', currency: 'IDR' }
		};
		const item = granted(await addHandoverItem(ctx, home, id, landfill)).id;
		expect(granted(await readOfficeProject(ctx, home)).entries).toEqual([]);
		granted(await registerAsset(ctx, home, item, { asset_number: '1.3.3.01', asset_on: '2026-03-01' }));
		const again = await registerAsset(ctx, home, item, { asset_number: '1.3.3.02', asset_on: '2026-03-01' });
		expect(again).toEqual({ refused: 'STATE_CHANGED' });
	});

	test('the same minutes of one giver are recorded once', async () => {
		const home = await aProject(ctx);
		granted(await recordHandover(ctx, home, { ...minutes, number: 'BAST-3' }));
		expect(await recordHandover(ctx, home, { ...minutes, number: ' BAST-3 ' })).toMatchObject({
			refused: 'HANDOVER_NUMBER_TAKEN'
		});
		granted(await recordHandover(ctx, home, { ...minutes, number: 'BAST-3', giver: 'Pemberi lain' }));
	});

	test('money does not come as goods: minutes under a grant of money are refused', async () => {
		const home = await aProject(ctx);
		const grant = await aFunding(ctx, home);
		const answer = await recordHandover(ctx, home, {
			...minutes,
			number: 'BAST-4',
			funding_id: grant,
			rate: dayRate
		});
		expect(errorsOf(answer)).toContainEqual({ field: 'funding_id', message: 'NOT_IN_KIND' });
	});
});

import type { Actor, Ctx, Role } from '$lib/server/platform/context';
import { query } from '$lib/server/platform/database/builder';
import { renderPdf } from '$lib/server/platform/pdf';
import { isRefusal, type Refusal } from '$lib/server/platform/refusal';
import { addCalendarDays, workingDaysOf, type WorkingDays } from '$lib/server/modules/calendar';
import {
	actOnCase,
	actOnStep,
	assignUnit,
	giveOpinionAtSitting,
	papersWanted,
	planSitting,
	proposeAtOnce,
	readCaseView,
	uploadDocument,
	type StepInput
} from '$lib/server/modules/cooperation';
import { exampleProposals, type ExampleName } from './example-proposals';

type Who = 'opd' | 'kerjasama' | 'tkksd' | 'tkksd2' | 'hukum' | 'sekda' | 'walikota' | 'tu';

/**
 * Ten invented cases in different steps, so that every desk of the demonstration is alive (product.md, capability
 * 92): one late, one paused, one returned to its applicant, its twin, one with an opinion that is late, three that
 * wait for a sitting, one for the head of region, one for the council. They are walked by the services that people
 * use, on the working days before today, each act by whose step it is.
 */
export async function seedExampleCases(ctx: Ctx): Promise<void> {
	const walk = new Walk(ctx, await peopleOf(ctx), await workingDaysOf(ctx));

	await walk.at(9).propose('waste');

	const health = await walk.at(6).propose('health');
	await walk.at(4).check(health);
	await walk.at(3).pause(health, 'Menunggu data jumlah kunjungan puskesmas dari Dinas Kesehatan.');

	const training = await walk.at(8).propose('training');
	await walk.assign(training, 'opd');
	await walk.at(6).step('kerjasama', training, 'periksa_kelengkapan', 'return', {
		note: 'Mohon lengkapi sebelum permohonan diteruskan ke TKKSD.',
		papers: [{ key: 'kak', state: 'wrong', remark: 'Jadwal pelatihan dan jumlah peserta belum disebutkan.' }]
	});
	await walk.at(1).propose('trainingAgain');

	const language = await walk.at(12).propose('language');
	await walk.at(9).check(language);
	await walk.at(6).opinion('hukum', language, 'pendapat_hukum');
	await walk
		.at(5)
		.opinion('tkksd', language, 'pendapat_perencanaan', 'Selaraskan dengan RPJMD bidang pendidikan.');

	for (const name of ['water', 'tourism', 'archive'] as const) {
		const made = await walk.at(10).propose(name);
		await walk.at(8).check(made);
		await walk.at(5).allOpinions(made);
	}

	const library = await walk.at(18).propose('library');
	await walk.at(16).check(library);
	await walk.at(13).allOpinions(library);
	await walk.at(9).sit(library, 'Cantumkan jadwal kunjungan tiap rumah susun.');
	await walk.at(7).step('tu', library, 'disposisi_sekda', 'approve', {
		note: 'Teruskan kepada Wali Kota. Pastikan tempat tidak mengganggu jalur evakuasi.',
		on_paper: await walk.onPaper('sekda', 'Lembar disposisi Sekretaris Daerah')
	});

	await councilCase(walk);
}

/** A case that has its umbrella signed and waits for the council: the longest way that the demonstration shows. */
async function councilCase(walk: Walk): Promise<void> {
	const id = await walk.at(60).propose('terminal');
	await walk.at(57).check(id);
	await walk.assign(id, 'opd');
	await walk.at(53).allOpinions(id);
	await walk.at(49).sit(id, 'Hitung ulang pembagian retribusi.');
	await walk
		.at(47)
		.step('sekda', id, 'disposisi_sekda', 'approve', { note: 'Setuju, siapkan keputusan Wali Kota.' });
	await walk.at(45).step('walikota', id, 'keputusan_kdh', 'approve', {});
	await walk.at(43).step('kerjasama', id, 'penawaran', 'done', {
		document_id: await walk.document('kerjasama', 'surat_tanggapan', 'Surat tanggapan Wali Kota')
	});
	await walk.at(36).step('opd', id, 'penyusunan_kb', 'ready', {
		document_id: await walk.document('opd', 'naskah_kb', 'Rancangan Kesepakatan Bersama')
	});
	await walk.at(33).step('hukum', id, 'paraf_hukum_kb', 'initial', {});
	await walk.at(31).step('sekda', id, 'paraf_sekda_kb', 'initial', {});
	await walk.at(30).step('kerjasama', id, 'nomor_kb', 'assign', { party: 'region' });
	await walk.at(26).step('kerjasama', id, 'ttd_kb', 'signed', {
		signed_on: walk.day,
		signed_place: 'Jambi',
		document_id: await walk.document('kerjasama', 'naskah_kb', 'Kesepakatan Bersama yang ditandatangani'),
		signatories: [
			{ party: 'region', person: walk.name('walikota'), capacity: 'Wali Kota' },
			{ party: exampleProposals.terminal.partner, person: 'Contoh Bupati Hilir', capacity: 'Bupati' }
		]
	});
	await walk.at(22).step('kerjasama', id, 'persetujuan_dprd', 'sent', {
		letter_number: 'Contoh 100.3/12/2026',
		letter_date: walk.day
	});
}

type Person = Extract<Actor, { kind: 'person' }>;

/** Walks cases on past working days as the demonstration's persons. */
class Walk {
	#day: string;
	#acts = 0;
	#pdfs = new Map<string, Promise<Buffer>>();

	constructor(
		private readonly ctx: Ctx,
		private readonly people: ReadonlyMap<Who, Person>,
		private readonly calendar: WorkingDays
	) {
		this.#day = ctx.clock.today();
	}

	get day(): string {
		return this.#day;
	}

	name(who: Who): string {
		return this.people.get(who)!.name;
	}

	/** Sets the day: so many working days before today. */
	at(workingDaysAgo: number): this {
		let day = this.ctx.clock.today();
		for (let left = workingDaysAgo; left > 0;) {
			day = addCalendarDays(day, -1);
			if (this.calendar.isWorkingDay(day)) left -= 1;
		}
		this.#day = day;
		return this;
	}

	/** The request of a person on that day; acts of one day follow one another by minutes. */
	#as(who: Who): Ctx {
		const day = this.#day;
		const minute = (this.#acts += 1);
		const at = new Date(Date.parse(`${day}T02:00:00Z`) + minute * 60_000);
		return { ...this.ctx, actor: this.people.get(who)!, clock: { now: () => at, today: () => day } };
	}

	async propose(name: ExampleName): Promise<string> {
		const example = exampleProposals[name];
		const ctx = this.#as('kerjasama');
		const wanted = papersWanted({ answers: { routing: example.routing } }).filter(
			(paper) => paper.required && !paper.own
		);
		const papers = [];
		for (const paper of wanted)
			papers.push({
				key: paper.key,
				document_id: await this.document('kerjasama', paper.key, paper.name.id)
			});
		const sent = given(
			await proposeAtOnce(ctx, {
				routing: example.routing,
				lembaga: { name: example.partner, country: 'ID', address: 'Jalan Contoh Nomor 1' },
				petugas: {
					contact_1_name: example.contact.name,
					contact_1_position: example.contact.position,
					contact_1_phone: '0741 555 0101',
					contact_1_email: `${name.toLowerCase()}@contoh.example`
				},
				kak: {
					title: example.title,
					background: 'Contoh: kebutuhan ini muncul dari musyawarah perencanaan pembangunan.',
					purpose: example.purpose,
					location: example.location,
					scope: example.scope,
					term_months: String(example.months),
					benefits: example.benefits,
					financing: example.financing
				},
				papers,
				pactAccepted: true
			})
		);
		return sent.case_id;
	}

	async step(who: Who, id: string, step: string, outcome: string, input: StepInput): Promise<void> {
		given(await actOnStep(this.#as(who), id, step, outcome, input));
	}

	/** Gives the case to the unit of a person. */
	async assign(id: string, who: Who): Promise<void> {
		given(await assignUnit(this.#as('kerjasama'), id, this.people.get(who)!.unitIds[0]!));
	}

	/** Accepts the papers, each one found in order. */
	async check(id: string): Promise<void> {
		const view = given(await readCaseView(this.#as('kerjasama'), id));
		const papers = view.papers
			.filter((paper) => paper.file)
			.map(({ key }) => ({ key, state: 'ok' as const }));
		await this.step('kerjasama', id, 'periksa_kelengkapan', 'accept', { papers });
	}

	opinion(who: Who, id: string, step: string, note?: string): Promise<void> {
		return this.step(who, id, step, note ? 'feasible_with_notes' : 'feasible', {
			note,
			no_conflict_of_interest: true
		});
	}

	async allOpinions(id: string): Promise<void> {
		await this.opinion('hukum', id, 'pendapat_hukum');
		await this.opinion('tkksd2', id, 'pendapat_anggaran');
		await this.opinion('tkksd', id, 'pendapat_perencanaan');
		await this.opinion('tkksd', id, 'pendapat_teknis', 'Perjelas pembagian tugas para pihak.');
	}

	async pause(id: string, reason: string): Promise<void> {
		given(await actOnCase(this.#as('kerjasama'), id, 'pause', { reason }));
	}

	/** A sitting of that day with this one case, its opinions and its conclusion. */
	async sit(id: string, note: string): Promise<void> {
		const sitting = given(
			await planSitting(this.#as('kerjasama'), {
				title: 'Rapat Tim Koordinasi Kerja Sama Daerah',
				held_on: this.#day,
				starts_at: '09.00',
				place: 'Ruang Rapat Sekretariat Daerah',
				case_ids: [id]
			})
		);
		for (const who of ['tkksd', 'tkksd2', 'hukum'] as const)
			given(
				await giveOpinionAtSitting(this.#as(who), sitting.id, {
					case_id: id,
					verdict: 'feasible',
					no_conflict_of_interest: true
				})
			);
		await this.step('kerjasama', id, 'rapat_tkksd', 'conclude', {
			sitting_id: sitting.id,
			conclusion: 'feasible_with_notes',
			note
		});
	}

	async onPaper(who: Who, title: string): Promise<NonNullable<StepInput['on_paper']>> {
		return {
			decided_by: this.name(who),
			decided_on: this.#day,
			document_id: await this.document('tu', 'lembar_disposisi', title)
		};
	}

	/** A paper that says what it stands for and that it is invented; one file for each kind. */
	async document(who: Who, kind: string, title: string): Promise<string> {
		const pdf =
			this.#pdfs.get(kind) ??
			renderPdf({
				template: 'agreement-sheet',
				language: 'id',
				title,
				author: this.ctx.tenant.name,
				example: true,
				data: {
					kind: 'Contoh berkas',
					title,
					status: 'Contoh',
					facts: [],
					sections: [],
					sources: [],
					printed: 'Berkas ini buatan, untuk peragaan.'
				}
			});
		this.#pdfs.set(kind, pdf);
		const stored = given(
			await uploadDocument(this.#as(who), {
				kind,
				title,
				fileName: `contoh-${kind.replaceAll('_', '-')}.pdf`,
				mediaType: 'application/pdf',
				content: await pdf
			})
		);
		return stored.id;
	}
}

async function peopleOf(ctx: Ctx): Promise<ReadonlyMap<Who, Person>> {
	const rows = await ctx.db.rows(
		query
			.selectFrom('person')
			.innerJoin('role_grant', 'role_grant.person_id', 'person.id')
			.select([
				'person.id',
				'person.name',
				'person.email',
				'person.position',
				'role_grant.role',
				'role_grant.unit_id'
			])
			.where('person.is_example', '=', true)
	);
	return new Map(
		rows.map((row): [Who, Person] => [
			row.email!.split('@')[0] as Who,
			{
				kind: 'person',
				id: row.id,
				name: row.name,
				position: row.position,
				roles: [row.role as Role],
				unitIds: row.unit_id ? [row.unit_id] : [],
				partnerIds: [],
				isExample: true,
				via: 'token'
			}
		])
	);
}

function given<Value>(value: Value): Exclude<Value, Refusal> {
	if (isRefusal(value))
		throw new Error(`an example case: ${value.refused} ${JSON.stringify(value.details ?? {})}`);
	return value as Exclude<Value, Refusal>;
}

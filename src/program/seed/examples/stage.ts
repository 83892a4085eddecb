import { actOnStep, proposeAtOnce, uploadDocument, type StepInput } from '$lib/server/modules/cooperation';
import type { Ctx } from '$lib/server/platform/context';
import { renderPdf } from '$lib/server/platform/pdf';
import { isRefusal, type Refusal } from '$lib/server/platform/refusal';
import type { ExamplePeople } from '../people';
import type { ExampleDays } from './example-days';
import type { Example, ExampleTexts } from './example-shapes';

/** What an example did not expect; the seed stops, since a demonstration with a hole in it explains nothing. */
export function expected<Value>(what: string, value: Value): Exclude<Value, Refusal> {
	if (isRefusal(value))
		throw new Error(`example ${what}: ${value.refused} ${JSON.stringify(value.details ?? {})}`);
	return value as Exclude<Value, Refusal>;
}

/** Where the invented persons act: through the same services as everybody, on days that lie behind. */
export class Stage {
	readonly cases = new Map<string, string>();
	readonly sittings = new Map<string, string>();
	/** Documents that a later scene comes back to. */
	readonly kept = new Map<string, string>();
	readonly #examples: ReadonlyMap<string, Example>;
	readonly #sheets = new Map<string, Promise<Buffer>>();

	constructor(
		private readonly ctx: Ctx,
		readonly people: ExamplePeople,
		readonly days: ExampleDays,
		readonly texts: ExampleTexts
	) {
		this.#examples = new Map(texts.examples.map((example) => [example.key, example]));
	}

	/** The context of one of the persons at the next moment of that day. */
	as(person: string, daysAgo: number): Ctx {
		const actor = this.people[person];
		if (!actor) throw new Error(`nobody is called ${person}`);
		return { ...this.ctx, actor, clock: this.days.clockOn(this.days.ago(daysAgo)) };
	}

	example(key: string): Example {
		return this.#examples.get(key)!;
	}

	caseOf(key: string): string {
		return this.cases.get(key)!;
	}

	/** Hands a proposal in, by its own person or, for a visitor, at the division's desk. */
	async propose(key: string, daysAgo: number): Promise<void> {
		const { by, routing, lembaga, petugas, kak } = this.example(key);
		const person = by ?? 'kerjasama';
		const wanted = [routing.initiator === 'partner' ? 'surat_penawaran' : 'surat_inisiasi'];
		if (routing.initiator === 'region') wanted.push('surat_tugas_ppksd_1');
		if (isWithThirdParty(routing.partner_kind)) wanted.push('studi_kelayakan');
		const ctx = this.as(person, daysAgo);
		const papers = [];
		for (const paper of wanted) papers.push({ key: paper, document_id: await this.upload(ctx, paper) });
		const sent = await proposeAtOnce(ctx, {
			routing,
			lembaga: { country: 'ID', ...lembaga },
			petugas,
			kak,
			papers,
			pactAccepted: routing.initiator === 'partner'
		});
		this.cases.set(key, expected(key, sent).case_id);
	}

	/** Takes one outcome of an open step. */
	async act(
		key: string,
		daysAgo: number,
		person: string,
		step: string,
		outcome: string,
		input: StepInput = {}
	): Promise<void> {
		const ctx = this.as(person, daysAgo);
		expected(`${key} ${step}`, await actOnStep(ctx, this.caseOf(key), step, outcome, input));
	}

	/** A small PDF with the mark of the demonstration; one sheet serves every example that needs such a paper. */
	async upload(ctx: Ctx, paper: string, about = ''): Promise<string> {
		const title = [this.texts.papers[paper] ?? paper, about].filter(Boolean).join(' — ');
		let sheet = this.#sheets.get(title);
		if (!sheet) {
			sheet = this.#print(title);
			this.#sheets.set(title, sheet);
		}
		const stored = await uploadDocument(ctx, {
			kind: paper,
			title,
			fileName: `contoh-${paper.replaceAll('_', '-')}.pdf`,
			mediaType: 'application/pdf',
			content: await sheet,
			scanned: true
		});
		return expected(title, stored).id;
	}

	#print(title: string): Promise<Buffer> {
		return renderPdf({
			template: 'naskah',
			language: 'id',
			title,
			author: this.ctx.tenant.name,
			example: true,
			madeAt: this.days.clockOn(this.days.ago(90)).now(),
			data: {
				heading: [title.toUpperCase()],
				parties: [],
				showEmblems: false,
				opening: this.texts.paperOpening,
				considerations: [],
				legalBasis: [],
				articles: [],
				closing: ''
			}
		});
	}
}

/** Only with third parties a feasibility study is asked for (domain 2.2). */
function isWithThirdParty(kind: string): boolean {
	return !['local_government', 'vertical_agency', 'foreign_institution'].includes(kind);
}

import type { Ctx } from '$lib/server/platform/context';
import { query } from '$lib/server/platform/database/builder';
import { newId } from '$lib/server/platform/ids';
import { isRefusal, type Refusal } from '$lib/server/platform/refusal';
import {
	acceptPact,
	beginProposal,
	demonstrationCode,
	handInPapers,
	missingFrom,
	proveEmail,
	readProposal,
	recogniseApplicant,
	savePart,
	sendEmailCode,
	sendProposal,
	type RouteAnswers,
	type SentProposal
} from '$lib/server/modules/cooperation';
import type { Office } from './office';

/** Everything a proposal asks, filled in. Organisations and people are invented. */
export const filled = {
	lembaga: {
		name: 'PT Contoh Air Jernih',
		country: 'ID',
		address: 'Jalan Contoh Nomor 1, Kota Contoh',
		phone: '0741 555 0101'
	},
	petugas: {
		contact_1_name: 'Contoh Rani',
		contact_1_position: 'Manajer',
		contact_1_phone: '0812 3456 7890',
		contact_1_email: 'rani@contoh.test'
	},
	kak: {
		title: 'Penyediaan air bersih di Kelurahan Contoh',
		field: 'public_works',
		background: 'Tiga kelurahan belum terlayani.',
		purpose: 'Menyediakan air bersih.',
		location: 'Kelurahan Contoh',
		scope: 'Pembangunan jaringan dan pelayanan pelanggan.',
		starts_on: '2027-01-04',
		term_months: '60',
		term_reason: 'Masa susut jaringan.',
		benefits: 'Seribu rumah terlayani.',
		financing: 'Masing-masing pihak menanggung bagiannya.'
	}
} as const;

export const aCompany: RouteAnswers = {
	partner_kind: 'company',
	initiator: 'partner',
	object: 'public_service',
	burdens_public: false,
	burdens_assets_or_budget: false,
	in_current_budget: true
};

const here = { address: '203.0.113.7' };

/** A request by nobody in particular; the demonstration's mode shows the code of a mail. */
export function visitor(office: Office, mode: Ctx['mode'] = 'demo'): Ctx {
	return { ...office.program(), actor: { kind: 'anonymous' }, mode };
}

/** What was asked for; a refusal is a failed test. */
export function given<Value>(value: Value): Exclude<Value, Refusal> {
	if (isRefusal(value)) throw new Error(`${value.refused} ${JSON.stringify(value.details ?? {})}`);
	return value as Exclude<Value, Refusal>;
}

export type Draft = { readonly id: string; readonly ctx: Ctx };

/** A draft begun by somebody without an account, with the request that its secret makes. */
export async function aDraft(office: Office, routing: RouteAnswers = aCompany): Promise<Draft> {
	const anybody = visitor(office);
	const begun = given(await beginProposal(anybody, routing, here));
	return { id: begun.id, ctx: { ...anybody, actor: await recogniseApplicant(anybody, begun.secret!) } };
}

/** The code that was mailed last. */
export async function codeOf({ id, ctx }: Draft): Promise<string> {
	const code = await demonstrationCode(ctx, id);
	if (!code) throw new Error('no code was mailed');
	return code;
}

/** Proves an address for a draft; the secret changes with it, so the draft is given anew. */
export async function withProvedEmail(draft: Draft, address: string): Promise<Draft> {
	const { secret } = given(await sendEmailCode(draft.ctx, draft.id, address));
	const applicant = { ...draft.ctx, actor: await recogniseApplicant(draft.ctx, secret) };
	const renewed = { id: draft.id, ctx: applicant };
	given(await proveEmail(applicant, draft.id, await codeOf(renewed)));
	return renewed;
}

/** Fills in all parts and hands in the papers that are still missing. */
export async function fill({ id, ctx }: Draft, parts: Partial<typeof filled> = {}): Promise<void> {
	for (const [part, values] of Object.entries({ ...filled, ...parts })) {
		given(await savePart(ctx, id, part as keyof typeof filled, values));
	}
	const { papers } = missingFrom(given(await readProposal(ctx, id)));
	given(
		await handInPapers(
			ctx,
			id,
			papers.map((paper) => ({
				paper,
				name: `${paper}.pdf`,
				mediaType: 'application/pdf',
				content: Buffer.from(`%PDF-1.7 ${paper} ${id}`)
			}))
		)
	);
}

/** A proposal that was sent by somebody without an account. */
export async function aSentProposal(
	office: Office,
	{ email = `${newId()}@contoh.test`, name }: { email?: string; name?: string } = {}
): Promise<SentProposal & Draft> {
	const draft = await withProvedEmail(await aDraft(office), email);
	await fill(draft, name ? { lembaga: { ...filled.lembaga, name } as never } : {});
	given(await acceptPact(draft.ctx, draft.id));
	return { ...given(await sendProposal(draft.ctx, draft.id)), ...draft };
}

/** The mails kept for a person, newest first. */
export function mailsTo(office: Office, address: string) {
	return office
		.program()
		.db.rows(
			query
				.selectFrom('kept_mail')
				.select(['subject', 'body'])
				.where('recipient', '=', address)
				.orderBy('id', 'desc')
		);
}

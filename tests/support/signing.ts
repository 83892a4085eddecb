import type { Ctx } from '$lib/server/platform/context';
import { query } from '$lib/server/platform/database/builder';
import { isRefusal } from '$lib/server/platform/refusal';
import { sampleAuthority, samplePage } from '$lib/server/platform/signatures/samples';
import {
	openSeatPaper,
	openSigningRound,
	proveSeat,
	readSigning,
	sendSeatCode,
	uploadDocument
} from '$lib/server/modules/cooperation';
import { aCase } from './cases';
import type { useDatabase } from './database';
import type { Member, useOffice } from './office';

type NewRound = Parameters<typeof openSigningRound>[2];

export const code = (answer: unknown) => (isRefusal(answer) ? answer.refused : 'done');
export const given = <Done>(answer: Done): Exclude<Done, { refused: string }> => {
	if (isRefusal(answer)) throw new Error(`${answer.refused} ${JSON.stringify(answer.details)}`);
	return answer as Exclude<Done, { refused: string }>;
};

/** An office that signs: with certificates of an invented authority, and signers outside who have links. */
export function useSigning(database: ReturnType<typeof useDatabase>, office: ReturnType<typeof useOffice>) {
	const authority = sampleAuthority();
	const wish = { reason: 'Menandatangani', note: 'ditandatangani' };
	const nothingElse = { isDemonstration: false, gateway: null, timeStamps: null };
	const signing = {
		...nothingElse,
		anchors: [authority.certificate],
		identityOf: (name: string) => authority.identity({ name })
	};
	const as = (member: Member): Ctx => ({ ...office.as(member), signing });
	const outside = (): Ctx => ({ ...office.as('partner'), signing, actor: { kind: 'anonymous' } });

	/** A case that waits at a signing step, with its text as PDF. */
	async function toBeSigned(entry: 'ttd_kb' | 'ttd_pks' = 'ttd_kb') {
		const { id } = await aCase(office).waitingForOffer();
		// The steps between the offer and the signing have their own tests.
		await database.owner.query(
			`update case_event set body = jsonb_set(body, '{fields,entry}', to_jsonb($2::text)) where case_id = $1 and seq = 1`,
			[id, entry]
		);
		await database.owner.query('delete from case_event where case_id = $1 and seq > 1', [id]);
		const file = { fileName: 'naskah.pdf', mediaType: 'application/pdf', content: samplePage(id) };
		const stored = given(await uploadDocument(as('officer'), file));
		await database.owner.query(`update document set owner_kind = 'case', owner_id = $1 where id = $2`, [
			id,
			stored.id
		]);
		return { id, documentId: stored.id };
	}

	const inside = (member: Member, act = 'sign') => ({
		act,
		personId: office.people[member],
		name: '',
		capacity: '',
		email: ''
	});
	let mails = 0;
	const partner = () => ({
		act: 'sign',
		personId: null,
		name: 'Contoh Direktur',
		capacity: 'Direktur',
		email: `direktur${(mails += 1)}@mitra.example`
	});
	const round = (documentId: string, seats: NewRound['seats'], more: Partial<NewRound> = {}): NewRound => ({
		documentId,
		isAgreement: true,
		ordered: true,
		meterai: 'affixed',
		meteraiNote: 'CONTOH-0001',
		days: 14,
		seats,
		...more
	});

	const seatsOf = async (id: string) => given(await readSigning(as('officer'), id)).rounds[0]!.seats;
	const mailTo = async (to: string) =>
		(
			await database
				.tenant(1)
				.rows(query.selectFrom('kept_mail').select(['subject', 'body']).where('recipient', '=', to))
		).map(({ subject, body }) => `${subject}\n${body}`);
	const codeIn = (mail: string) => /\b(\d{6})\b/.exec(mail)![1]!;

	async function proved(seat: { id: string; email: string | null }) {
		given(await sendSeatCode(outside(), seat.id));
		const mail = (await mailTo(seat.email!)).find((text) => /\b\d{6}\b/.test(text))!;
		return given(await proveSeat(outside(), seat.id, codeIn(mail))).pass;
	}

	const paperOf = async (id: string, pass: string) => {
		const pieces: Buffer[] = [];
		for await (const piece of given(await openSeatPaper(outside(), id, pass)).content)
			pieces.push(piece as Buffer);
		return Buffer.concat(pieces);
	};
	return {
		authority,
		signing,
		wish,
		as,
		outside,
		toBeSigned,
		inside,
		partner,
		round,
		seatsOf,
		mailTo,
		codeIn,
		proved,
		paperOf
	};
}

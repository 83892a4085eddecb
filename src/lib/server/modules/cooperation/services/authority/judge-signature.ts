import type { Ctx } from '$lib/server/platform/context';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { findPersonMeant } from '$lib/server/modules/identity';
import type { Signatory } from '$lib/server/modules/workflow';
import type { Instrument } from '../../domain/agreements/instrument';
import {
	authorityToSign,
	type AuthorityRefusal,
	type SignerOfRegion,
	type SigningAuthority
} from '../../domain/agreements/signing-authority';
import { officeHeldOn, powersOn } from '../../repository/authority';
import type { CaseFile } from '../case-file';

/** The paper by which a case holds the scan of its own power of attorney. */
const powerPaper = 'surat_kuasa_pks';

/**
 * Judges who signed for the region by the offices and the powers of attorney of the day of signing; see
 * {@link authorityToSign}. In the demonstration the invented holders stand beside those of the sources, and each signs.
 */
export async function judgeSignature(
	reader: Pick<Ctx['db'], 'first' | 'rows'> | UnitOfWork,
	ctx: Ctx,
	file: CaseFile,
	signing: {
		readonly instrument: Instrument;
		readonly signedOn: string;
		/** `personId`: where it is known who stands there, as when somebody signs on the screen. */
		readonly signers: readonly (Signatory & { readonly personId?: string })[];
		readonly reason: string | null;
	}
): Promise<SigningAuthority | AuthorityRefusal | null> {
	const holders = await reader.rows(officeHeldOn({ office: 'head_of_region', day: signing.signedOn }));
	const powers = await reader.rows(powersOn({ day: signing.signedOn }));
	const signers: SignerOfRegion[] = [];
	for (const { person, capacity, personId } of signing.signers)
		signers.push({
			person,
			capacity,
			knownAs: personId ?? (await findPersonMeant(reader, person))?.id ?? null
		});
	return authorityToSign({
		instrument: signing.instrument,
		day: signing.signedOn,
		signers,
		holders: holders.map((one) => ({
			id: one.id,
			personId: one.person_id,
			name: one.name,
			capacity: one.capacity,
			title: one.title
		})),
		powers: powers.map((one) => ({
			id: one.id,
			receiverId: one.receiver_id,
			receiverName: one.receiver_name
		})),
		officeWords: ['head_of_region', ctx.tenant.headTitle.id, ctx.tenant.headTitle.en],
		powerOnFile: Boolean(file.state.papers[powerPaper]?.document_id),
		reason: signing.reason
	});
}

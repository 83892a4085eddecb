import type { Actor, Ctx } from '$lib/server/platform/context';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { logAccess } from '$lib/server/modules/audit';
import {
	findDocumentUnchecked,
	findVersionUnchecked,
	listVersionsUnchecked,
	openContentUnchecked,
	type DocumentContent,
	type DocumentRecord,
	type HeldRefusal
} from '$lib/server/modules/documents';
import { allows, authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import { mayReadObligation } from '$lib/server/modules/obligations';
import type { Procedure } from '$lib/server/modules/workflow';
import { caseScopeOf, inScope, readsFromOutside } from '../domain/case-scope';
import {
	caseOfProposal,
	ownerOfProposal,
	paperOfDocument,
	partiesOfAgreement
} from '../repository/document-owners';
import { caseById } from '../repository/cases';
import { attendanceOf } from '../repository/sittings';
import { mayUseUpload } from './office-uploads';
import { isForOutsiders } from './view/papers';

/** `NOT_FOUND`: there is none, or it is not this reader's. `FILE_HELD`: it waits for the virus scanner. `DOCUMENT_REMOVED`: it was destroyed by list. */
export type DocumentRefusal = AuthorisationRefusal | Refusal<'NOT_FOUND'> | HeldRefusal;

/** Who sees what is secret: a negotiating position, a paper that names a whistle-blower. */
const secretReaders = [
	'cooperation_officer',
	'legal_officer',
	'regional_secretary',
	'head_of_region',
	'auditor'
] as const;

/**
 * A document and its versions, for somebody who may see the record that it belongs to. Partners and applicants see
 * what they handed in themselves, the office's letters to them and the texts that both sides sign.
 */
export async function readDocument(
	ctx: Ctx,
	id: string
): Promise<
	{ document: DocumentRecord; versions: Awaited<ReturnType<typeof listVersionsUnchecked>> } | DocumentRefusal
> {
	const document = await findReadable(ctx, id);
	if ('refused' in document) return document;
	return { document, versions: await listVersionsUnchecked(ctx, id) };
}

/**
 * The bytes of a version (the latest by default). Reading what is not public is noted in the access log, since it
 * must be known who has seen it (UU 27/2022; product capability 68).
 */
export async function openDocument(
	ctx: Ctx,
	id: string,
	version?: number
): Promise<DocumentContent | DocumentRefusal> {
	const document = await findReadable(ctx, id);
	if ('refused' in document) return document;
	const wanted = version === undefined ? document : await findVersionUnchecked(ctx, id, version);
	if (!wanted) return refuse('NOT_FOUND');
	const content = await openContentUnchecked(ctx, wanted);
	if (isRefusal(content)) return content;
	if (document.disclosure !== 'public') {
		await logAccess(ctx, {
			event: 'RESTRICTED_READ',
			subject: { kind: 'document', id },
			details: { version: wanted.number, disclosure: document.disclosure }
		});
	}
	return content;
}

async function findReadable(ctx: Ctx, id: string): Promise<DocumentRecord | DocumentRefusal> {
	const denied = ctx.actor.kind === 'applicant' ? undefined : authorise(ctx, 'document.read');
	if (denied) return denied;
	const document = await findDocumentUnchecked(ctx, id);
	if (!document || !(await mayRead(ctx, document))) return refuse('NOT_FOUND');
	return document;
}

async function mayRead(ctx: Ctx, document: DocumentRecord): Promise<boolean> {
	const { actor } = ctx;
	if (actor.kind === 'program') return true;
	if (document.disclosure === 'secret' && !readsSecret(actor)) return false;
	const outside = readsFromOutside(actor);
	const mine = actor.kind === 'person' && document.created_by === actor.id;
	const ownerId = document.owner_id;
	if (document.owner_kind === 'upload') return mayUseUpload(ctx.db, ctx, document.created_by);
	if (ownerId === null) return false;
	const scope = caseScopeOf(actor);
	switch (document.owner_kind) {
		case 'case': {
			const row = await ctx.db.first(caseById({ id: ownerId }));
			if (!row || !inScope(scope, row)) return false;
			if (!outside || mine) return true;
			const paper = await ctx.db.first(paperOfDocument({ caseId: ownerId, documentId: document.id }));
			return paper !== undefined && isForOutsiders(row.procedure as Procedure, paper.paper_key);
		}
		case 'proposal': {
			const owner =
				(await ctx.db.first(caseOfProposal({ proposalId: ownerId }))) ??
				(await ctx.db.first(ownerOfProposal({ proposalId: ownerId })));
			return owner !== undefined && inScope(scope, owner);
		}
		case 'agreement': {
			if (!outside) return allows(actor, 'agreement.read');
			const parties = await ctx.db.rows(partiesOfAgreement({ agreementId: ownerId }));
			return (
				actor.kind === 'person' &&
				parties.some((one) => one.partner_id && actor.partnerIds.includes(one.partner_id))
			);
		}
		case 'sitting': {
			if (outside || allows(actor, 'sitting.read')) return !outside;
			const invited = await ctx.db.rows(attendanceOf({ sittingId: ownerId }));
			return actor.kind === 'person' && invited.some((one) => one.person_id === actor.id);
		}
		case 'committee_member':
			return allows(actor, 'sitting.read');
		case 'power_of_attorney':
			return !outside && allows(actor, 'office.read');
		// A letter or an instruction sheet that belongs to no case; what belongs to one is the case's.
		case 'letter':
		case 'instruction':
			return !outside && (mine || allows(actor, 'letter.agenda'));
		case 'destruction_list':
			return !outside && allows(actor, 'destruction.read');
		case 'obligation':
			return mayReadObligation(ctx, ownerId);
		case 'partner':
			if (!outside) return allows(actor, 'partner.read');
			return actor.kind === 'person' && actor.partnerIds.includes(ownerId);
		default:
			return false;
	}
}

function readsSecret(actor: Actor): boolean {
	return actor.kind === 'person' && secretReaders.some((role) => actor.roles.includes(role));
}

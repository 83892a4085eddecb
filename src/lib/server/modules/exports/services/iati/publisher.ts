import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import type { IatiPublisher } from '../../domain/iati/activity';
import { identifierFault } from '../../domain/iati/publisher-identifier';
import { publishedIatiPublisher, setIatiPublisher } from '../../repository/iati-publisher';

/** Stands in a trial file where no identifier is set: in no list, and plainly no identifier of anybody. */
const trialIdentifier = 'XI-IATI-CONTOH';

export type PublisherState = {
	/** Null until somebody has set one. */
	readonly identifier: string | null;
	readonly contactEmail: string | null;
	/** A demonstration's file holds what was invented: it is a trial file whatever is set. */
	readonly isTrial: boolean;
	readonly publisher: IatiPublisher;
};

/** By which identifier the region reports to IATI, and whether its files are more than a trial. Public. */
export async function readPublisher(ctx: Pick<Ctx, 'db' | 'tenant' | 'mode'>): Promise<PublisherState> {
	const set = await ctx.db.first(publishedIatiPublisher({}));
	const { tenant } = ctx;
	const isTrial = ctx.mode === 'demo' || tenant.isSynthetic;
	return {
		identifier: set?.identifier ?? null,
		contactEmail: set?.contactEmail ?? null,
		isTrial,
		publisher: {
			identifier: set?.identifier ?? (isTrial ? trialIdentifier : ''),
			name: { id: tenant.name, en: tenant.name },
			kind: tenant.kind,
			kodeWilayah: tenant.kodeWilayah,
			contactEmail: set?.contactEmail ?? null
		}
	};
}

/**
 * Sets the identifier by which the region reports to IATI.
 *
 * `VALIDATION_FAILED` with `errors`: a list that was withdrawn (ID-KDN), one that is not known, a sign that may not be
 * used, or an e-mail address that is none.
 */
export async function setPublisher(
	ctx: Ctx,
	input: { readonly identifier: string; readonly contact_email?: string }
): Promise<{ identifier: string } | AuthorisationRefusal | DatabaseRefusal | Refusal<'VALIDATION_FAILED'>> {
	const denied = authorise(ctx, 'iati.set_publisher');
	if (denied) return denied;
	const identifier = input.identifier.trim();
	const email = input.contact_email?.trim() ?? '';
	const fault = identifierFault(identifier);
	const errors = [
		...(fault ? [{ field: 'identifier', message: fault }] : []),
		...(email !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)
			? [{ field: 'contact_email', message: 'EMAIL_WRONG' }]
			: [])
	];
	if (errors.length > 0) return refuse('VALIDATION_FAILED', { errors });
	return carryOut(ctx, (uow) => {
		uow.add(
			setIatiPublisher({
				identifier,
				contact_email: email || null,
				set_by: ctx.actor.kind === 'person' ? ctx.actor.id : null,
				set_at: ctx.clock.now()
			})
		);
		uow.touchPublic();
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'IATI_PUBLISHER_SET',
			subject: { kind: 'tenant', id: String(ctx.tenant.id) },
			data: { identifier, contact_email: email || null }
		});
		return { identifier };
	});
}

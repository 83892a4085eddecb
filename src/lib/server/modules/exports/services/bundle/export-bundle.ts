import { makeCheckpoint } from '$lib/server/modules/audit';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import type { Witness } from '$lib/server/platform/witness';
import { UnreadableFileFault, writeBundle, type BundleProgress } from './write-bundle';

export type ExportBundleRefusal = AuthorisationRefusal | DatabaseRefusal | Refusal<'STORED_FILE_UNREADABLE'>;

/** `satupintu-<short name>-<day>.tar` */
export const bundleFileName = (ctx: Pick<Ctx, 'tenant' | 'clock'>): string =>
	`satupintu-${ctx.tenant.slug}-${ctx.clock.today()}.tar`;

/**
 * Makes the exit bundle of this government and hands it to `sink` a piece at a time. That it was made stands in the audit
 * log before it is written, so that the bundle itself says so; the log is signed up to that entry.
 *
 * `STORED_FILE_UNREADABLE`: a stored file (`details.file`, its SHA-256) is missing or damaged; what had been written
 * until then is no bundle.
 *
 * @param options.onProgress told about rows and files; what it throws ends the writing
 */
export async function exportBundle<Result>(
	ctx: Ctx,
	witness: Witness,
	sink: (bytes: AsyncIterable<Buffer>) => Promise<Result>,
	options: { onProgress?: (progress: BundleProgress) => Promise<void> | void } = {}
): Promise<Result | ExportBundleRefusal> {
	const denied = authorise(ctx, 'bundle.make');
	if (denied) return denied;
	const noted = await carryOut(ctx, (uow) => {
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'BUNDLE_MADE',
			subject: { kind: 'tenant', id: ctx.tenant.slug }
		});
	});
	if (isRefusal(noted)) return noted;
	await makeCheckpoint(ctx, witness);
	const { tenant, files } = ctx;
	try {
		return await ctx.db.snapshot((reader) =>
			sink(writeBundle({ reader, tenant, files, witness, now: new Date(), onProgress: options.onProgress }))
		);
	} catch (error) {
		if (error instanceof UnreadableFileFault) return refuse('STORED_FILE_UNREADABLE', { file: error.sha256 });
		throw error;
	}
}

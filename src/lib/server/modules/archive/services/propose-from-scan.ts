import { auditActor, type Ctx } from '$lib/server/platform/context';
import { isRefusal } from '$lib/server/platform/refusal';
import { pagesReadUnchecked, readFacts, readingUnchecked } from '$lib/server/modules/documents';
import { readScan } from '../domain/read-scan';
import { readyScan, scansOfPapers } from '../repository/scans';

/** What an old paper says of itself stands on its first pages; the term may stand further on. */
const pagesLookedAt = 12;

/**
 * Proposes what a scan that has been read says of itself, for a person to confirm; a paper that could not be read is put
 * before a person as it is. Nothing where the file is no scan of the archive, or was proposed before.
 */
export async function proposeFromScan(ctx: Ctx, sha256: string): Promise<void> {
	const [scan] = await ctx.db.rows(scansOfPapers({ sha256s: [sha256] }));
	const reading = scan ? await readingUnchecked(ctx, sha256) : undefined;
	if (!scan || !reading || !['read', 'unreadable'].includes(reading.state)) return;
	const pages = await pagesReadUnchecked(ctx, sha256, pagesLookedAt);
	const factsOf = (text: string) => [...readFacts(text, 'id').facts].sort((one, other) => one.at - other.at);
	const proposal = readScan(pages, ctx.tenant.shortName, factsOf);
	const done = await ctx.db.write((uow) => {
		uow.guard(readyScan(sha256, 'ready', JSON.stringify(proposal), reading.fault));
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'SCAN_PROPOSED',
			subject: { kind: 'archive_scan', id: scan.id },
			data: { said: Object.keys(proposal) }
		});
	});
	// It was proposed meanwhile: the job ran twice.
	if (isRefusal(done) && done.refused !== 'STATE_CHANGED')
		throw new Error(`a scan was not proposed: ${done.refused}`);
}

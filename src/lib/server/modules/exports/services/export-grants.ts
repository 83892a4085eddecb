import { Readable } from 'node:stream';
import { everyProjectForIati } from '$lib/server/modules/funding';
import type { Ctx } from '$lib/server/platform/context';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import { writeGrant360 } from '../domain/grants-360';
import { identifierFault } from '../domain/iati/publisher-identifier';
import { licence } from '../domain/table';
import type { ExportedFile } from './export-open-data';
import { iatiRecord } from './iati/iati-record';
import { readPublisher } from './iati/publisher';

const block = 32 * 1024;

/**
 * The published grants as a package of 360Giving 1.4.3, written as the projects are read. It is a funder's format: loans,
 * technical assistance and gifts in kind are not in it, each grant names the region as its recipient. As in the IATI file
 * a demonstration's examples are in it, marked as a trial, and nowhere else. Public.
 *
 * `IATI_NOT_PUBLISHABLE`: its identifiers begin with the region's own, which is not set. `GRANTS_NONE`: nothing to tell.
 */
export async function exportGrants(
	ctx: Pick<Ctx, 'db' | 'tenant' | 'mode' | 'clock' | 'origin'>
): Promise<ExportedFile | Refusal<'IATI_NOT_PUBLISHABLE' | 'GRANTS_NONE'>> {
	const { publisher, isTrial } = await readPublisher(ctx);
	const why = identifierFault(publisher.identifier);
	if (why) return refuse('IATI_NOT_PUBLISHABLE', { why, identifier: publisher.identifier });
	async function* everyGrant(): AsyncGenerator<string, undefined> {
		for await (const project of everyProjectForIati(ctx, { examples: isTrial })) {
			const record = iatiRecord(project, ctx.origin);
			for (const funding of project.fundings) {
				const grant = writeGrant360(record, funding, publisher);
				if (grant !== null) yield grant;
			}
		}
		return undefined;
	}
	const grants = everyGrant();
	const first = await grants.next();
	if (first.done) return refuse('GRANTS_NONE');
	const { iati } = textIn('id');
	const head = {
		version: '1.4',
		title: iati.grants.title(publisher.name.id),
		description: isTrial ? iati.file.trial : iati.grants.about,
		issued: ctx.clock.today(),
		publisher: { name: publisher.name.id, identifier: publisher.identifier, website: ctx.origin },
		license: licence.address
	};
	async function* pieces(begin: string): AsyncGenerator<string> {
		let text = `${JSON.stringify(head).slice(0, -1)},"grants":[\n${begin}`;
		for await (const grant of grants) {
			text += `,\n${grant}`;
			if (text.length < block) continue;
			yield text;
			text = '';
		}
		yield `${text}\n]}\n`;
	}
	return {
		mediaType: 'application/json',
		fileName: `360giving${isTrial ? '-coba' : ''}.json`,
		bytes: Readable.from(pieces(first.value), { objectMode: false })
	};
}

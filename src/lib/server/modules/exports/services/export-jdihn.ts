import { Readable } from 'node:stream';
import { href } from '$lib/addresses';
import { everyPublishedAgreement } from '$lib/server/modules/portal';
import type { Ctx } from '$lib/server/platform/context';
import { textIn } from '$lib/text';
import { jdihnEntry, type JdihnFrame, type JdihnSpelling } from '../domain/jdihn';

const block = 32 * 1024;

/**
 * The published agreements as the one JSON array that the legal documentation network reads. It is Indonesian
 * whoever asks, and written as the rows come.
 */
export function exportJdihn(ctx: Ctx, spelling: JdihnSpelling): Readable {
	const { register } = textIn('id');
	const frame: JdihnFrame = {
		publisher: ctx.tenant.name,
		place: ctx.tenant.name.replace(/^Pemerintah (Kota|Kabupaten|Provinsi) /, ''),
		origin: ctx.origin,
		instrument: (instrument) => register.instruments[instrument] ?? instrument,
		status: (status) => register.statuses[status] ?? status,
		page: (id) => ctx.origin + href('id', 'agreement', { id }),
		paper: (id, document) => ctx.origin + href('id', 'agreementPaper', { id, document })
	};
	return Readable.from(pieces(ctx, frame, spelling), { objectMode: false });
}

async function* pieces(ctx: Ctx, frame: JdihnFrame, spelling: JdihnSpelling): AsyncGenerator<string> {
	// The first byte decides for the network's reader whether this is a feed at all.
	let text = '[';
	let first = true;
	for await (const row of everyPublishedAgreement(ctx, {})) {
		// What only the press reports has no document that a network of legal documentation could hold.
		if (row.origin === 'source') continue;
		text += `${first ? '\n' : ',\n'}${JSON.stringify(jdihnEntry(row, frame, spelling))}`;
		first = false;
		if (text.length < block) continue;
		yield text;
		text = '';
	}
	yield `${text}\n]\n`;
}

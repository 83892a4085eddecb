import { error } from '@sveltejs/kit';
import { href } from '$lib/addresses';
import { statusOf } from '$lib/server/hall/refusal-status';
import { listKeptMail } from '$lib/server/modules/notifications';
import { keyPart, readCursor, writeCursor } from '$lib/server/platform/keyset';
import { plant } from '$lib/server/platform/plant';
import { isRefusal } from '$lib/server/platform/refusal';
import { sentenceFor, textIn } from '$lib/text';
import { writeInstant } from '$lib/written/dates';
import type { PageServerLoad } from './$types';

/** As many as the service gives at once. */
const pageSize = 25;

export const load: PageServerLoad = async ({ locals, url }) => {
	const { ctx, language } = locals;
	const words = textIn(language).office.mail;
	const cursor = readCursor(url.searchParams.get('cursor'), [keyPart.instant, keyPart.id]);
	const place = isRefusal(cursor) || cursor === null ? undefined : cursor;
	const mails = await listKeptMail(ctx, place && { at: new Date(place[0]!), id: place[1]! });
	if (isRefusal(mails)) error(statusOf(mails.refused), { message: sentenceFor(language, mails) });
	const zone = ctx.tenant.timeZone;
	const last = mails.at(-1);
	return {
		demonstration: ctx.mode === 'demo',
		sends: plant().config.smtpUrl !== undefined,
		mails: mails.map(({ id, recipient, subject, body, kept_at, sent_at, files }) => ({
			id,
			recipient,
			subject,
			body,
			files: files.map(({ position, name }) => ({
				text: name,
				href: href(language, 'deskMailFile', { id, file: String(position) })
			})),
			when: writeInstant(kept_at, zone, language),
			sent: sent_at ? words.sent(writeInstant(sent_at, zone, language)) : null
		})),
		newest: place ? href(language, 'deskMail') : null,
		older:
			mails.length === pageSize && last
				? href(language, 'deskMail', {}, { cursor: writeCursor([last.kept_at.toISOString(), last.id]) })
				: null
	};
};

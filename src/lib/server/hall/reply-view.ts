import type { OfferReply } from '$lib/server/modules/cooperation';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import type { Status } from '$lib/ui';

/** How the answer to an offer stands, in one mark: sent, or the days that are left to the promise. */
export function replyStanding(reply: OfferReply, language: Language): Status {
	const words = textIn(language).replies;
	if (reply.sent) return { tone: 'good', text: words.sentOn(reply.sent.on) };
	const left = reply.left ?? 0;
	return { tone: left < 0 ? 'late' : left <= 7 ? 'soon' : 'going', text: words.left(left) };
}

import { href } from '$lib/addresses';
import type { Language } from '$lib/text/bilingual';

/** The records whose pages have a picture of their own; `door` stands for every other page. */
export const shareKinds = [
	'agreement',
	'partner',
	'project',
	'initiative',
	'innovation',
	'country',
	'door'
] as const;
export type ShareKind = (typeof shareKinds)[number];

/** Which picture stands beside a link to a page. */
export type ShareImage = { readonly kind: ShareKind; readonly id: string };

export const doorImage: ShareImage = { kind: 'door', id: 'satu-pintu' };

/** The picture's path in the reader's language. */
export const shareImageHref = (language: Language, { kind, id }: ShareImage): string =>
	href(language, 'shareImage', { kind, id });

import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { href, type AddressName } from '$lib/addresses';
import DrawnPage from '$lib/portal-pages/DrawnPage.svelte';
import { readerOf } from '$lib/server/hall/reader';
import { viewRegister } from '$lib/server/hall/register-view';
import type { Ctx } from '$lib/server/platform/context';
import type { DrawnPages, KeepReading } from '$lib/server/platform/plant';
import RegisterPage from './routes/(portal)/agreements/+page.svelte';
import page from './app.html?raw';

type Drawn = {
	readonly Page: Component<{ data: never }>;
	readonly data: (ctx: Ctx, url: URL, keep: KeepReading) => Promise<object>;
};

/** A page of the portal that is drawn without SvelteKit is its own route's page with its own route's data. */
const drawn = {
	agreements: {
		Page: RegisterPage as unknown as Drawn['Page'],
		data: (ctx, url, keep) => viewRegister(ctx, ctx.language, url.searchParams, keep)
	}
} satisfies Partial<Record<AddressName, Drawn>>;

const byPath = new Map(
	(Object.keys(drawn) as (keyof typeof drawn)[]).flatMap((address) =>
		(['id', 'en'] as const).map((language) => [href(language, address), { address, language }] as const)
	)
);

/** SvelteKit's template, cut where it puts what it makes. */
const [beforeHead, afterHead, afterBody] = page
	.replaceAll('%sveltekit.assets%', '')
	.split(/%sveltekit\.(?:head|body)%/) as [string, string, string];

/** The pages that are drawn here, by address, and the drawing itself. */
export const drawnPages: DrawnPages = {
	find: (pathname) => byPath.get(pathname),
	async draw(ctx, address, url, keep) {
		const { Page, data } = drawn[address as keyof typeof drawn];
		const reader = readerOf(ctx, ctx.language);
		const props = {
			reader,
			url,
			Page,
			data: { language: ctx.language, reader, ...(await data(ctx, url, keep)) }
		};
		const { head, body } = render(DrawnPage, { props });
		return [beforeHead.replace('%lang%', ctx.language), head, afterHead, body, afterBody].join('');
	}
};

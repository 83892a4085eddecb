import { randomUUID } from 'node:crypto';
import { building } from '$app/environment';
import { error, redirect, type Handle, type HandleServerError, type ServerInit } from '@sveltejs/kit';
import { addressOfRoute, href, languageOf } from '$lib/addresses';
import { allows } from '$lib/server/modules/identity';
import { packPage } from '$lib/server/hall/pack-page';
import { cachedPage, keepPage } from '$lib/server/hall/public-pages';
import { applicantCookie, recognise, sessionCookie } from '$lib/server/hall/request-context';
import { routeAccess } from '$lib/server/hall/route-access';
import { isSameOrigin } from '$lib/server/hall/same-origin';
import { securityHeaders } from '$lib/server/hall/security-headers';
import { hasPlant, plant } from '$lib/server/platform/plant';
import { textIn } from '$lib/text';
import { drawnPages } from './drawn-pages';

/** The pages that are read most are drawn before a request reaches SvelteKit (performance.md 4). */
export const init: ServerInit = () => {
	if (hasPlant()) plant().drawnPages = drawnPages;
};

export const handle: Handle = async ({ event, resolve }) => {
	if (building) return resolve(event);
	const house = plant();
	const language = languageOf(event.url.pathname);
	const requestId = randomUUID();
	event.locals.language = language;
	event.locals.requestId = requestId;
	const origin = event.url.origin;

	const ctx = await recognise(
		house,
		event.url.host,
		{
			session: event.cookies.get(sessionCookie(origin)),
			applicant: event.cookies.get(applicantCookie(origin))
		},
		{ language, requestId, origin }
	);
	if (!ctx && (await house.tenants.isBeingMade()))
		error(503, { message: textIn(language).site.errorPage.unavailable, requestId });
	if (!ctx) error(404, { message: textIn(language).site.errorPage.notFound, requestId });
	event.locals.ctx = ctx;

	const address = event.route.id ? addressOfRoute(event.route.id) : undefined;
	if (event.route.id && !address)
		error(403, { message: textIn(language).site.errorPage.notAllowed, code: 'NOT_ALLOWED', requestId });
	if (address) {
		const access = routeAccess[address];
		const reading = event.request.method === 'GET' || event.request.method === 'HEAD';
		if (!reading) {
			const missingAllowed = house.config.mode === 'demo' && address === 'loginDemo';
			if (!isSameOrigin(event.request.headers, origin, { missingAllowed })) {
				error(403, {
					message: textIn(language).site.errorPage.notAllowed,
					code: 'FOREIGN_ORIGIN',
					requestId
				});
			}
		}
		const action = reading
			? undefined
			: ([...event.url.searchParams.keys()].find((key) => key.startsWith('/'))?.slice(1) ?? 'default');
		// A form that the table does not name is sent by nobody.
		const needed = action === undefined ? access.open : access.actions?.[action];
		if (!needed || !allows(ctx.actor, needed)) {
			if (ctx.actor.kind === 'anonymous' || ctx.actor.kind === 'applicant') {
				redirect(
					303,
					href(language, 'login', {}, { next: reading ? event.url.pathname + event.url.search : undefined })
				);
			}
			error(403, { message: textIn(language).site.errorPage.notAllowed, code: 'NOT_ALLOWED', requestId });
		}
		const kept = await cachedPage(house, ctx, event.request, event.url, address);
		if (kept) return kept;
	}

	const response = await resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%lang%', language),
		filterSerializedResponseHeaders: () => false
	});
	for (const [name, value] of Object.entries(securityHeaders)) response.headers.set(name, value);
	response.headers.set('content-language', language);
	response.headers.set('x-request-id', requestId);
	// A form that was too large is still being sent: what is left of it is not read.
	if (response.status === 413) response.headers.set('connection', 'close');
	if (ctx.actor.kind !== 'anonymous') response.headers.set('cache-control', 'no-store');
	const page = address ? await keepPage(house, ctx, event.request, event.url, address, response) : response;
	return packPage(event.request, page);
};

export const handleError: HandleServerError = ({ error: fault, event, status, message }) => {
	const { requestId, language } = event.locals;
	const words = textIn(language ?? 'id').site.errorPage;
	if (status === 404) return { message: words.notFound, code: 'NOT_FOUND', requestId };
	if (status < 500) return { message, requestId };
	plant().log.error({ err: fault, requestId, route: event.route.id }, 'a page failed');
	return { message: words.fault, code: 'FAULT', requestId };
};

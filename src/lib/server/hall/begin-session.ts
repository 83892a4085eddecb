import { href } from '$lib/addresses';
import { localPath } from '$lib/local-path';
import { sessionCookie } from '$lib/server/hall/request-context';
import { allows, recogniseSession, type Session } from '$lib/server/modules/identity';
import type { Ctx } from '$lib/server/platform/context';

/** The part of SvelteKit's cookies that a session needs. */
type Cookies = {
	set(
		name: string,
		value: string,
		options: { path: string; httpOnly: boolean; sameSite: 'lax'; secure: boolean; expires: Date }
	): void;
	delete(name: string, options: { path: string; secure: boolean }): void;
};

/** Gives the browser its session: unreadable to scripts, not sent with other sites' forms (quality.md D2). */
export function keepSession(cookies: Cookies, origin: string, session: Session): void {
	cookies.set(sessionCookie(origin), session.token, {
		path: '/',
		httpOnly: true,
		sameSite: 'lax',
		secure: origin.startsWith('https:'),
		expires: session.expiresAt
	});
}

export function dropSession(cookies: Cookies, origin: string): void {
	cookies.delete(sessionCookie(origin), { path: '/', secure: origin.startsWith('https:') });
}

/** Where a person goes after signing in: where they wanted to, else the desk, or for a partner their account. */
export async function afterSignIn(
	ctx: Ctx,
	session: Session,
	next: string | null | undefined
): Promise<string> {
	const wanted = localPath(next);
	if (wanted) return wanted;
	const actor = await recogniseSession(ctx.db, session.token, new Date(), ctx.clock.today());
	return href(ctx.language, allows(actor, 'desk.read') ? 'desk' : 'account');
}

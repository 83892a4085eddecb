import { applicantCookie } from './request-context';

type Cookies = {
	get(name: string): string | undefined;
	set(name: string, value: string, options: Record<string, unknown> & { path: string }): void;
};

/** Beside the applicant's, since one browser may hold both. */
const nameFor = (url: URL) => `${applicantCookie(url.origin)}-sign`;

/** What an outside signer's browser got for the right code; good for two hours, and only for that seat. */
export const passOf = (cookies: Cookies, url: URL): string | undefined => cookies.get(nameFor(url));

export function keepPass(cookies: Cookies, url: URL, pass: string): void {
	cookies.set(nameFor(url), pass, {
		path: '/',
		httpOnly: true,
		sameSite: 'lax',
		secure: url.protocol === 'https:',
		maxAge: 2 * 3600
	});
}

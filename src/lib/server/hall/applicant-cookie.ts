import { applicantCookie } from './request-context';

type Cookies = {
	set(name: string, value: string, options: Record<string, unknown> & { path: string }): void;
	delete(name: string, options: { path: string }): void;
};

const days = 30;

/** Keeps the secret of a proposal with the browser that holds it: no script reads it, no other site sends it. */
export function keepApplicant(cookies: Cookies, url: URL, secret: string): void {
	cookies.set(applicantCookie(url.origin), secret, {
		path: '/',
		httpOnly: true,
		sameSite: 'lax',
		secure: url.protocol === 'https:',
		maxAge: days * 86_400
	});
}

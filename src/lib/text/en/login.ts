import type { login as indonesian } from '../id/login';

export const login: typeof indonesian = {
	title: 'Sign in',
	lead: 'For staff of the local government, members of the coordination team, and partners with an account.',
	noAccountTitle: 'Do you want to propose a cooperation?',
	noAccount: 'You need no account to propose or to track a proposal.',
	propose: 'Propose',
	track: 'Track a proposal',
	demoTitle: 'Sign in as somebody of the demonstration',
	demoLead:
		'Everybody below is invented and marked as an example. Choose one to see their desk; sign out at any time to change roles.',
	signInAs: 'Sign in as',
	email: 'E-mail address',
	password: 'Password',
	submit: 'Sign in',
	signedOut: 'You have signed out.',
	mustSignIn: 'The page you asked for needs an account. Once signed in you are led there at once.',
	fields: { email: 'Enter your e-mail address.', password: 'Enter your password.' }
};

/** The HTTP status of a refusal that a page cannot show beside a form. */
export function statusOf(code: string): number {
	switch (code) {
		case 'NOT_SIGNED_IN':
			return 401;
		case 'NOT_ALLOWED':
		case 'OBLIGATION_NOT_YOURS_TO_ACT':
			return 403;
		case 'NOT_FOUND':
			return 404;
		case 'FILE_HELD':
		case 'STATE_CHANGED':
		case 'OBLIGATION_ACT_CLOSED':
		case 'LIFE_ACT_CLOSED':
		case 'DISPUTE_SETTLED':
		case 'REQUEST_SETTLED':
		case 'EVALUATION_GIVEN':
		case 'LEFT_OVER':
		case 'RESET_UNDER_WAY':
			return 409;
		case 'DOCUMENT_REMOVED':
			return 410;
		case 'TOO_MANY_REQUESTS':
			return 429;
		case 'TEMPORARILY_UNAVAILABLE':
			return 503;
		default:
			return 422;
	}
}

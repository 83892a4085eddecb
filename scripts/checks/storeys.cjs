/**
 * The modules of the house, low to high (docs/decisions/0002). A module may enter those that stand before it and
 * none that stand after it, so that nothing ever runs in a circle. A folder that is not in this list fails the check:
 * a new module is placed before it is used.
 */
module.exports = [
	['calendar', 'audit', 'identity'],
	[
		'organisations',
		'documents',
		'workflow',
		'notifications',
		'obligations',
		'letters',
		'records',
		'webhooks'
	],
	['partner-room'],
	['cooperation', 'inquiries'],
	['lifecycle', 'correspondence', 'archive', 'redaction', 'retention'],
	['relations', 'funding', 'training', 'portfolio'],
	['sharing'],
	['portal', 'exports', 'reporting']
].flat();

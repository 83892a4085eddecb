/** What a course is about, so that others find who knows; the words are in the texts. */
export const topics = [
	'public_service',
	'governance',
	'public_policy',
	'accountability',
	'human_resources',
	'talent',
	'information_technology',
	'smart_city',
	'water',
	'sanitation',
	'waste',
	'environment',
	'urban_planning',
	'transport',
	'health',
	'education',
	'economy',
	'tourism_culture',
	'disaster',
	'languages'
] as const;
export type Topic = (typeof topics)[number];

export const isTopic = (text: string): text is Topic => (topics as readonly string[]).includes(text);

import type { views as indonesian } from '../id/views';

export const views: typeof indonesian = {
	group: 'My views',
	arrange: 'Arrange views',
	save: 'Save this view',
	title: 'My views',
	lead: 'Filters and searches that you use often, under names of your own. Nobody else sees them; their addresses may be shared with whoever may open them.',
	add: 'Save a view',
	from: 'What is saved',
	name: 'Name of the view',
	nameHint: 'For example: Late at the Health Department. The same name replaces the older one.',
	submit: 'Save',
	columns: { name: 'Name', list: 'List', act: 'Act' },
	remove: 'Remove',
	done: {
		saved: 'The view is saved. It stands in the menu under “My views”.',
		removed: 'The view is removed.'
	},
	faults: { TOO_MANY_VIEWS: 'There are thirty views already. Remove one first.' },
	empty: {
		title: 'No view is saved yet',
		text: 'Filter a list, then press “Save this view” below it.'
	}
};

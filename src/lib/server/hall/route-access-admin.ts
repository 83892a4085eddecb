import type { AddressName } from '$lib/addresses';
import type { Access } from './route-access';

/** Who may open and send what the office is kept by: texts and templates, mail, the trail, people, units, calendar, procedures. */
export const adminAccess = {
	deskTexts: { open: 'draft.read', actions: { begin: 'draft.write' } },
	deskText: { open: 'draft.read', actions: { make: 'draft.write', giveUp: 'draft.write' } },
	deskTextCompare: { open: 'draft.read', actions: { readIn: 'draft.write' } },
	deskTextComparePaper: { open: 'draft.read' },
	deskTextDrift: { open: 'draft.read' },
	deskClauses: { open: 'clause.read' },
	deskClauseNew: { open: 'clause.write', actions: { default: 'clause.write' } },
	deskClause: { open: 'clause.read', actions: { change: 'clause.write' } },
	deskTemplates: { open: 'clause.read' },
	deskTemplate: { open: 'clause.read', actions: { preview: 'clause.read', save: 'template.write' } },
	deskTemplatePreview: { open: 'clause.read' },
	deskMail: { open: 'mail.read_kept' },
	deskMailFile: { open: 'mail.read_kept' },
	deskAudit: { open: 'audit.read' },
	deskPeople: {
		open: 'admin.people',
		actions: {
			add: 'admin.people',
			give: 'admin.people',
			endRole: 'admin.people',
			disable: 'admin.people',
			enable: 'admin.people'
		}
	},
	deskHandover: { open: 'admin.people', actions: { default: 'admin.people' } },
	deskHandoverMemo: { open: 'admin.people' },
	deskOffices: {
		open: 'office.read',
		actions: {
			takeOffice: 'admin.people',
			leaveOffice: 'admin.people',
			givePower: 'power.write',
			withdrawPower: 'power.write'
		}
	},
	deskUnits: {
		open: 'unit.read',
		actions: { add: 'admin.units', end: 'admin.units', name: 'admin.units' }
	},
	deskCalendar: {
		open: 'admin.calendar',
		actions: { addDay: 'admin.calendar', removeDay: 'admin.calendar', addYear: 'admin.calendar' }
	},
	deskPassword: { open: 'password.change', actions: { default: 'password.change' } },
	deskProcedures: { open: 'admin.procedures' },
	deskProcedure: {
		open: 'admin.procedures',
		actions: { preview: 'admin.procedures', save: 'admin.procedures', end: 'admin.procedures' }
	},
	deskBundles: { open: 'bundle.make', actions: { ask: 'bundle.make', stop: 'bundle.make' } },
	deskBundleFile: { open: 'bundle.make' },
	deskTokens: { open: 'token.manage', actions: { make: 'token.manage', revoke: 'token.manage' } },
	deskDemo: { open: 'desk.read', actions: { choose: 'demo.reset', reset: 'demo.reset' } }
} as const satisfies Partial<Record<AddressName, Access>>;

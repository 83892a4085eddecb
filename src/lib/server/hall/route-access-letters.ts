import type { AddressName } from '$lib/addresses';
import type { Access } from './route-access';

/** Who may open and send what the office writes and receives: letters, instructions, replies to offers. */
export const letterAccess = {
	deskLetters: { open: 'letter.agenda' },
	deskLetterNew: { open: 'letter.write', actions: { default: 'letter.write' } },
	deskLetter: { open: 'letter.read', actions: { default: 'letter.write' } },
	deskCaseLetters: { open: 'letter.read', actions: { memorandum: 'letter.write' } },
	deskReply: { open: 'letter.read', actions: { number: 'reply.send', send: 'reply.send' } },
	deskInstructions: { open: 'instruction.read' },
	deskInstructionNew: { open: 'instruction.answer', actions: { default: 'instruction.answer' } },
	deskInstruction: {
		open: 'instruction.read',
		actions: { done: 'instruction.answer', withdraw: 'instruction.answer', scan: 'instruction.on_paper' }
	},
	deskInstructionPaper: { open: 'instruction.read' }
} as const satisfies Partial<Record<AddressName, Access>>;

// Loaded into npm and Vite with --import. When whoever started them is killed, the channel to it closes;
// without this they would go on writing into node_modules or build while the next start does the same.
const parent = process.env.SATUPINTU_SETUP_PARENT;
// For the process that we started, not for those that it starts.
delete process.env.SATUPINTU_SETUP_PARENT;

// Killed before this line was reached.
if (parent && (process.ppid !== Number(parent) || !process.connected)) process.exit(1);

if (process.channel) {
	process.on('disconnect', () => process.exit(1));
	process.channel.unref();
}

// Loaded into npm and Vite with --import. When whoever started them is killed, the channel to it closes;
// without this they would go on writing into node_modules or build while the next start does the same.
if (process.channel) {
	process.on('disconnect', () => process.exit(1));
	process.channel.unref();
}

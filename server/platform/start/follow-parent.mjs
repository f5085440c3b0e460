// Loaded before the server. The channel to the start program closes when that program dies, kill -9 included: the
// server then stops in order, instead of holding the port and the data folder with nobody at the terminal.
if (process.channel) {
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
  // Listening must not keep a server alive that has finished.
  process.channel.unref()
}

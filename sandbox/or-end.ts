/** @returns what is read from the command line; ends the process with 2 and a line where that throws */
export function orEnd<Read>(read: () => Read): Read {
  try {
    return read();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(2);
  }
}

/** Where a command reads and writes. A command sets `exitCode`: 1 when it ended with problems, 2 for invalid input. */
export interface Terminal {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
  exitCode: number;
}

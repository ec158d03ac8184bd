/** In the form in which dynoxide asks for the highest number, since only then SQLite looks it up here. */
const INDEX = `
  CREATE INDEX IF NOT EXISTS tradewind_stream_records
  ON _stream_records (table_name, CAST(sequence_number AS INTEGER))`;

const BUSY_MS = 5000;

/**
 * dynoxide numbers what it writes to a stream after the highest number there is, and looks through all records to find
 * it: after 20,000 of them a write takes twenty times as long as at first. With an index it looks at one. A Node before
 * 22 can't make it, and an engine that keeps no such records needs none.
 */
export async function indexStream(file: string): Promise<void> {
  const sqlite = await import('node:sqlite').catch(() => undefined);
  if (!sqlite) return;
  const store = new sqlite.DatabaseSync(file, { timeout: BUSY_MS });
  try {
    const records = store.prepare("SELECT 1 FROM sqlite_master WHERE name = '_stream_records'").get();
    if (records) store.exec(INDEX);
  } finally {
    store.close();
  }
}
